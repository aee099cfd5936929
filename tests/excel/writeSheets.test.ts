import { writeSheets } from "../../src/excel";
import type { SheetPlan } from "../../src/reports";
import { createWorkbook, openWorkbench, type Workbench } from "../../src/workbench";

const plan = (change: Partial<SheetPlan> = {}): SheetPlan => ({
  name: "QUAL Scores", mark: { kind: "scores", version: 1 }, blocks: [], widths: [10, 20], freeze: { rows: 1, columns: 1 }, heats: [], charts: [],
  print: { landscape: true, titleRows: 1, fitWide: true }, tab: "#1F4E79", ...change,
});

const texts = (values: readonly string[]): SheetPlan["blocks"] => [{ kind: "values", row: 0, column: 0, cells: values.map((value) => [{ value, look: "text" as const }]) }];

/** What Excel, or whoever reads its CSV, would take for a formula, a number, a date or a flag. */
const HOSTILE = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\",\"y\")", "'quoted", "=1", "+2", "001", "4-20", "TRUE", "1e5", "2026/1/2", "12%", "#N/A"];

describe("writeSheets", () => {
  let bench: Workbench;
  beforeEach(async () => {
    const workbook = createWorkbook();
    workbook.addSheet("Roster").setValue(0, 0, "mine");
    bench = await openWorkbench({ workbook });
  });
  afterEach(() => bench.dispose());

  it("keeps text that looks like a formula, a number or a date as text", async () => {
    const written = await writeSheets([plan({ blocks: texts(HOSTILE) })]);
    expect(written).toMatchObject({ ok: true });
    const sheet = bench.workbook.sheetByName("QUAL Scores")!;
    HOSTILE.forEach((text, row) => {
      expect(sheet.value(row, 0)).toBe(text);
      expect(sheet.formula(row, 0)).toBeNull();
    });
  });

  it("leaves a sheet of the same name that is not ours alone and takes another name", async () => {
    bench.workbook.addSheet("QUAL Scores").setValue(0, 0, "theirs");
    const written = await writeSheets([plan({ blocks: texts(["ours"]) })]);
    expect(written.ok && written.value.get("QUAL Scores")).toBe("QUAL Scores 2");
    expect(bench.workbook.sheetByName("QUAL Scores")?.value(0, 0)).toBe("theirs");
    expect(bench.workbook.sheetByName("QUAL Scores 2")?.value(0, 0)).toBe("ours");
  });

  it("writes the same sheet again in place", async () => {
    await writeSheets([plan({ blocks: texts(["one", "two"]) })]);
    const id = bench.workbook.sheetByName("QUAL Scores")?.id;
    await writeSheets([plan({ blocks: texts(["three"]) })]);
    const sheet = bench.workbook.sheetByName("QUAL Scores")!;
    expect(sheet.id).toBe(id);
    expect([sheet.value(0, 0), sheet.value(1, 0)]).toEqual(["three", null]);
    expect(bench.workbook.sheets.map((each) => each.name)).toEqual(["Roster", "QUAL Scores"]);
  });

  it("refuses a plan Excel would refuse half-way, before anything is written", async () => {
    const written = await writeSheets([plan({ blocks: texts(["ok"]) }), plan({ name: "QUAL Long", blocks: texts(["x".repeat(32_768)]) })]);
    expect(written).toMatchObject({ ok: false, problem: { code: "plan-refused", facts: { sheet: "QUAL Long", at: "A1" } } });
    expect(bench.workbook.sheets).toHaveLength(1);
  });

  it("never names a sheet outside QUAL", async () => {
    expect(await writeSheets([plan({ name: "Roster", blocks: texts(["gone"]) })])).toMatchObject({ ok: false, problem: { code: "plan-refused" } });
    expect(bench.workbook.sheetByName("Roster")?.value(0, 0)).toBe("mine");
  });

  it("keeps a table of its own when it is written again, so that formulas that name it live on", async () => {
    const table = (rows: readonly (readonly string[])[], fields = ["key", "value"]): SheetPlan["blocks"] => [{ kind: "table", row: 2, column: 0, name: "QualSetup", fields, labels: fields, looks: ["text", "text", "text"], rows }];
    await writeSheets([plan({ blocks: table([["a", "1"]]) })]);
    const { id } = bench.workbook.tables.find((each) => each.name === "QualSetup")!;
    bench.workbook.sheetByName("Roster")!.setFormula(0, 2, "=ROWS(QualSetup[#All])");
    expect(await writeSheets([plan({ blocks: table([["a", "1", "x"], ["b", "2", "y"]], ["key", "value", "note"]) })])).toMatchObject({ ok: true });
    await bench.calculation.idle();
    expect(bench.workbook.tables.find((each) => each.name === "QualSetup")).toMatchObject({ id, columns: ["key", "value", "note"], rect: { top: 3, left: 0, bottom: 5, right: 2 } });
    expect(bench.workbook.sheetByName("Roster")!.value(0, 2)).toBe(3);
  });

  it("writes a table, its label row above, conditional formats, print set-up and frozen panes", async () => {
    const written = await writeSheets([plan({
      blocks: [{ kind: "table", row: 0, column: 0, name: "QualScores", fields: ["id", "gap"], labels: ["Number", "Gap"], looks: ["text", "gap"], rows: [["001", -1.5], ["002", null]] }],
      heats: [{ row: 2, column: 1, rows: 2, columns: 1, kind: "gap" }],
    })]);
    expect(written).toMatchObject({ ok: true });
    const sheet = bench.workbook.sheetByName("QUAL Scores")!;
    expect(bench.workbook.tables).toMatchObject([{ name: "QualScores", rect: { top: 1, left: 0, bottom: 3, right: 1 } }]);
    expect(sheet.style(2, 1).numberFormat).toBe("+General;-General;0");
    expect(sheet.conditionalFormats).toHaveLength(4);
    expect(sheet.view.freeze).toEqual({ rows: 1, columns: 1 });
    expect(sheet.pageSetup).toMatchObject({ orientation: "landscape", fitToWidth: 1, printTitleRows: "$1:$1" });
    expect(sheet.view.tabColor).toBe("#1F4E79");
    expect(bench.workbook.names.find((name) => name.name === "_QUAL_MARK")).toMatchObject({ sheetId: sheet.id, formula: '="scores/1"', visible: false });
  });
});
