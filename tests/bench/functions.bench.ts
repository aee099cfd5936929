import { CATALOGUE } from "../../src/functions/catalogue";
import { callFunction } from "../../src/functions/runner/callFunction";
import { createWorkbook } from "../../src/workbench";
import { saveNew } from "../../src/workbench/file";
import { qualWorkbench } from "../functions/qualWorkbench";
import { libreOfficeSpent } from "./libreOffice";
import { plainScores } from "./plainScores";
import { say, timed } from "./report";

const PEOPLE = 100_000;
const LINES = 20;
const WIRED = 500;
const TURNS = 7;
const VOICE = { functionError: (code: string) => new Error(code), language: "en" as const };

const required = [Array.from({ length: LINES }, (_, line) => 1 + (line % 5))];
const weights = [Array.from({ length: LINES }, () => 100 / LINES)];

/** Levels as people type them: numbers, now and then a word, now and then nobody rated yet. */
function levelsOf(people: number): unknown[][] {
  return Array.from({ length: people }, (_, person) => Array.from({ length: LINES }, (_each, line) => {
    if (person % 50 === 0 && line === 3) return null;
    return person % 37 === 0 && line === 5 ? "专家" : 1 + ((person * 7 + line * 3 + (person >> 3)) % 5);
  }));
}

function score(actual: readonly unknown[][]): unknown[][] {
  const entry = CATALOGUE.find(({ id }) => id === "SCORE");
  if (!entry) throw new Error("QUAL.SCORE is gone");
  return callFunction(entry, [required, actual, weights], VOICE);
}

/** In turns, so that what else the machine does falls on both alike; the best processor time of each. */
function bestOf(works: readonly (() => unknown)[]): readonly number[] {
  const best = works.map(() => Infinity);
  for (let turn = 0; turn < TURNS; turn += 1) works.forEach((work, at) => { best[at] = Math.min(best[at] ?? Infinity, timed(work).cpuMs); });
  return best;
}

function agree(ours: readonly unknown[][], plain: readonly unknown[][]): void {
  const differ = ours.findIndex(([score_], at) => {
    const other = plain[at]?.[0];
    return typeof score_ === "number" && typeof other === "number" ? Math.abs(score_ - other) > 1e-9 : typeof score_ !== typeof other;
  });
  if (differ !== -1) throw new Error(`Row ${differ} differs: ${String(ours[differ]?.[0])} and ${String(plain[differ]?.[0])}.`);
}

function againstLoop(actual: readonly unknown[][]): number {
  agree(score(actual), plainScores({ required, actual, weights }));
  const [ours = 0, loop = 1] = bestOf([() => score(actual), () => plainScores({ required, actual, weights })]);
  say(`QUAL.SCORE of ${PEOPLE} × ${LINES} in one call: processor ${ours.toFixed(0)} ms; a plain loop with the same checks ${loop.toFixed(0)} ms: ${(ours / loop).toFixed(2)} times as long (at most 3)`);
  return ours;
}

/** The same sums as a column of SUMPRODUCT; what is counted is the file with formulas less the same file with numbers in their place. */
async function againstLibreOffice(ours: number): Promise<void> {
  const fileWith = async (formulas: boolean): Promise<Uint8Array> => {
    const workbook = createWorkbook();
    const sheet = workbook.sheets[0] ?? workbook.addSheet("Sheet1");
    workbook.batch(() => {
      for (const [row, values] of [required[0] ?? [], weights[0] ?? []].entries()) values.forEach((value, column) => { sheet.setValue(row, column, value); });
      for (let person = 0; person < PEOPLE; person += 1) {
        const n = person + 3;
        for (let line = 0; line < LINES; line += 1) sheet.setValue(person + 2, line, 1 + ((person * 7 + line * 3 + (person >> 3)) % 5));
        if (formulas) sheet.setFormula(person + 2, LINES, `=SUMPRODUCT(1+0.5*(A${n}:T${n}-A$1:T$1),A$2:T$2)/100`);
        else sheet.setValue(person + 2, LINES, 1.025);
      }
    });
    return saveNew(workbook);
  };
  const numbers = libreOfficeSpent(await fileWith(false));
  const formulas = numbers && libreOfficeSpent(await fileWith(true));
  if (!formulas) return say("   no LibreOffice here to compare with");
  const theirs = formulas.cpuMs - numbers.cpuMs;
  say(`   LibreOffice, a column of SUMPRODUCT, its start and the opening of the numbers not counted: processor ${theirs.toFixed(0)} ms: ${(theirs / ours).toFixed(1)} times as long (at least 4)`);
}

/** What Excel and the functions say to each other: one formula over all people, and one formula for each. */
async function overTheWire(): Promise<void> {
  const bytesOf = async (fill: (enter: (row: number, formula: string) => void) => void): Promise<{ readonly asked: number; readonly answered: number }> => {
    const bench = await qualWorkbench({ route: "wire" });
    try {
      const sheet = bench.workbook.sheets[0] ?? bench.workbook.addSheet("Sheet1");
      let asked = 0, answered = 0;
      const stop = [
        bench.host.onEvent((entries) => { for (const { message } of entries) asked += message.length; }),
        bench.host.onFunctionResults((results) => { answered += JSON.stringify(results).length; }),
      ];
      bench.workbook.batch(() => {
        for (const [row, values] of [required[0] ?? [], weights[0] ?? [], ...levelsOf(WIRED)].entries()) values.forEach((value, column) => { if (value !== null) sheet.setValue(row, column, value as number | string); });
      });
      bench.workbook.batch(() => { fill((row, formula) => { sheet.setFormula(row, LINES + 1, formula); }); });
      await bench.calculation.idle();
      for (const each of stop) each();
      return { asked, answered };
    } finally {
      bench.dispose();
    }
  };
  const block = await bytesOf((enter) => { enter(2, `=QUAL.SCORE(A1:T1,A3:T${WIRED + 2},A2:T2)`); });
  const single = await bytesOf((enter) => { for (let row = 2; row < WIRED + 2; row += 1) enter(row, `=QUAL.SCORE(A$1:T$1,A${row + 1}:T${row + 1},A$2:T$2)`); });
  const sum = ({ asked, answered }: typeof block): number => asked + answered;
  say(`Over the wire, ${WIRED} people: one block call ${sum(block)} bytes (${block.asked} asked, ${block.answered} answered), ${WIRED} calls ${sum(single)} bytes (${single.asked} and ${single.answered}): ${(sum(single) / sum(block)).toFixed(1)} times as many`);
}

/** QUAL.SCORE in bulk beside a loop, beside LibreOffice, and on the wire. */
export async function run(): Promise<void> {
  const ours = againstLoop(levelsOf(PEOPLE));
  await overTheWire();
  await againstLibreOffice(ours);
}
