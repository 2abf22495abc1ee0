import {readFileSync} from "node:fs";
import {join} from "node:path";
import {PROJECT} from "../../site/places.ts";

/** Prints what each command does: npm itself lists only how it is run. */
const spec = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
  "scripts-info": Record<string, string>;
};
const told = Object.keys(spec.scripts).map((name) => [
  name === "test" ? "npm test" : `npm run ${name}`,
  name,
]);
const width = Math.max(...told.map(([command]) => command!.length));
for (const [command, name] of told)
  console.log(`${command!.padEnd(width)}   ${spec["scripts-info"][name!] ?? ""}`.trimEnd());
console.log("\nWhat stands after -- goes to the command, as in: npm run new -- my-analysis --from contacts");
