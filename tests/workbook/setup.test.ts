import * as fc from "fast-check";
import { PURPOSES } from "../../src/rules/records";
import { findTables, mappingFromRows, recogniseArgument, SETUP_COLUMNS, setupRows, tidyBlock, tidyFromSetup } from "../../src/workbook/tables";
import type { ColumnMapping, TableMapping, WorkbookMapping } from "../../src/workbook/tables";
import { parseSavedMapping, readSavedMapping, reconcile, toSavedMapping, withHeaders } from "../../src/workbook/setup";
import { readTables } from "../../src/workbook/tables";
import { workbookFrom } from "./gridFrom";

const text = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom("__proto__", "constructor", "能力项", "a b"));
const field = fc.constantFrom("employeeId", "competency", "level", "date");
const column: fc.Arbitrary<ColumnMapping> = fc.record({
  index: fc.nat(500), header: fc.oneof(fc.constant(""), text), field: fc.option(field), confidence: fc.constant(1), reasons: fc.constant(["saved"]),
  key: fc.dictionary(field, text, { minKeys: 1 }), scale: text, values: fc.uniqueArray(fc.tuple(text, fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null))), { selector: ([key]) => key }).map((pairs) => new Map(pairs)),
  dateOrder: fc.constantFrom("ymd" as const, "dmy" as const, "mdy" as const),
}, { requiredKeys: ["index", "header", "field", "confidence", "reasons"] });
const table: fc.Arbitrary<TableMapping> = fc.record({
  id: text.filter((id) => !id.startsWith("#")), sheet: text, rect: fc.tuple(fc.nat(90), fc.nat(90), fc.nat(90), fc.nat(90)).map(([a, b, c, d]) => ({ top: a, left: b, bottom: a + c, right: b + d })),
  headerRows: fc.nat(4), orientation: fc.constantFrom("list" as const, "wide" as const, "transposed" as const), purpose: fc.option(fc.constantFrom(...PURPOSES)), confidence: fc.constant(1),
  stop: fc.constantFrom("blank" as const, "total" as const, "end" as const), fillDown: fc.uniqueArray(fc.nat(90)), columns: fc.array(column, { minLength: 1, maxLength: 4 }), reasons: fc.constant(["saved"]),
});
const mapping: fc.Arbitrary<WorkbookMapping> = fc.record({
  tables: fc.uniqueArray(table, { selector: (one) => one.id, maxLength: 4 }),
  scales: fc.uniqueArray(fc.record({ id: text, levels: fc.array(fc.record({ key: text, number: fc.integer({ min: 1, max: 10 }), labels: fc.array(text) }), { minLength: 2, maxLength: 5 }) }), { selector: (one) => one.id, maxLength: 2 }),
});

test("a mapping survives QualSetup", () => fc.assert(fc.property(mapping, (one) => {
  const rows = setupRows(one);
  const back = mappingFromRows([[...SETUP_COLUMNS], ...rows.map((row) => row.map((cell) => (cell === null ? "" : cell)))]);
  expect(back).toEqual({ kind: "mapping", mapping: one });
}), { numRuns: 200 }));

test("columns of QualSetup may stand in any order, and a missing one is named", () => {
  const turned = [...SETUP_COLUMNS].reverse();
  expect(mappingFromRows([turned])).toEqual({ kind: "mapping", mapping: { tables: [], scales: [] } });
  expect(mappingFromRows([turned.filter((name) => name !== "headerRows")])).toMatchObject({ kind: "problem", problem: { code: "no-column", column: "headerRows" } });
});

const WORKBOOK = workbookFrom(
  { name: "花名册", rows: [["工号", "姓名", "部门"], ["001", "甲一", "研发"], ["002", "乙二", "研发"], ["002", "乙二", "研发"], ["合计", null, 3]] },
  { name: "评定", rows: [["年度评定", null, null, null], ["工号", "沟通", "协作", "备注"], ["001", 3, "资深", "x"], ["009", 2, null, null]] },
);
const MAPPING = findTables(WORKBOOK);

test("a saved mapping reads like the found one", () => {
  const saved = JSON.parse(JSON.stringify(toSavedMapping(MAPPING))) as unknown;
  const back = parseSavedMapping(saved);
  expect(back.kind).toBe("mapping");
  if (back.kind !== "mapping") return;
  expect(readTables(WORKBOOK, back.mapping).tables.map((one) => one.rows)).toEqual(readTables(WORKBOOK, MAPPING).tables.map((one) => one.rows));
});

test("the contract's own shape is taken, and headers come from the sheet", () => {
  const read = readSavedMapping('\ufeff{"version":1,"tables":[{"id":"r","sheet":"评定","range":"A2:C4","headerRows":1,"orientation":"wide","purpose":"ratings","stop":"end","fillDown":[],"columns":[{"index":0,"field":"employeeId"},{"index":1,"field":"level","key":{"competency":"沟通"},"scale":"s","values":{"2":5}}]}],"scales":[{"id":"s","levels":[{"key":"a","number":1,"labels":["低"]},{"key":"b","number":5,"labels":["高"]}]}]}');
  expect(read.kind).toBe("mapping");
  if (read.kind !== "mapping") return;
  expect(withHeaders(read.mapping, WORKBOOK).tables[0]?.columns.map((one) => one.header)).toEqual(["工号", "沟通"]);
  expect(readTables(WORKBOOK, read.mapping).tables[0]?.rows.map((row) => row[2])).toEqual([3, 5]);
});

test.each([
  ['{"version":1,"tables":[],"colour":"red"}', "unknown-member", "colour", ""],
  ['{"version":1,"tables":[{"id":"a","sheet":"s","range":"A1:B2","headerRows":1,"purpose":null,"columns":[{"index":0,"field":null,"feild":1}]}]}', "unknown-member", "feild", "tables.0.columns.0"],
  ['{"version":2,"tables":[]}', "bad-member", "version", ""],
  ['{"version":1,"tables":[{"id":"a","sheet":"s","range":"nowhere","headerRows":1,"purpose":null,"columns":[]}]}', "bad-member", "range", "tables.0"],
  ['{"version":1,"tables":[{"id":"a","sheet":"s","range":"A1:B2","headerRows":1,"purpose":"ratings","columns":[{"index":0,"field":"salary"}]}]}', "unknown-field", "salary", "tables.0.columns.0"],
  ['{"version":1,"tables":[{"id":"a","sheet":"s","range":"A1:B2","headerRows":1,"purpose":"ratings","columns":[{"index":1,"field":"level"},{"index":2,"field":"date"}]}]}', "bad-member", "index", "tables.0.columns.1"],
  ['{"version":1,"tables":[{"id":"a","sheet":"s","range":"A1:B2","headerRows":1,"purpose":"ratings","columns":[{"index":0,"field":"level","scale":"x"}]}]}', "unknown-scale", "x", "tables.0.columns.0"],
])("%s is refused by name", (json, code, name, path) => expect(readSavedMapping(json)).toEqual({ kind: "problem", problem: { code, name, path } }));

test("what is no JSON says so", () => expect(readSavedMapping("{")).toMatchObject({ kind: "problem", problem: { code: "not-json" } }));

test("rows in are rows used and rows left out", () => {
  const [roster, ratings] = reconcile(readTables(WORKBOOK, MAPPING));
  expect(roster).toMatchObject({ sheet: "花名册", purpose: "employees", rowsIn: 3, used: 3, matched: null, duplicates: 1 });
  expect(ratings).toMatchObject({ sheet: "评定", purpose: "ratings", rowsIn: 2, used: 2, matched: 2, unmatched: 1, duplicates: 0 });
});

describe("QUAL.TABLE", () => {
  const setup = [[...SETUP_COLUMNS], ...setupRows(MAPPING).map((row) => [...row])];
  const block = [["工号", "沟通", "协作", "备注"], ["001", 3, "资深", "x"], ["009", 2, 0, 0], ["", "", "", ""], [0, 0, 0, 0]];

  test("gives the tidy rows of the source, with blank rows and desktop zeros past the end skipped", () => {
    const read = tidyFromSetup(setup, "ratings", [block]);
    expect(read.kind === "table" ? tidyBlock(read.table) : read).toEqual([
      ["employeeId", "competency", "level", "status", "remark"], ["001", "沟通", 3, "", "x"], ["001", "协作", 4, "", "x"], ["009", "沟通", 2, "", ""],
    ]);
  });
  test("finds a column that moved, and names one that is gone", () => {
    const moved = tidyFromSetup(setup, "ratings", [block.map((row) => [row[3] ?? "", ...row.slice(0, 3)])]);
    expect(moved.kind === "table" ? moved.table.rows.length : moved).toBe(3);
    const gone = tidyFromSetup(setup, "ratings", [block.map((row) => [row[0] ?? "", row[2] ?? ""])]);
    expect(gone).toMatchObject({ kind: "problem", problem: { code: "column-gone", header: "沟通" } });
  });
  test("knows no source that is not there", () => expect(tidyFromSetup(setup, "nothing", [block])).toMatchObject({ kind: "problem", problem: { code: "no-source" } }));
});

describe("an argument of a function", () => {
  test("is known by the contract's names and by any other word", () => {
    for (const header of [["employeeId", "competency", "level"], ["工号", "能力项", "评定等级"], ["Employee", "Skill", "Rating"]]) {
      const read = recogniseArgument("ratings", [header, ["001", "SQL", 4], ["002", "SQL", 0], [0, 0, 0]]);
      expect(read.kind === "table" ? read.table.rows.map((row) => row.slice(0, 3)) : read).toEqual([["001", "SQL", 4], ["002", "SQL", null]]);
    }
  });
  test("may be a matrix", () => {
    const read = recogniseArgument("ratings", [["Name", "SQL", "HTML"], ["Ann", 4, 3], ["Bo", 2, 0]]);
    expect(read.kind === "table" ? read.table.rows.length : read).toBe(3);
  });
  test("without a column it needs says which", () => {
    expect(recogniseArgument("ratings", [["工号", "备注"], ["1", "x"]])).toMatchObject({ kind: "problem", problem: { code: "missing-columns", missing: ["competency", "level"] } });
    expect(recogniseArgument("employees", [["a", "b"], [1, 2]])).toMatchObject({ kind: "problem", problem: { code: "no-header" } });
    expect(recogniseArgument("employees", [["", 0], [0, ""]])).toMatchObject({ kind: "problem", problem: { code: "no-rows" } });
  });
});
