/**
 * What `qual run` costs on 10,000 people × 20 competencies × 200,000 ratings, stage by stage, QUAL.MATRIX on half, all
 * and twice that, and the calculation of 100,000 native formulas. Run with `npm run bench`; quote ratios, not seconds of one machine.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { qual } from "../../src/cli/qual";
import { CATALOGUE } from "../../src/functions/catalogue";
import { callFunction } from "../../src/functions/runner/callFunction";
import { openWorkbench } from "../../src/workbench";
import { run as benchCalculation } from "./calc.bench";
import { largeCompany, largeLists, type Size } from "./largeCompany";

const FOLDER = join(__dirname, "..", "..", "build", "bench");
const FULL: Size = { people: 10_000, competencies: 20, ratings: 200_000 };
const IN = join(FOLDER, "large-company.xlsx");
const OUT = join(FOLDER, "large-company-out.xlsx");

const say = (line: string): void => { process.stdout.write(`${line}\n`); };
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

async function makeWorkbook(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  if (existsSync(IN)) return;
  const bench = await openWorkbench({ workbook: largeCompany(FULL) });
  writeFileSync(IN, await bench.save());
  bench.dispose();
}

/** Stage and time of every line of progress on what stands in for standard error. */
function stageClock(): { readonly stream: NodeJS.WriteStream; readonly stages: { stage: string; at: number }[] } {
  const stages: { stage: string; at: number }[] = [];
  const stream = { isTTY: false, write: (text: string) => { stages.push({ stage: text.trim(), at: performance.now() }); return true; } };
  return { stream: stream as unknown as NodeJS.WriteStream, stages };
}

async function benchRun(): Promise<void> {
  rmSync(OUT, { force: true });
  const { stream, stages } = stageClock();
  let json = "";
  const output = { write: (text: string) => { json += text; return true; } } as unknown as NodeJS.WritableStream;
  const start = performance.now();
  let peak = 0;
  const watch = setInterval(() => { peak = Math.max(peak, process.memoryUsage().rss); }, 50);
  const status = await qual(["run", IN, "--out", OUT, "--json", "--progress", "--as-of", "2026-11-20"], { input: process.stdin, output, error: stream });
  clearInterval(watch);
  const total = performance.now() - start;
  say(`qual run: ${seconds(total)}, at most ${megabytes(Math.max(peak, process.memoryUsage().rss))}, status ${status}, in ${megabytes(statSync(IN).size)}, out ${existsSync(OUT) ? megabytes(statSync(OUT).size) : "nothing"}, ${(JSON.parse(json) as { people: unknown[] }).people.length} people`);
  stages.forEach(({ stage, at }, i) => {
    const spent = (stages[i + 1]?.at ?? start + total) - at;
    say(`  ${stage.padEnd(14)} ${seconds(spent).padStart(9)}  ${((100 * spent) / total).toFixed(0).padStart(3)} %`);
  });
}

function benchMatrix(): void {
  const entry = CATALOGUE.find((each) => each.id === "MATRIX");
  if (!entry) throw new Error("QUAL.MATRIX is gone");
  const voice = { functionError: (code: string) => new Error(code), language: "en" as const };
  let before = 0;
  for (const share of [0.5, 1, 2]) {
    const lists = largeLists({ ...FULL, people: FULL.people * share, ratings: FULL.ratings * share });
    globalThis.gc?.();
    const times: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const start = performance.now();
      callFunction(entry, [lists.employees, lists.standards, lists.ratings, "actual", 46_346], voice);
      times.push(performance.now() - start);
    }
    const [first = 0, ...again] = times;
    const warm = Math.min(...again);
    say(`QUAL.MATRIX at ${FULL.ratings * share} ratings: ${first.toFixed(0)} ms, again ${warm.toFixed(0)} ms${before > 0 ? `, ${(first / before).toFixed(2)} times the size below` : ""}`);
    before = first;
  }
}

async function main(): Promise<void> {
  await makeWorkbook();
  const size = readFileSync(IN).length;
  say(`${FULL.people} people × ${FULL.competencies} competencies × ${FULL.ratings} ratings, ${megabytes(size)} on disk`);
  await benchRun();
  benchMatrix();
  await benchCalculation();
  process.exit(0);
}

void main();
