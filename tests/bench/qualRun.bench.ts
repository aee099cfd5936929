import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { qual } from "../../src/cli/qual";
import { openWorkbench } from "../../src/workbench";
import { largeCompany, type Size } from "./largeCompany";
import { megabytes, say, seconds } from "./report";

const FOLDER = join(__dirname, "..", "..", "build", "bench");
const FULL: Size = { people: 10_000, competencies: 20, ratings: 200_000 };
const IN = join(FOLDER, "large-company.xlsx");
const OUT = join(FOLDER, "large-company-out.xlsx");

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

/** What `qual run` costs on a large company, stage by stage. */
export async function run(): Promise<void> {
  await makeWorkbook();
  say(`${FULL.people} people × ${FULL.competencies} competencies × ${FULL.ratings} ratings, ${megabytes(statSync(IN).size)} on disk`);
  rmSync(OUT, { force: true });
  const { stream, stages } = stageClock();
  let json = "";
  const output = { write: (text: string) => { json += text; return true; } } as unknown as NodeJS.WritableStream;
  const start = performance.now();
  const status = await qual(["run", IN, "--out", OUT, "--json", "--progress", "--as-of", "2026-11-20"], { input: process.stdin, output, error: stream });
  const total = performance.now() - start;
  say(`qual run: ${seconds(total)}, status ${status}, in ${megabytes(statSync(IN).size)}, out ${existsSync(OUT) ? megabytes(statSync(OUT).size) : "nothing"}, ${(JSON.parse(json) as { people: unknown[] }).people.length} people`);
  stages.forEach(({ stage, at }, i) => {
    const spent = (stages[i + 1]?.at ?? start + total) - at;
    say(`  ${stage.padEnd(14)} ${seconds(spent).padStart(9)}  ${((100 * spent) / total).toFixed(0).padStart(3)} %`);
  });
}
