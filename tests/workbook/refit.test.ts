import { parseSavedMapping, refit, toSavedMapping } from "../../src/workbook/setup";
import { findTables, readTables } from "../../src/workbook/tables";
import type { CellScalar } from "../../src/workbook/grid";
import { workbookFrom } from "./gridFrom";

const HEAD = ["工号", "姓名", "部门", "岗位"];
const ROWS = [["A1", "陈一", "研发", "工程师"], ["A2", "李二", "研发", "测试"], ["A3", "王三", "市场", "专员"]];
const written = parseSavedMapping(toSavedMapping(findTables(workbookFrom({ name: "花名册", rows: [HEAD, ...ROWS] }))));
if (written.kind !== "mapping") throw new Error(written.problem.code);
const saved = written.mapping;

/** The saved mapping on sheets of today: codes of the changes, and the tidy rows. */
function today(rows: readonly (readonly CellScalar[])[], name = "花名册"): { codes: string[]; rows: readonly unknown[] } {
  const workbook = workbookFrom({ name, rows });
  const { mapping, changes } = refit(saved, workbook);
  const [table] = readTables(workbook, mapping).tables;
  const at = (field: string): number => table?.fields.indexOf(field) ?? -1;
  return { codes: changes.map((change) => change.code), rows: (table?.rows ?? []).map((row) => [row[at("employeeId")], row[at("department")]]) };
}
const READ = [["A1", "研发"], ["A2", "研发"], ["A3", "市场"]];
const reorder = (order: readonly number[]): CellScalar[][] => [HEAD, ...ROWS].map((row) => order.map((index) => row[index] ?? null));

test("nothing changed, nothing told", () => expect(today([HEAD, ...ROWS])).toEqual({ codes: [], rows: READ }));
test("columns that moved are found by their headers", () => expect(today(reorder([2, 0, 1, 3]))).toEqual({ codes: ["setup-column-moved", "setup-column-moved", "setup-column-moved"], rows: READ }));
test("a renamed header at its old place keeps its meaning", () => expect(today([["工号", "姓名", "所在团队名", "岗位"], ...ROWS])).toEqual({ codes: ["setup-column-renamed"], rows: READ }));
test("a column that came is told and not used", () => expect(today([["工号", "姓名", "电话", "部门", "岗位"], ...ROWS.map(([a, b, c, d]) => [a ?? "", b ?? "", 1, c ?? "", d ?? ""])])).toEqual({ codes: ["setup-column-moved", "setup-column-moved", "setup-column-added"], rows: READ }));
test("a column that went is told", () => expect(today(reorder([0, 2, 3])).codes).toEqual(["setup-column-moved", "setup-column-moved", "setup-column-gone"]));
test("a renamed sheet is found by its headers", () => expect(today([HEAD, ...ROWS], "员工名单")).toEqual({ codes: ["setup-sheet-renamed"], rows: READ }));
test("rows that came above move the table", () => expect(today([["员工花名册"], [null], HEAD, ...ROWS]).rows).toEqual(READ));
