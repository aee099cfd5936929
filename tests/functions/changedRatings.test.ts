import fc from "fast-check";
import { reckoned } from "../../src/functions/runner/reckoned";
import { gridCells, policyArgument } from "../../src/functions/runner/tableArgument";
import { reckonResults } from "../../src/rules/reckon";
import { knownFromTables, NOTHING_KNOWN, recogniseArgument, toRecords, type Known, type TidyTable } from "../../src/workbook/tables";

/**
 * A table that was edited is read and reckoned from what is remembered of it. Here everything is done once more from the
 * start, with nothing remembered, after every edit: records, places and results must be the same to the last field.
 */
type Cells = unknown[][];

const EMPLOYEES: Cells = [
  ["employeeId", "name", "department", "position", "grade", "bodyRole"],
  ["01", "甲", "门店", "店长", "4-3", ""], ["02", "乙", "门店", "店长", "2-1", ""], ["03", "丙", "门店", "店员", "2-1", ""],
  ["90", "主席", "总部", "总经理", "5-1", "chair"], ["91", "经理", "门店", "经理", "4-1", "department-manager"], ["92", "组长", "门店", "组长", "3-1", "team-leader"],
];
const STANDARDS: Cells = [
  ["position", "competency", "class", "requiredLevel", "weight"],
  ["店长", "经营", "序列通用", 4, 40], ["店长", "Team", "全员核心", 3, 60], ["店员", "Team", "专业", 3, 100],
];
const HEADER = ["employeeId", "evaluatorId", "competency", "level", "monthsKnown", "date", "round"];

const personId = fc.constantFrom<unknown>("01", "02", "03", "1", "甲", "77", null, "");
const cellsOfRow = [
  personId, fc.constantFrom<unknown>("90", "91", "92", "01", null), fc.constantFrom<unknown>("经营", "Team", "team", "ＴＥＡＭ", "Other", "other", null),
  fc.constantFrom<unknown>(1, 2, 3, 4, 5, 0, 9, "专家", "?", null, { code: "#REF!" }), fc.constantFrom<unknown>(0, 2, 12, null), fc.constantFrom<unknown>(46_000, 46_100, null), fc.constantFrom<unknown>("H1", "H2", null),
] as const;
const ratingRow = fc.tuple(...cellsOfRow);
const blankRow = HEADER.map(() => null);

type Edit = (table: Cells) => Cells;
const at = (table: Cells, place: number): number => 1 + (place % Math.max(1, table.length - 1));
const place = fc.nat(40);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(place, fc.nat(6), ratingRow).map(([row, column, cells]): Edit => (table) => table.map((each, index) => (index === at(table, row) ? each.map((cell, here) => (here === column ? cells[column] : cell)) : each))) },
  { weight: 2, arbitrary: fc.tuple(place, ratingRow).map(([row, cells]): Edit => (table) => [...table.slice(0, at(table, row)), [...cells], ...table.slice(at(table, row))]) },
  fc.tuple(ratingRow).map(([cells]): Edit => (table) => [...table, [...cells]]),
  place.map((row): Edit => (table) => (table.length < 3 ? table : table.filter((_, index) => index !== at(table, row)))),
  place.map((row): Edit => (table) => table.map((each, index) => (index === at(table, row) ? blankRow : each))),
  fc.tuple(place, place).map(([one, other]): Edit => (table) => table.map((each, index) => (index === at(table, one) ? table[at(table, other)]! : index === at(table, other) ? table[at(table, one)]! : each))),
  fc.nat(6).map((column): Edit => (table) => table.map((each, index) => (index === 0 ? each.map((cell, here) => (here === column ? (cell === HEADER[column] ? ["工号", "评委工号", "能力", "等级", "相识月数", "日期", "轮次"][column] : HEADER[column]) : cell)) : each))),
);

/** A new copy at every call, as a host hands it over. */
const copied = (table: Cells): Cells => table.map((row) => row.map((cell) => (typeof cell === "object" && cell !== null ? { ...cell } : cell)));

function tidy(purpose: "employees" | "standards" | "ratings", cells: Cells, known: Known): TidyTable | null {
  const read = recogniseArgument(purpose, gridCells(cells), known);
  return read.kind === "table" ? read.table : null;
}

function fromTheStart(employees: Cells, standards: Cells, ratings: Cells, policy: Cells | null) {
  const ground = [tidy("employees", employees, NOTHING_KNOWN)!, tidy("standards", standards, NOTHING_KNOWN)!];
  const rated = tidy("ratings", ratings, knownFromTables(ground));
  if (rated === null) return null;
  const { records, place } = toRecords([...ground, rated]);
  return { records, place, reckoning: reckonResults(records, { asOf: 46_346, policy: policyArgument(policy) }) };
}

function agrees(employees: Cells, standards: Cells, ratings: Cells, policy: Cells | null): void {
  const expected = fromTheStart(employees, standards, ratings, policy);
  const call = () => reckoned({ employees: copied(employees), standards: copied(standards), ratings: copied(ratings), asOf: 46_346, policy: policy && copied(policy) });
  if (expected === null) return void expect(call).toThrow();
  const got = call();
  expect(got.records).toEqual(expected.records);
  expect(got.reckoning).toEqual(expected.reckoning);
}

describe("A changed table of ratings gives what it would give on its own", () => {
  test("edited cells, rows that come, go, move and are blanked, headers in other words", () => {
    fc.assert(fc.property(fc.array(ratingRow, { minLength: 1, maxLength: 25 }), fc.array(edit, { minLength: 1, maxLength: 8 }), (rows, edits) => {
      let ratings: Cells = [HEADER, ...rows.map((row) => [...row])];
      agrees(EMPLOYEES, STANDARDS, ratings, null);
      for (const change of edits) {
        ratings = change(ratings);
        agrees(EMPLOYEES, STANDARDS, ratings, null);
      }
    }), { numRuns: 60 });
  });

  test("while roster, standards and policy change beside it", () => {
    const roster = fc.constantFrom<Cells>(EMPLOYEES, EMPLOYEES.map((row) => row.map((cell) => (cell === "甲" ? "甲甲" : cell))), EMPLOYEES.filter((row) => row[0] !== "91"), EMPLOYEES.map((row) => row.map((cell) => (cell === "team-leader" ? "" : cell))));
    const asked = fc.constantFrom<Cells>(STANDARDS, STANDARDS.map((row) => row.map((cell) => (cell === "Team" ? "TEAM" : cell))), STANDARDS.slice(0, 3));
    const policy = fc.constantFrom<Cells | null>(null, [["step", 0.25]], [["panel", "anyone"]]);
    fc.assert(fc.property(fc.array(ratingRow, { minLength: 1, maxLength: 20 }), fc.array(fc.tuple(edit, roster, asked, policy), { minLength: 2, maxLength: 6 }), (rows, changes) => {
      let ratings: Cells = [HEADER, ...rows.map((row) => [...row])];
      for (const [change, employees, standards, rules] of changes) {
        ratings = change(ratings);
        agrees(employees, standards, ratings, rules);
      }
    }), { numRuns: 50 });
  });

  test("a matrix of people and competencies", () => {
    const level = fc.constantFrom<unknown>(1, 2, 3, 5, "", null, "专家", 0);
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(1), level), { minLength: 1, maxLength: 8 }), (changes) => {
      const matrix: Cells = [["employeeId", "经营", "Team"], ["01", 3, 4], ["02", 2, ""], ["03", "", 3]];
      agrees(EMPLOYEES, STANDARDS, matrix, null);
      for (const [row, column, value] of changes) {
        matrix[row + 1]![column + 1] = value;
        agrees(EMPLOYEES, STANDARDS, copied(matrix), null);
      }
    }), { numRuns: 60 });
  });

  test("the first evaluator named, or the last one gone, changes what counts for everybody", () => {
    const plain: Cells = [HEADER, ["01", null, "经营", 3, null, 46_000, "H1"], ["02", null, "经营", 4, null, 46_000, "H1"], ["02", null, "Team", 3, null, 46_000, "H1"]];
    const named = plain.map((row, index) => (index === 1 ? row.map((cell, column) => (column === 1 ? "91" : cell)) : row));
    for (const ratings of [plain, named, plain]) agrees(EMPLOYEES, STANDARDS, ratings, null);
  });

  test("one changed rating leaves everybody else's result the very same object", () => {
    const ratings: Cells = [HEADER, ["01", "91", "经营", 3, 12, 46_000, "H1"], ["02", "91", "经营", 4, 12, 46_000, "H1"], ["02", "92", "经营", 4, 12, 46_000, "H1"]];
    const call = (table: Cells) => reckoned({ employees: copied(EMPLOYEES), standards: copied(STANDARDS), ratings: copied(table), asOf: 46_346, policy: null }).reckoning.people;
    const before = call(ratings);
    const after = call(ratings.map((row, index) => (index === 1 ? ["01", "91", "经营", 5, 12, 46_000, "H1"] : row)));
    expect(after.map((person, index) => [person.employee.id, person === before[index]])).toEqual([["01", false], ["02", true], ["03", true], ["90", true], ["91", true], ["92", true]]);
  });
});
