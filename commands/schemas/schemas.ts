import {z} from "zod";
import {CODEBOOK_FILES} from "../../loaders/codebook.ts";
import {CorrectionsFile} from "../../loaders/corrections/decision.ts";
import {FILE} from "../../loaders/corrections/file.ts";
import {PLACES} from "../../loaders/evaluate/gold-files.ts";
import {GoldFile} from "../../loaders/evaluate/gold.ts";

/** Each YAML file that people write, below `data`, with the schema that it must pass and the name of that schema. */
const FILES: readonly {file: string; name: string; schema: z.ZodType}[] = [
  ...Object.entries(CODEBOOK_FILES).map(([name, schema]) => ({file: `codebook/${name}.yaml`, name, schema})),
  {file: FILE, name: "corrections", schema: CorrectionsFile},
  ...Object.values(PLACES).map(({labels}) => ({file: labels, name: "gold", schema: GoldFile})),
];

/** The folder of the schemas for editors, beside `data`. */
export const FOLDER = "schemas";

/** The schemas for editors by file name: JSON Schema, of what people write and not of what is made of it. */
export const schemas = (): Map<string, string> =>
  new Map(FILES.map(({name, schema}) => [`${name}.json`, `${JSON.stringify(jsonOf(schema), null, 2)}\n`]));

// The language server of most editors knows this draft whole, and later ones in part.
const jsonOf = (schema: z.ZodType) => z.toJSONSchema(schema, {io: "input", target: "draft-7"});

/** The first line of each YAML file below `data`, which tells an editor its schema. */
export const modelines = (): Map<string, string> =>
  new Map(
    FILES.map(({file, name}) => {
      const up = "../".repeat(file.split("/").length);
      return [file, `# yaml-language-server: $schema=${up}${FOLDER}/${name}.json`];
    }),
  );
