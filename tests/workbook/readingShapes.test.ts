import { readFileSync } from "node:fs";
import { join } from "node:path";
import { reconcile, parseSavedMapping, toSavedMapping } from "../../src/workbook/setup";
import { findTables, mappingFromRows, readTables, SETUP_COLUMNS, setupRows, toRecords } from "../../src/workbook/tables";
import type { CellScalar } from "../../src/workbook/grid";
import { labelledBooks } from "./labelledSet";
import { workbookFrom, type SheetSpec } from "./gridFrom";

function book(name: string) {
  const { sheets } = JSON.parse(readFileSync(join(__dirname, "..", "fixtures", "reading", "labelled", `${name}.json`), "utf8")) as { sheets: SheetSpec[] };
  return workbookFrom(...sheets);
}
function recordsOf(name: string, asOf: number | null = null) {
  const workbook = book(name);
  const read = readTables(workbook, findTables(workbook));
  const made = toRecords(read.tables, asOf);
  return { ...made.records, codes: [...read.findings, ...made.findings].map((finding) => finding.code) };
}
const matrix = (rows: readonly (readonly CellScalar[])[], formats: Record<string, string> = {}) => {
  const workbook = workbookFrom({ name: "Matrix", rows: [["Employee ID", "A-work", "B-work", "C-work"], ...rows], formats });
  const read = readTables(workbook, findTables(workbook));
  return { levels: toRecords(read.tables).records.ballots.map((ballot) => ballot.level), codes: read.findings.map((finding) => finding.code) };
};

describe("scales other than 1 to 5", () => {
  test("0, 1, 2, 3, 4, 6: six steps, said", () => {
    const { ballots, codes } = recordsOf("wide-skipping");
    expect(ballots.map((ballot) => ballot.level)).toEqual([1, 4, 6, 3, 5, 2, 6, 6, 4, 2, 1, 5]);
    expect(codes).toContain("scale-skips");
  });
  test("stars are counted", () => expect(recordsOf("wide-stars").ballots.map((ballot) => ballot.level)).toEqual([3, 4, 2, 2, 3, 5, 4, 1, 3]));
  test("fifths of a hundred are five levels", () => expect(recordsOf("wide-percent").ballots.map((ballot) => ballot.level)).toEqual([4, 3, 5, 2, 5, 3, 1, 2, 4]));
  test("odd shares stay a question", () => expect(matrix([["1", 0.37, 0.52, 0.8], ["2", 0.41, 0.66, 0.9]], { "B2:D3": "0%" }).codes).toContain("level-not-understood"));
  test("a single number off the scale is a fault and stays as it is", () => expect(matrix([["1", 3, 4, 7], ["2", 2, 5, 1], ["3", 4, 4, 2], ["4", 3, 3, 3]])).toEqual({ levels: [3, 4, 7, 2, 5, 1, 4, 4, 2, 3, 3, 3], codes: ["level-off-scale"] }));
  test("zeros beside a 5 may be blanks: nothing is shifted", () => expect(matrix([["1", 0, 5, 3], ["2", 0, 4, 2], ["3", 1, 0, 5], ["4", 2, 3, 4]])).toEqual({ levels: [0, 5, 3, 0, 4, 2, 1, 0, 5, 2, 3, 4], codes: ["level-off-scale", "level-off-scale", "level-off-scale"] }));
  test("1 to 5 beside 0 to 7: the ratings are led over, and it is said how", () => {
    const { standards, ballots, codes } = recordsOf("two-scales");
    expect(standards.map((line) => line.requiredLevel)).toEqual([7, 5, 3, 8]);
    // Five levels spread over eight: 1, 2, 4, 6, 8.
    expect(ballots.map((ballot) => ballot.level)).toEqual([6, 4, 2, 8]);
    expect(codes).toEqual(expect.arrayContaining(["scale-recognised", "scale-converted"]));
  });
});

describe("shapes", () => {
  test("level and importance in two rows are one line; what is not relevant is not required", () => {
    expect(recordsOf("standard-level-importance-rows").standards.map(({ position, competency, requiredLevel, weight }) => [position, competency, requiredLevel, weight])).toEqual([
      ["Test Chefs", "Reading", 4.75, 4.12], ["Test Chefs", "Cooking", 5.88, 3.5], ["Test Drivers", "Reading", null, 2.5],
    ]);
  });
  test("a final level is decided, not counted", () => {
    const { ballots, decisions } = recordsOf("self-superior-final");
    expect([ballots.filter((ballot) => ballot.source === null).length, decisions.map((decision) => decision.level)]).toEqual([0, [3, 3, 2, 4]]);
  });
  test("a form is about its person", () => expect(recordsOf("card-rating-form").ballots.map((ballot) => ballot.employeeId)).toEqual([...Array.from({ length: 6 }, () => "0456"), ...Array.from({ length: 6 }, () => "0457")]));
  test("numbered pairs are a line each", () => expect(recordsOf("ratings-numbered-pairs").ballots.map(({ employeeId, competency, level }) => `${employeeId} ${competency} ${level}`)).toEqual(["K1 沟通 3", "K1 协作 4", "K1 创新 2", "K2 沟通 4", "K2 成本 2", "K3 协作 3", "K3 创新 3", "K3 成本 4"]));
  test("days alone say who holds what", () => expect(recordsOf("wide-expiry-dates").ballots.every((ballot) => ballot.status === "achieved" && ballot.validTo !== null)).toBe(true));
  test("first names come first", () => expect(recordsOf("list-german").employees.map((employee) => employee.name)).toEqual(["Anna Berg", "Bodo Carl", "Clara Dorn"]));
});

// 2024-01-31 is day 45322.
test.each([[45321, [null, null, null]], [45322, [null, "left", null]], [null, [null, "left", null]]] as const)("whoever has left by day %s", (asOf, types) => {
  expect(recordsOf("roster-last-first", asOf).employees.map((employee) => employee.employmentType)).toEqual(types);
});

test("each key is held against the table that lists it", () => {
  const workbook = workbookFrom(
    { name: "花名册", rows: [["工号", "姓名", "岗位"], ["001", "陈一", "工程师"], ["002", "李二", "专员"]] }, { name: "标准", rows: [["岗位", "能力项", "要求等级"], ["工程师", "设计", 3]] },
    { name: "评定", rows: [["工号", "评委工号", "能力项", "评定等级"], ["001", "002", "设计", 3], ["001", "009", "设计", 3], ["007", "009", "烹饪", 2]] },
  );
  const read = reconcile(readTables(workbook, findTables(workbook)));
  expect(read.find((each) => each.purpose === "ratings")?.keys).toEqual([{ field: "employeeId", matched: 2, unmatched: 1, strangers: 1 }, { field: "evaluatorId", matched: 1, unmatched: 2, strangers: 1 }, { field: "competency", matched: 2, unmatched: 1, strangers: 1 }]);
  expect(read.find((each) => each.purpose === "employees")?.keys).toEqual([{ field: "position", matched: 1, unmatched: 1, strangers: 1 }]);
});

test.each(labelledBooks().map((each) => [each.file, each] as const))("%s is read the same from its saved mapping", (_file, { sheets }) => {
  const workbook = workbookFrom(...sheets);
  const mapping = findTables(workbook);
  const rowsOf = (from: typeof mapping): unknown => readTables(workbook, from).tables.map((table) => [table.purpose, table.fields, table.rows]);
  const file = parseSavedMapping(toSavedMapping({ ...mapping, tables: mapping.tables.filter((table) => table.off !== true) }));
  expect(file.kind === "mapping" ? rowsOf(file.mapping) : file).toEqual(rowsOf(mapping));
  const rows = mappingFromRows([[...SETUP_COLUMNS], ...setupRows(mapping).map((row) => [...row])]);
  expect(rows.kind === "mapping" ? rowsOf(rows.mapping) : rows).toEqual(rowsOf(mapping));
});

test.each([
  ["the words of a ladder", "说明：A=专家 B=熟练 C=入门", ["A", "B", "C", "B"], [3, 2, 1, 2]],
  ["the ladder downwards or up, in English", "Legend: a = Basic, b = Proficient, c = Expert", ["c", "A", "b", "b"], [3, 1, 2, 2]],
  ["the product's own levels", "A=专家 B=资深 C=骨干 D=有经验者 E=初学者", ["A", "E", "B", "D"], [5, 1, 4, 2]],
  ["words nobody ranks", "A=red B=green C=blue", ["A", "B", "C", "A"], [null, null, null, null]],
])("a legend of letters is read where %s say which stands for more", (_what, legend, letters, levels) => {
  const workbook = workbookFrom({ name: "Skills", rows: [[legend], [], ["工号", "姓名", "焊接", "装配"], ...letters.map((letter, index) => [`00${index + 1}`, `张${index}`, letter, letters[0]!])] });
  const { records } = toRecords(readTables(workbook, findTables(workbook)).tables);
  const read = new Map(records.ballots.filter(({ competency }) => competency === "焊接").map(({ employeeId, level }) => [employeeId, level]));
  expect(letters.map((_letter, index) => read.get(`00${index + 1}`) ?? null)).toEqual(levels);
});

test.each([
  ["groups whose merges were lost", [["工号", "姓名", "专业能力", "", "", "通用能力", ""], ["", "", "焊接", "装配", "质检", "沟通", "协作"]], ["焊接", "装配", "质检", "沟通", "协作"]],
  ["a group over the last columns", [["ID", "Name", "Dept", "Skills", ""], ["", "", "", "Welding", "Assembly"]], ["Welding", "Assembly"]],
])("%s: the row below names the columns", (_what, headers, competencies) => {
  const people = [1, 2, 3, 4].map((person) => headers[0]!.map((header, column) => (column === 0 ? `00${person}` : column === 1 ? `张${person}` : header === "Dept" ? "Line 1" : ((person + column) % 5) + 1)));
  const workbook = workbookFrom({ name: "Skills", rows: [...headers.map((row) => row.map((text) => (text === "" ? null : text))), ...people] });
  const [table] = findTables(workbook).tables;
  expect(table?.headerRows).toBe(2);
  const { records } = toRecords(readTables(workbook, findTables(workbook)).tables);
  expect([...new Set(records.ballots.map(({ competency }) => competency))]).toEqual(competencies);
  expect(records.ballots).toHaveLength(4 * competencies.length);
});

test("a sparse first row under a header with a gap is a row of data", () => {
  const workbook = workbookFrom({ name: "Staff", rows: [["工号", "姓名", "部门", null, null], ["001", "张一", "生产部", null, "备注一"], ["002", "张二", null, null, null], ["003", "张三", "质量部", null, null]] });
  expect(findTables(workbook).tables[0]?.headerRows).toBe(1);
});
