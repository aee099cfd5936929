import * as fc from "fast-check";
import { findTables, readTables, toRecords } from "../../src/workbook/tables";
import type { CellScalar } from "../../src/workbook/grid";
import { workbookFrom } from "./gridFrom";

const COMPETENCIES = ["沟通能力", "团队协作", "系统操作", "客户服务", "成本意识"];
const person = fc.record({
  id: fc.integer({ min: 1, max: 9999 }).map((number) => `E${String(number).padStart(4, "0")}`), name: fc.constantFrom("陈明", "李强", "王芳", "赵敏", "周洋", "吴刚"),
  levels: fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: COMPETENCIES.length, maxLength: COMPETENCIES.length }),
});
const people = fc.uniqueArray(person, { selector: (one) => one.id, minLength: 3, maxLength: 8 }).filter((list) => list.some((one) => one.levels.some((level) => level !== null)));
const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> => fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

/** What was understood, without order: person, competency, level. */
function understood(rows: readonly (readonly CellScalar[])[], name = "Sheet1"): string[] {
  const workbook = workbookFrom({ name, rows });
  const { records } = toRecords(readTables(workbook, findTables(workbook)).tables);
  return records.ballots.filter((ballot) => ballot.level !== null).map((ballot) => `${ballot.employeeId} ${ballot.competency} ${ballot.level}`).sort();
}

interface Sheet { readonly header: CellScalar[]; readonly rows: CellScalar[][] }
const matrix = people.map((list): Sheet => ({ header: ["工号", "姓名", ...COMPETENCIES], rows: list.map((one) => [one.id, one.name, ...one.levels]) }));
const list = people.map((all): Sheet => ({
  header: ["被评人工号", "能力项", "评定等级"],
  rows: all.flatMap((one) => one.levels.flatMap((level, index) => (level === null ? [] : [[one.id, COMPETENCIES[index] ?? "", level] as CellScalar[]]))),
}));

const wanted = (sheet: Sheet): string[] => (sheet.header.length === 3
  ? sheet.rows.map((row) => row.join(" "))
  : sheet.rows.flatMap((row) => row.slice(2).flatMap((level, index) => (level === null ? [] : [`${String(row[0])} ${COMPETENCIES[index] ?? ""} ${String(level)}`])))).sort();

describe.each([["matrix", matrix], ["list", list]] as const)("a %s is understood the same", (_name, sheets) => {
  test("as it stands", () => fc.assert(fc.property(sheets, (sheet) => expect(understood([sheet.header, ...sheet.rows])).toEqual(wanted(sheet))), { numRuns: 40 }));

  test("with its rows and columns in any order", () => fc.assert(fc.property(
    sheets.chain((sheet) => fc.record({ sheet: fc.constant(sheet), rows: shuffled(sheet.rows), columns: shuffled(sheet.header.map((_cell, index) => index)) })),
    ({ sheet, rows, columns }) => {
      const turned = [sheet.header, ...rows].map((row) => columns.map((column) => row[column] ?? null));
      expect(understood(turned)).toEqual(wanted(sheet));
    }), { numRuns: 40 }));

  test("under a title, with a blank row or without", () => fc.assert(fc.property(sheets, fc.boolean(), fc.constantFrom("2026年度", "能力评定表", "Report for the board"), (sheet, gap, title) => {
    const blank = sheet.header.map(() => null);
    expect(understood([[title, ...blank.slice(1)], ...(gap ? [blank] : []), sheet.header, ...sheet.rows])).toEqual(wanted(sheet));
  }), { numRuns: 40 }));

  test("with spaces around text and numbers stored as text", () => fc.assert(fc.property(sheets, (sheet) => {
    const padded = sheet.rows.map((row) => row.map((cell) => (cell === null ? null : ` ${String(cell)}  `)));
    expect(understood([sheet.header.map((cell) => `${String(cell)} `), ...padded])).toEqual(wanted(sheet));
  }), { numRuns: 40 }));

  test("with a total and a signature below", () => fc.assert(fc.property(sheets, (sheet) => {
    const total = sheet.header.map((_cell, index) => (index === 0 ? "合计" : index === sheet.header.length - 1 ? 12 : null));
    const signed = sheet.header.map((_cell, index) => (index === 0 ? "审核人:" : null));
    expect(understood([sheet.header, ...sheet.rows, total, signed])).toEqual(wanted(sheet));
  }), { numRuns: 40 }));
});

test("no sheet of anything makes it fail", () => {
  const cell = fc.oneof(fc.constant(null), fc.integer(), fc.double(), fc.boolean(), fc.string(), fc.constantFrom("工号", "能力项", "等级", "合计", "Name", "Level", "__proto__", "constructor"), fc.constant({ error: "#REF!" }));
  fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }), (rows) => {
    const workbook = workbookFrom({ rows });
    const read = readTables(workbook, findTables(workbook));
    expect(toRecords(read.tables).records.employees).toBeDefined();
  }), { numRuns: 150 });
});
