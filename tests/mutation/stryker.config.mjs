/** How Stryker looks at the rules; run it by `npm run mutation`, which says what is enough. */
const folders = (process.env.MUTATE_FOLDERS ?? "").split(",").filter((folder) => folder !== "");
const out = process.env.MUTATION_OUT ?? "build/mutation/all";

export default {
  testRunner: "rules",
  plugins: ["./tests/mutation/rulesRunner.mjs"],
  coverageAnalysis: "perTest",
  mutate: [...(folders.length > 0 ? folders : ["**"]).map((folder) => `src/rules/${folder}/**/*.ts`), "!src/rules/**/index.ts"],
  // A second run asks only about what changed.
  incremental: true,
  incrementalFile: `${out}/incremental.json`,
  reporters: ["progress-append-only", "json"],
  jsonReporter: { fileName: `${out}/report.json` },
  concurrency: 2,
  timeoutMS: 10_000,
  // What a module makes while it loads (tables of data) is held by the worked examples; each such mutant would want a process of its own.
  ignoreStatic: true,
  tempDirName: `${out}/sandbox`,
  // The sandbox lies within the project, so its modules are found by walking up.
  symlinkNodeModules: false,
  ignorePatterns: ["build", "dist", ".cache", "node_modules", "src/workbench", "src/taskpane", "tests/e2e", "tests/workbench", "assets/icons", "assets/samples", "docs", ".git"],
};
