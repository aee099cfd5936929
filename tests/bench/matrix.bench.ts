import { CATALOGUE } from "../../src/functions/catalogue";
import { callFunction } from "../../src/functions/runner/callFunction";
import { createWorkbook, type Value } from "../../src/workbench";
import { saveNew } from "../../src/workbench/file";
import { largeLists, type Lists, type Size } from "./largeCompany";
import { libreOfficeSpent } from "./libreOffice";
import { megabytes, say, spent, timed } from "./report";

const COMPANY = { people: 10_000, competencies: 20 };
const AS_OF = 46_346;
const VOICE = { functionError: (code: string) => new Error(code), language: "en" as const };
/** Somebody's level in the list of ratings. */
const LEVEL = 3;

type Arguments = readonly unknown[];

function calling(id: string): (args: Arguments) => unknown[][] {
  const entry = CATALOGUE.find((each) => each.id === id);
  if (!entry) throw new Error(`QUAL.${id} is gone`);
  return (args) => callFunction(entry, args, VOICE);
}

const matrix = calling("MATRIX");
const argumentsOf = ({ employees, standards, ratings }: Lists): Arguments => [employees, standards, ratings, "actual", AS_OF];

/** As a host hands arguments over: new copies at every call. */
const copied = (args: Arguments): Arguments => JSON.parse(JSON.stringify(args)) as Arguments;

/** First calls at half of a size, all of it and twice it, each with ballots never seen before. */
function firstCalls(): void {
  matrix(argumentsOf(largeLists({ people: 500, competencies: 20, ratings: 10_000 })));
  let before = 0;
  for (const ratings of [125_000, 250_000, 500_000, 1_000_000]) {
    const args = argumentsOf(largeLists({ ...COMPANY, ratings }));
    globalThis.gc?.();
    const held = process.memoryUsage().heapUsed;
    const first = timed(() => matrix(args).length);
    globalThis.gc?.();
    const kept = process.memoryUsage().heapUsed - held;
    const again = timed(() => matrix(args).length);
    const growth = before > 0 ? `, ${(first.cpuMs / before).toFixed(2)} times the size below` : "";
    say(`QUAL.MATRIX, ${COMPANY.people} people × ${COMPANY.competencies}, ${ratings} ratings: first ${spent(first)}${growth}; again ${again.cpuMs.toFixed(0)} ms; keeps ${megabytes(kept)}; at most ${megabytes(process.resourceUsage().maxRSS * 1024)} so far`);
    before = first.cpuMs;
  }
}

/** One rating changed, all arguments handed over anew; then the sheets beside it, which share the reckoning. */
function oneChanged(): void {
  const lists = largeLists({ ...COMPANY, ratings: 200_000 });
  const ratings = lists.ratings.map((row) => [...row]);
  const args = argumentsOf({ ...lists, ratings });
  const first = timed(() => matrix(copied(args)));
  const turns = [10_000, 50_000, 100_000, 150_000, 199_999].map((row) => {
    const rating = ratings[row] as Value[];
    rating[LEVEL] = 1 + (Number(rating[LEVEL]) % 5);
    const handed = copied(args);
    return timed(() => matrix(handed).length);
  });
  const best = Math.min(...turns.map(({ cpuMs }) => cpuMs));
  const wall = turns.map(({ ms }) => ms).sort((a, b) => a - b);
  say(`One rating of 200000 changed: processor ${best.toFixed(0)} ms at best, by the clock ${wall[0]?.toFixed(0) ?? ""} to ${wall.at(-1)?.toFixed(0) ?? ""} ms (under 300); all anew ${spent(first)}`);
  const { employees, standards } = lists;
  const rest = copied([employees, standards, ratings, AS_OF]);
  for (const id of ["SCORES", "LINES"]) say(`   QUAL.${id} after it, from the same reckoning: ${spent(timed(() => calling(id)(rest).length))}`);
}

/** 40,000 ratings, five on each line: the matrix beside a block of AVERAGEIFS over the same list. */
async function againstLibreOffice(): Promise<void> {
  const size: Size = { people: 400, competencies: 20, ratings: 40_000 };
  const lists = largeLists(size);
  const turns = [0, 1, 2].map((turn) => {
    const handed = copied(argumentsOf({ ...lists, employees: lists.employees.map((row, at) => (at === 1 ? row.map((cell, column) => (column === 1 ? `${String(cell)} ${turn}` : cell)) : row)) }));
    return timed(() => matrix(handed).length);
  });
  const ours = Math.min(...turns.map(({ cpuMs }) => cpuMs));
  const fileWith = async (formulas: boolean): Promise<Uint8Array> => {
    const workbook = createWorkbook();
    const ratings = workbook.sheets[0] ?? workbook.addSheet("Ratings");
    // CSV is written of the first sheet, and only what is written is calculated.
    const shown = workbook.addSheet("Matrix", 0);
    workbook.batch(() => {
      for (const [row, cells] of lists.ratings.entries()) [cells[0], cells[2], cells[LEVEL]].forEach((cell, column) => { ratings.setValue(row, column, cell ?? null); });
      for (let line = 0; line < size.competencies; line += 1) shown.setValue(0, line + 1, lists.standards[line + 1]?.[1] ?? null);
      for (let person = 1; person <= size.people; person += 1) {
        shown.setValue(person, 0, lists.employees[person]?.[0] ?? null);
        for (let line = 1; line <= size.competencies; line += 1) {
          const column = String.fromCharCode(65 + line);
          if (formulas) shown.setFormula(person, line, `=AVERAGEIFS(${ratings.name}!$C$2:$C$${size.ratings + 1},${ratings.name}!$A$2:$A$${size.ratings + 1},$A${person + 1},${ratings.name}!$B$2:$B$${size.ratings + 1},${column}$1)`);
          else shown.setValue(person, line, 3);
        }
      }
    });
    return saveNew(workbook);
  };
  const numbers = libreOfficeSpent(await fileWith(false));
  const formulas = numbers && libreOfficeSpent(await fileWith(true));
  if (!formulas) return say("   no LibreOffice here to compare with");
  const theirs = formulas.cpuMs - numbers.cpuMs;
  say(`QUAL.MATRIX at ${size.ratings} ratings, never seen before: processor ${ours.toFixed(0)} ms; LibreOffice, ${size.people * size.competencies} AVERAGEIFS, its start and the opening of the list not counted: ${theirs.toFixed(0)} ms: ${(theirs / ours).toFixed(1)} times as long (at least 20)`);
}

export async function run(): Promise<void> {
  firstCalls();
  oneChanged();
  await againstLibreOffice();
}
