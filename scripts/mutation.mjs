/** `npm run mutation [-- folder …]`: Stryker over folders of src/rules, one after another; fails where too many mutants survive. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** Types and doors alone: nothing to mutate. */
const WITHOUT_CODE = new Set(["records", "results"]);
const asked = process.argv.slice(2);
const folders = asked.length > 0 ? asked : readdirSync("src/rules", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !WITHOUT_CODE.has(entry.name)).map((entry) => entry.name);

const failed = [];
for (const folder of folders) {
  const run = spawnSync("npx", ["stryker", "run", "tests/mutation/stryker.config.mjs"], { stdio: "inherit", env: { ...process.env, MUTATE_FOLDER: folder } });
  if (run.status !== 0) failed.push(folder);
}
for (const folder of folders) {
  const { files } = JSON.parse(readFileSync(`build/mutation/${folder}-report.json`, "utf8"));
  const mutants = Object.values(files).flatMap((file) => file.mutants).filter(({ status }) => status !== "Ignored" && status !== "CompileError" && status !== "RuntimeError");
  const killed = mutants.filter(({ status }) => status === "Killed" || status === "Timeout").length;
  process.stdout.write(`${folder.padEnd(14)} ${String(killed).padStart(5)} of ${String(mutants.length).padStart(5)} killed, ${((100 * killed) / Math.max(1, mutants.length)).toFixed(1)} %\n`);
}
if (failed.length > 0) {
  process.stderr.write(`Too many survive in: ${failed.join(", ")}\n`);
  process.exit(1);
}
