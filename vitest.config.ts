import {defineConfig} from "vitest/config";

/** Pages import libraries as Framework names them, `npm:NAME`; tests take the same from node_modules. */
const alias = [{find: /^npm:/, replacement: ""}];

export default defineConfig({
  test: {
    projects: [
      {
        resolve: {alias},
        test: {
          name: "unit",
          // A busy machine is slow, not wrong.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", "test/site/built/**"],
        },
      },
      {
        // One whole build of the site, and one browser, for all of these.
        resolve: {alias},
        test: {
          name: "site",
          include: ["test/browser/**/*.test.ts", "test/site/built/**/*.test.ts"],
          globalSetup: "test/browser/setup.ts",
          testTimeout: 240_000,
          expect: {poll: {timeout: 30_000}},
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
