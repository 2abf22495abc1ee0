import tseslint from "typescript-eslint";

export default tseslint.config(
  {ignores: ["dist", "dist.readout-new", "dist.readout-old", "src/.observablehq", "node_modules"]},
  ...tseslint.configs.recommended,
  {
    rules: {
      "no-restricted-globals": ["error", "fetch", "XMLHttpRequest"],
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["loaders/**/*.ts"],
    rules: {
      // House rule 4: the same input gives the same bytes, so no clock and no randomness in a loader.
      "no-restricted-properties": [
        "error",
        {object: "Math", property: "random"},
        {object: "Date", property: "now"},
      ],
      "no-restricted-syntax": ["error", "NewExpression[callee.name='Date'][arguments.length=0]"],
      // What a loader has to say is a row of problems; only commands print.
      "no-console": "error",
    },
  },
  {files: ["loaders/main.ts", "loaders/evaluate/main.ts"], rules: {"no-console": "off"}},
);
