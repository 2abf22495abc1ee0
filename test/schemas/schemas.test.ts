import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import Ajv from "ajv";
import formats from "ajv-formats";
import {expect, test} from "vitest";
import {parse} from "yaml";
import {FOLDER, modelines, schemas} from "../../commands/schemas/schemas.ts";

const files = readdirSync("data", {recursive: true, encoding: "utf8"})
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /\.ya?ml$/.test(name));

const checkOf = (name: string) =>
  formats(new Ajv({allErrors: true})).compile(JSON.parse(schemas().get(name)!));

test("the schemas for editors are those of the code; where not, run: npm run schemas", () => {
  const written = new Map(
    readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), "utf8")]),
  );
  expect(written).toEqual(schemas());
});

test.each(files)("data/%s names its schema in its first line, and passes it", (file) => {
  const text = readFileSync(join("data", file), "utf8");
  const line = modelines().get(file);
  expect(text.split("\n")[0]).toBe(line);
  const check = checkOf(line!.slice(line!.lastIndexOf("/") + 1));
  check(parse(text));
  expect(check.errors).toBeNull();
});

test("an editor underlines an unknown key and a wrong value, and explains a key", () => {
  const check = checkOf("outlets.json");
  const outlet = {id: "andina", name: "Andina", country: "PER", speaks_for: null, kind: "agency"};
  expect(check([outlet])).toBe(true);
  expect(check([{...outlet, knd: "agency"}])).toBe(false);
  expect(check([{...outlet, country: "Peru"}])).toBe(false);
  expect(schemas().get("outlets.json")).toContain("the side whose account it carries");
});
