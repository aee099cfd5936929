/** Prints what the add-in's page weighs after gzip and fails above the budgets: the functions' bundle first, the pane's first load second. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const dist = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), "dist");
const FUNCTIONS_BUDGET = 40;
const PANE_BUDGET = 180;
/** Chunks the pane loads when it opens; `chart`, `report` and other later ones carry names of their own. */
const LATER = /^(later|chart|report|word)[-.]/;

const kilobytes = (file) => gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length / 1000;
const scripts = readdirSync(dist).filter((file) => file.endsWith(".js")).map((file) => ({ file, size: kilobytes(file) }));
const sum = (list) => list.reduce((total, { size }) => total + size, 0);
const functions = sum(scripts.filter(({ file }) => file === "taskpane.js"));
const pane = sum(scripts.filter(({ file }) => !LATER.test(file)));

for (const { file, size } of scripts.sort((a, b) => b.size - a.size)) process.stdout.write(`${size.toFixed(1).padStart(8)} kB  ${file}\n`);
const verdicts = [["functions ready (taskpane.js)", functions, FUNCTIONS_BUDGET], ["pane's first load", pane, PANE_BUDGET]];
for (const [name, size, budget] of verdicts) process.stdout.write(`${size.toFixed(1).padStart(8)} kB  ${name}, budget ${budget} kB${size > budget ? "  TOO LARGE" : ""}\n`);
if (verdicts.some(([, size, budget]) => size > budget)) process.exitCode = 1;
