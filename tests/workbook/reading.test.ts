import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cellAddress, rectAddress } from "../../src/workbook/grid";
import { findTables, readTables, toRecords } from "../../src/workbook/tables";
import type { TableMapping } from "../../src/workbook/tables";
import { checkHygiene } from "../../src/workbook/findings";
import { workbookFinding } from "../../src/messages/workbook";
import { workbookFrom, type SheetSpec } from "./gridFrom";

interface ExpectedTable {
  readonly sheet: string; readonly range: string; readonly headerRange: string | null; readonly purpose: string | null; readonly orientation: string;
  readonly fields: readonly (string | null)[]; readonly keys?: Readonly<Record<string, Readonly<Record<string, string>>>>; readonly off?: boolean;
}
interface Fixture {
  readonly about: string;
  readonly sheets: readonly SheetSpec[];
  readonly tables: readonly ExpectedTable[];
  /** Records by kind: how many, and what each at least says. */
  readonly records: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  /** Codes that must be among the findings. */
  readonly findings: readonly string[];
}

const folder = join(__dirname, "..", "fixtures", "reading");
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));

function headerRange(table: TableMapping): string | null {
  return table.headerRows === 0 ? null : rectAddress({ ...table.rect, bottom: table.rect.top + table.headerRows - 1 });
}

test("the folder holds what it should", () => expect(files.length).toBeGreaterThanOrEqual(12));

describe.each(files)("%s", (file) => {
  const fixture = JSON.parse(readFileSync(join(folder, file), "utf8")) as Fixture;
  const workbook = workbookFrom(...fixture.sheets);
  const mapping = findTables(workbook);
  const read = readTables(workbook, mapping);
  const records = toRecords(read.tables);
  const hygiene = checkHygiene({ grid: workbook, mapping, read, records, asOf: null });
  const findings = [...read.findings, ...records.findings, ...hygiene];

  test("tables are where they are and what they are", () => {
    const found = mapping.tables.map((table) => ({
      sheet: table.sheet, range: rectAddress(table.rect), headerRange: headerRange(table), purpose: table.purpose, orientation: table.orientation,
      fields: table.columns.map((column) => column.field), ...(table.off ? { off: true } : {}),
    }));
    expect(found).toEqual(fixture.tables.map(({ keys: _keys, ...table }) => table));
  });

  test("keyed columns carry their keys", () => {
    for (const [index, table] of fixture.tables.entries()) {
      for (const [column, key] of Object.entries(table.keys ?? {})) expect(mapping.tables[index]?.columns[Number(column)]?.key).toEqual(key);
    }
  });

  test.each(Object.keys(fixture.records))("%s", (kind) => {
    const made = records.records[kind as "employees"] as unknown as Record<string, unknown>[];
    const wanted = fixture.records[kind] ?? [];
    expect(made.map((one) => JSON.stringify(one))).toHaveLength(wanted.length);
    wanted.forEach((want, index) => expect(made[index]).toMatchObject(want));
  });

  test("findings are made, and each has a sentence in both languages and a place", () => {
    const codes = findings.map((finding) => finding.code);
    for (const code of fixture.findings) expect(codes).toContain(code);
    for (const finding of findings) {
      for (const language of ["en", "zh-CN"] as const) {
        const words = workbookFinding(finding.code, finding.facts, language);
        expect([finding.code, words?.[0] ?? ""]).not.toEqual([finding.code, ""]);
        expect(words?.join(" ")).not.toMatch(/undefined|\[object|NaN/);
      }
      expect(finding.rule).toMatch(/^W-[A-Z-]+$/);
      expect(workbook.sheets.map((sheet) => sheet.name)).toContain(finding.where.sheet);
      if (finding.where.row >= 0 && finding.where.column >= 0) expect(cellAddress(finding.where.row, finding.where.column)).toMatch(/^[A-Z]+\d+$/);
    }
  });

  test("every record points back at a cell", () => {
    records.records.ballots.forEach((ballot, row) => {
      const at = records.place({ purpose: "ratings", row, field: "level" });
      const grid = workbook.sheets.find((sheet) => sheet.name === at?.sheet);
      const cell = at && grid ? grid.values[at.row - grid.top]?.[at.column - grid.left] : undefined;
      const shifted = fixture.findings.includes("scale-shifted");
      if (ballot.level !== null && typeof cell === "number" && !shifted) expect(cell).toBe(ballot.level);
      expect(cell === undefined && ballot.level !== null).toBe(false);
    });
  });
});
