import { performance } from "node:perf_hooks";
import { checkHygiene } from "../../src/workbook/findings";
import { findTables, readTables, toRecords } from "../../src/workbook/tables";
import { previewFixes, dayFromInput, understandWorkbook } from "../../src/workflows";
import { openWorkbench } from "../../src/workbench";
import { largeCompany, type Size } from "./largeCompany";
import { say, seconds } from "./report";

const FULL: Size = { people: 10_000, competencies: 20, ratings: 200_000 };
/** Every so many-th rating is damaged, in five ways by turns: findings by the ten thousand must cost no more than none. */
const DAMAGED_EVERY = 20;
/** What a person waits for on a quiet machine; a busy one says TOO SLOW of what is not. */
const LIMIT = 10_000;

/** What `qual check` and the screen Check cost on 200,000 ratings: everything from the sheets to the findings, and the plan of the fixes. */
export async function run(): Promise<void> {
  const workbook = largeCompany(FULL);
  const ratings = workbook.sheetByName("Ratings");
  if (!ratings) throw new Error("no sheet Ratings");
  workbook.batch(() => {
    for (let row = 1; row <= FULL.ratings; row += DAMAGED_EVERY) {
      const kind = (row / DAMAGED_EVERY) % 5;
      if (kind < 1) ratings.setValue(row, 3, "3");
      else if (kind < 2) ratings.setValue(row, 3, "不清楚");
      else if (kind < 3) ratings.setValue(row, 2, `${String(ratings.value(row, 2))} `);
      else if (kind < 4) ratings.setValue(row, 0, `X${row}`);
      else ratings.setValue(row, 5, "2025-03-01");
    }
  });
  const bench = await openWorkbench({ workbook });
  const asOf = dayFromInput("2026-11-20");
  if (asOf === null) throw new Error("no day");
  const [start, before] = [performance.now(), process.cpuUsage()];
  const understood = await understandWorkbook({ asOf });
  const all = performance.now() - start;
  const cpu = process.cpuUsage(before);
  if (!understood.ok) throw new Error(understood.problem.code);
  const { grid, mapping, findings } = understood.value;
  const timed = <Value>(name: string, work: () => Value): Value => {
    const from = performance.now();
    const value = work();
    say(`  ${name.padEnd(34)} ${seconds(performance.now() - from).padStart(9)}`);
    return value;
  };
  say(`${FULL.ratings} ratings of ${FULL.people} people checked: ${seconds(all)}, ${seconds((cpu.user + cpu.system) / 1000)} of the processor${all > LIMIT ? "  TOO SLOW" : ""}, ${findings.length} findings; of that`);
  timed("tables found", () => findTables(grid));
  const read = timed("tables read", () => readTables(grid, mapping));
  const records = timed("records joined", () => toRecords(read.tables));
  timed("hygiene", () => checkHygiene({ grid, mapping, read, records, asOf }));
  say("beside it");
  const fixes = timed("fixes planned", () => previewFixes(understood.value)).reduce((sum, group) => sum + group.fixes.length, 0);
  say(`  ${fixes} cells could be fixed`);
  bench.dispose();
}
