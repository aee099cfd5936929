/** `npm run check`: every check there is, each with its time; all are run, then the failures are named. */
import { spawnSync } from "node:child_process";

const steps = [
  ["types", ["run", "-s", "check:types"]],
  ["lint", ["run", "-s", "check:lint"]],
  ["rooms", ["run", "-s", "check:rooms"]],
  ["unused code", ["run", "-s", "check:unused"]],
  ["tests", ["test"]],
  ["build", ["run", "-s", "build"]],
  ["manifest", ["run", "-s", "check:manifest"]],
];

const without = process.argv.slice(2).filter((argument) => argument.startsWith("--without=")).map((argument) => argument.slice("--without=".length));
const failed = [];
for (const [name, args] of steps) {
  if (without.includes(name)) continue;
  process.stdout.write(`\n── ${name}\n`);
  const start = Date.now();
  const done = spawnSync("npm", args, { stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32" });
  process.stdout.write(`   ${done.status === 0 ? "ok" : "FAILED"} in ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
  if (done.status !== 0) failed.push(name);
}
if (failed.length > 0) {
  process.stderr.write(`\nFailed: ${failed.join(", ")}\n`);
  process.exit(1);
}
process.stdout.write("\nAll checks passed.\n");
