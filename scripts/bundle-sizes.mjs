/** Prints what the add-in's page weighs after gzip and fails above the budgets: what must be there before a formula answers, before one of a whole table does, and before the pane opens. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, "dist");
const groups = JSON.parse(readFileSync(path.join(root, ".cache", "first-load.json"), "utf8"));

const sizes = new Map(readdirSync(dist).filter((file) => file.endsWith(".js")).map((file) => [file, gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length / 1000]));
const sum = (files) => [...new Set(files)].reduce((total, file) => total + (sizes.get(file) ?? 0), 0);

const budgets = [
  { name: "functions are ready", files: groups.taskpane, budget: 40 },
  { name: "the functions of whole tables answer too", files: [...groups.taskpane, ...(groups.functions ?? [])], budget: 135 },
  { name: "the pane opens (beyond the functions)", files: groups.pane ?? [], budget: 180 },
];

for (const [file, size] of [...sizes].sort(([, a], [, b]) => b - a)) process.stdout.write(`${size.toFixed(1).padStart(8)} kB  ${file}\n`);
for (const { name, files, budget } of budgets) {
  const size = sum(files);
  process.stdout.write(`${size.toFixed(1).padStart(8)} kB  until ${name}, budget ${budget} kB${size > budget ? "  TOO LARGE" : ""}\n`);
  if (size > budget || files.length === 0) process.exitCode = 1;
}
