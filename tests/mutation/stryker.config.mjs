/**
 * Mutation testing of the rules, folder by folder: `npm run mutation -- scoring`. A rule that can be changed without a
 * test noticing is a rule nobody checks. Incremental: a second run asks only about what changed.
 */
const folder = process.env.MUTATE_FOLDER ?? "scoring";
/** Where a wrong number would reach a person's pay, nearly every mutant must be caught. */
const STRICT = new Set(["scoring", "ballots", "routing"]);

export default {
  testRunner: "rules",
  plugins: ["./tests/mutation/rulesRunner.mjs"],
  coverageAnalysis: "perTest",
  mutate: [`src/rules/${folder}/**/*.ts`, "!src/rules/**/index.ts"],
  incremental: true,
  incrementalFile: `build/mutation/${folder}.json`,
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `build/mutation/${folder}-report.json` },
  thresholds: { high: 100, low: STRICT.has(folder) ? 95 : 85, break: STRICT.has(folder) ? 95 : 85 },
  concurrency: 2,
  timeoutMS: 10_000,
  ignoreStatic: true,
  tempDirName: "build/stryker",
  // The sandbox lies within the project, so its modules are found by walking up.
  symlinkNodeModules: false,
  ignorePatterns: ["build", "dist", ".cache", "node_modules", "src/workbench", "src/taskpane", "tests/e2e", "tests/workbench", "assets/icons", "assets/samples", "docs", ".git"],
};
