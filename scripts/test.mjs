/** `npm test`: every test, in Node and in a real browser. Arguments go to Jest; ends with a plain line of counts. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = new URL("..", import.meta.url).pathname;
const report = join(root, "build", "test-report.json");
mkdirSync(join(root, "build"), { recursive: true });
rmSync(report, { force: true });

const given = process.argv.slice(2);
const projects = given.includes("--selectProjects") ? [] : ["--selectProjects", "node", "e2e"];
const done = spawnSync(process.execPath, [join(root, "node_modules/jest/bin/jest.js"), ...projects, "--json", `--outputFile=${report}`, ...given], {
  cwd: root,
  stdio: ["ignore", "ignore", "inherit"],
});

let counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
try {
  counts = JSON.parse(readFileSync(report, "utf8"));
} catch {
  process.stderr.write("Jest left no report: it did not start or was ended.\n");
}
const notRun = counts.numPendingTests + counts.numTodoTests;
process.stdout.write(`${counts.numPassedTests} passed, ${counts.numFailedTests} failed\n`);
if (notRun > 0) process.stderr.write(`${notRun} tests did not run. Every test runs here.\n`);
process.exit(done.status !== 0 || notRun > 0 || counts.numPassedTests === 0 ? 1 : 0);
