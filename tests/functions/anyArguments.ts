import fc from "fast-check";
import type { FunctionEntry, Parameter } from "../../src/functions/entry";
import { CHOICES } from "../../src/functions/choices";

const LEVELS = fc.constantFrom<unknown>(1, 2, 3, 4, 5, 3.5, 10, "专家", "L3", "●●○○○");
const BLANKS = fc.constantFrom<unknown>(null, undefined, "", 0, " ");
const ERRORS = fc.constantFrom<unknown>({ code: "#N/A" }, { code: "#DIV/0!" }, { type: "CustomFunctionError", code: "#VALUE!" }, { error: "#REF!" }, { type: "Error", basicValue: "#NUM!" });
const NUMBERS = fc.constantFrom<unknown>(-1, -0, 0.3, 30, 40, 1e308, -1e308, 5e-324, Number.MAX_SAFE_INTEGER, NaN, Infinity);
const DATES = fc.constantFrom<unknown>(1, 45658, 46346, 2_958_465, 2_958_466, "2026-11-20", "2026-02-30", "2026/1/31");
const MARKS = fc.constantFrom<unknown>(true, false, "√", "否", "yes", "x", 1, "maybe");
const TEXTS = fc.constantFrom<unknown>("banana", "4-20", "5等1级", "core", "序列专业", "30%", "=1+1", "__proto__", "constructor", "toString", "甲", "A; B", "\u0000", "𝒳");

/** Whatever a cell may hold, as hosts hand it over. */
export const anyCell = fc.oneof({ weight: 4, arbitrary: LEVELS }, { weight: 2, arbitrary: BLANKS }, TEXTS, NUMBERS, ERRORS, DATES, MARKS, fc.string({ maxLength: 6 }));

/** Cells of which most are what a parameter wants, so that calls get past its door. */
const WANTED: Readonly<Record<Parameter["kind"], fc.Arbitrary<unknown>>> = {
  level: LEVELS, number: fc.constantFrom<unknown>(0.4, 1, 3, -1, 12, "0.5"), weight: fc.constantFrom<unknown>(0.5, 0.5, 0.25, 1, 50, 100, 0), mark: MARKS, answer: MARKS,
  months: fc.constantFrom<unknown>(2, 3, 12, 36, null), text: TEXTS, grade: fc.constantFrom<unknown>("4-20", "3等5级", "5等1级", "4等"), date: DATES,
  raw: fc.oneof(LEVELS, MARKS, DATES), table: TEXTS,
};

function cellFor({ kind }: Parameter): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: WANTED[kind] }, { weight: 2, arbitrary: BLANKS }, { weight: 1, arbitrary: anyCell });
}

export function blockOf(rows: number, columns: number, cell: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[][]> {
  return fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
}

/** Headers a table of this parameter may have; further columns and wrong ones come in between. */
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  employees: ["employeeId", "name", "department", "position", "grade"], standards: ["position", "competency", "class", "requiredLevel", "weight"],
  ratings: ["employeeId", "evaluatorId", "competency", "level", "date", "monthsKnown"], courses: ["course", "competency", "fromLevel", "toLevel", "cost"],
  records: ["employeeId", "course", "date", "result"], acquaintance: ["employeeId", "evaluatorId", "monthsKnown"], conflicts: ["employeeId", "evaluatorId", "reason"],
  decisions: ["employeeId", "competency", "level", "date"], block: ["工号", "姓名", "备注"],
};
const SETUP = [
  ["source", "sheet", "range", "headerRows", "orientation", "purpose", "stop", "fillDown", "off", "index", "header", "field", "key", "scale", "values", "dateOrder"],
  ["花名册", "花名册", "A1:C3", 1, "list", "employees", "end", "", "", 0, "工号", "employeeId", "", "", "", ""],
  ["花名册", "花名册", "A1:C3", 1, "list", "employees", "end", "", "", 1, "姓名", "name", "", "", "", ""],
];
/** Cells that name something: who, which source. */
const NAMED: Readonly<Record<string, fc.Arbitrary<unknown>>> = { employeeId: fc.constantFrom<unknown>("01", "甲", 2), source: fc.constantFrom<unknown>("花名册") };
const TABLE_CELLS = fc.oneof({ weight: 5, arbitrary: fc.constantFrom<unknown>("甲", "乙", "店长", "经营", "01", 2) }, { weight: 3, arbitrary: LEVELS }, anyCell);

function tableFor(name: string): fc.Arbitrary<unknown> {
  if (name === "setup") return fc.tuple(fc.nat(2), fc.nat(15), fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, anyCell)).map(([row, column, cell]) => (cell === undefined ? SETUP : SETUP.with(row, SETUP[row]!.with(column, cell as string))));
  const header = HEADERS[name];
  if (header === undefined) return fc.tuple(fc.constantFrom("step", "tie", "missing", "quorum", "nonsense"), anyCell).map((pair) => [pair]);
  return fc.integer({ min: 0, max: 8 }).chain((rows) => blockOf(rows, header.length, TABLE_CELLS)).map((rows) => [[...header], ...rows]);
}

/** Arguments that fit each other: all blocks broadcast to one shape, mostly of cells the parameters want. */
export function fittingArguments(entry: FunctionEntry): fc.Arbitrary<unknown[]> {
  const size = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 4 }) }, { weight: 1, arbitrary: fc.integer({ min: 5, max: 40 }) });
  return fc.tuple(size, size).chain(([rows, columns]) => fc.tuple(...entry.parameters.map((parameter): fc.Arbitrary<unknown> => {
    const left = parameter.optional ? [{ weight: 2, arbitrary: fc.constantFrom<unknown>(null, undefined, "", 0) }] : [];
    if (parameter.choices !== undefined) return fc.oneof(...left, { weight: 6, arbitrary: fc.constantFrom<unknown>(...CHOICES[parameter.choices]) }, anyCell);
    if (parameter.kind === "table") return fc.oneof(...left, { weight: 8, arbitrary: tableFor(parameter.name) }, blockOf(rows, columns, anyCell));
    if (parameter.shape === "cell") return fc.oneof(...left, { weight: 4, arbitrary: NAMED[parameter.name] ?? cellFor(parameter) });
    const shapes = fc.constantFrom([rows, columns] as const, [rows, columns] as const, [1, columns] as const, [rows, 1] as const, [1, 1] as const);
    return fc.oneof(...left, { weight: 8, arbitrary: shapes.chain(([m, k]) => blockOf(m, k, cellFor(parameter))) });
  })));
}

/** Arguments of any kind in any number: scalars, lists, empty lists, blocks that fit nothing. */
export function anyArguments(entry: FunctionEntry): fc.Arbitrary<unknown[]> {
  const block = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) => blockOf(rows, columns, anyCell));
  const argument = fc.oneof({ weight: 3, arbitrary: block }, anyCell, fc.constantFrom<unknown>([], [[]], null));
  return fc.array(argument, { minLength: 0, maxLength: entry.parameters.length + 1 });
}
