/**
 * `npm run mutation [-- folder …]`: Stryker changes the rules in every way it knows; a change that no test notices is a
 * rule nobody checks. Prints how many are caught, folder by folder, and the survivors into build/mutation/all/survivors.txt.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

/** Where a wrong number would reach a person's pay, nearly every mutant must be caught. */
const STRICT = new Set(["scoring", "ballots", "routing"]);
/** Several runs at once keep apart by this. */
const out = `build/mutation/${process.env.MUTATION_OUT ?? "all"}`;
const SURVIVORS = `${out}/survivors.txt`;
const enough = (folder) => (STRICT.has(folder) ? 95 : 85);
const folders = process.argv.slice(2);

const run = spawnSync("npx", ["stryker", "run", "tests/mutation/stryker.config.mjs"], { stdio: "inherit", env: { ...process.env, MUTATE_FOLDERS: folders.join(","), MUTATION_OUT: out } });
if (run.status !== 0) process.exit(run.status ?? 1);

const counts = new Map();
const survivors = [];
for (const [path, { mutants, source }] of Object.entries(JSON.parse(readFileSync(`${out}/report.json`, "utf8")).files)) {
  const folder = path.split("/")[2];
  if (folders.length > 0 && !folders.includes(folder)) continue;
  const count = counts.get(folder) ?? { killed: 0, asked: 0 };
  counts.set(folder, count);
  for (const { status, mutatorName, replacement, location: { start, end } } of mutants) {
    if (!["Killed", "Timeout", "Survived", "NoCoverage"].includes(status)) continue;
    count.asked += 1;
    if (status === "Killed" || status === "Timeout") count.killed += 1;
    else survivors.push(`${path}:${start.line}:${start.column} ${status} ${mutatorName}: ${cut(source, start, end)} → ${replacement}`);
  }
}
writeFileSync(SURVIVORS, `${survivors.join("\n")}\n`);
const failed = [...counts].sort().filter(([folder, { killed, asked }]) => {
  const share = (100 * killed) / Math.max(1, asked);
  process.stdout.write(`${folder.padEnd(14)} ${String(killed).padStart(5)} of ${String(asked).padStart(5)} caught, ${share.toFixed(1)} % (${enough(folder)} wanted)\n`);
  return share < enough(folder);
});
process.stdout.write(`${survivors.length} survive: ${SURVIVORS}\n`);
if (failed.length > 0) {
  process.stderr.write(`Too many survive in: ${failed.map(([folder]) => folder).join(", ")}\n`);
  process.exit(1);
}

function cut(source, start, end) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const text = lines.length === 1 ? lines[0].slice(start.column - 1, end.column - 1) : `${lines[0].slice(start.column - 1)} …`;
  return text.trim();
}
