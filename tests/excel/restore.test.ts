import { restoreLast, takeRestorePoint } from "../../src/excel";
import { createWorkbook, openWorkbench, type Workbench } from "../../src/workbench";

const block = { sheet: "Roster", rect: { top: 0, left: 0, bottom: 1, right: 2 } };

describe("restore points", () => {
  let bench: Workbench;
  beforeEach(async () => {
    const workbook = createWorkbook();
    const sheet = workbook.addSheet("Roster");
    sheet.setValue(0, 0, "001");
    sheet.setValue(0, 1, 2.5);
    sheet.setValue(0, 2, "=not a formula");
    sheet.setFormula(1, 0, "=B1*2");
    sheet.setStyle({ top: 0, left: 1, bottom: 0, right: 1 }, { numberFormat: "0.00" });
    bench = await openWorkbench({ workbook });
    await bench.calculation.idle();
  });
  afterEach(() => bench.dispose());

  it("bring back text that looks like a number or a formula, numbers, formulas, blanks and formats", async () => {
    const sheet = bench.workbook.sheetByName("Roster")!;
    expect(await takeRestorePoint("trim", "2026-11-20T10:00", [block])).toEqual({ ok: true, value: true });
    sheet.setValue(0, 0, 1);
    sheet.setValue(0, 1, "x");
    sheet.setValue(0, 2, null);
    sheet.setValue(1, 0, 99);
    sheet.setValue(1, 1, "new");
    sheet.setStyle({ top: 0, left: 1, bottom: 0, right: 1 }, { numberFormat: "@" });
    expect(await restoreLast()).toEqual({ ok: true, value: { label: "trim", takenAt: "2026-11-20T10:00", ranges: ["Roster A1:C2"], cells: 6, skipped: [] } });
    await bench.calculation.idle();
    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(0, 2), sheet.value(1, 0), sheet.value(1, 1)]).toEqual(["001", 2.5, "=not a formula", 5, null]);
    expect(sheet.formula(0, 2)).toBeNull();
    expect(sheet.formula(1, 0)).toBe("=B1*2");
    expect(sheet.style(0, 1).numberFormat).toBe("0.00");
  });

  it("leave a sheet of that name alone that somebody else made, and make none by looking", async () => {
    expect(await restoreLast()).toEqual({ ok: true, value: null });
    expect(bench.workbook.sheetByName("QUAL Restore")).toBeUndefined();
    bench.workbook.addSheet("QUAL Restore").setValue(0, 0, "mine");
    const refused = { ok: false, problem: { code: "no-free-sheet-name", facts: { sheet: "QUAL Restore" } } };
    expect(await takeRestorePoint("trim", "2026-11-20T10:00", [block])).toEqual(refused);
    expect(await restoreLast()).toEqual(refused);
    expect(bench.workbook.sheetByName("QUAL Restore")!.value(0, 0)).toBe("mine");
  });

  it("are kept in a sheet nobody sees, the last five of them", async () => {
    for (const label of ["1", "2", "3", "4", "5", "6"]) await takeRestorePoint(label, "2026-11-20T10:00", [block]);
    expect(bench.workbook.sheetByName("QUAL Restore")?.visibility).toBe("veryHidden");
    const labels: (string | null)[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      const restored = await restoreLast();
      labels.push(restored.ok ? (restored.value?.label ?? null) : restored.problem.code);
    }
    expect(labels).toEqual(["6", "5", "4", "3", "2", null]);
  });
});
