import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyFixes, dayFromInput, fixRow, lastRestorePoint, previewFixes, restoreFixes, understandWorkbook, type FixKind } from "../../src/workflows";
import type { CellFix } from "../../src/workbook/fixes";
import { createWorkbook, openWorkbench, type Value, type Workbench, type Workbook } from "../../src/workbench";

const ROSTER: readonly (readonly Value[])[] = [
  ["工号", "姓名", "部门", "岗位", "入职日期", "工作年限"],
  ["001", "陈岩", "研发中心", "工程师", "2015-03-02", "20"],
  ["002", "李娜", "研发中心 ", "工程师", "2019/03/01", 9],
  ["003", "王强", "研发\u00a0中心", "工程师", 43864, 8],
  ["004", "赵敏", "市场中心", "专员", "31/12/2020", null],
];
const RATINGS: readonly (readonly Value[])[] = [
  ["工号", "评委工号", "能力项", "评定等级", "日期"],
  [1, "002", "系统设计", "3", 46300], ["００２", "001", "系统设计", "三级", 46300], ["003", "001", "系统设计", 4, 46300], ["004", "001", "系统设计", 2, 46300],
];

function company(): Workbook {
  const workbook = createWorkbook();
  for (const [name, rows] of [["花名册", ROSTER], ["评定", RATINGS]] as const) {
    const sheet = workbook.addSheet(name);
    rows.forEach((row, r) => row.forEach((value, c) => { if (value !== null) sheet.setValue(r, c, value); }));
  }
  const roster = workbook.sheetByName("花名册")!;
  // A text cell that Excel would make text of again, whatever is put into it.
  roster.setStyle({ top: 1, left: 5, bottom: 1, right: 5 }, { numberFormat: "@" });
  roster.setStyle({ top: 3, left: 4, bottom: 3, right: 4 }, { numberFormat: "yyyy-mm-dd" });
  workbook.sheetByName("评定")!.setStyle({ top: 1, left: 4, bottom: 4, right: 4 }, { numberFormat: "yyyy-mm-dd" });
  // A formula of the user's own whose result is text that looks like a number.
  roster.setFormula(4, 5, "=TEXT(6,\"0\")");
  return workbook;
}

async function planned(kinds?: readonly FixKind[]): Promise<readonly CellFix[]> {
  const read = await understandWorkbook({ asOf: dayFromInput("2026-11-20")! });
  if (!read.ok) throw new Error(read.problem.code);
  return previewFixes(read.value).filter(({ kind, asked }) => kinds?.includes(kind) ?? !asked).flatMap(({ fixes }) => fixes);
}

describe("safe fixes", () => {
  let bench: Workbench;
  const cell = (sheet: string, row: number, column: number): readonly [Value, string] => {
    const found = bench.workbook.sheetByName(sheet)!;
    return [found.value(row, column), found.style(row, column).numberFormat];
  };
  beforeEach(async () => {
    bench = await openWorkbench({ workbook: company() });
    await bench.calculation.idle();
  });
  afterEach(() => bench.dispose());

  it("are shown before and after, formulas never among them, words for levels only when asked", async () => {
    const fixes = await planned(["spaces", "width", "id", "number", "date", "date-format", "spelling", "level"]);
    expect(fixes.map((fix) => [fix.kind, ...Object.values(fixRow(fix))].join("|"))).toEqual([
      "spaces|花名册|C3|研发中心␣|研发中心", "spaces|花名册|C4|研发␣中心|研发 中心",
      "width|评定|A3|００２|002",
      "id|评定|A2|1|001",
      "number|花名册|F2|20|20", "number|评定|D2|3|3",
      "date|花名册|E2|2015-03-02|2015-03-02", "date|花名册|E3|2019/03/01|2019-03-01", "date|花名册|E5|31/12/2020|2020-12-31",
      "level|评定|D3|三级|3",
    ]);
    expect((await planned()).map(({ kind }) => kind)).not.toContain("level");
  });

  it("change values and formats in one step, and one step puts everything back", async () => {
    const fixes = await planned();
    expect(await applyFixes(fixes)).toEqual({ ok: true, value: { cells: fixes.length, skipped: [] } });
    expect(cell("花名册", 2, 2)).toEqual(["研发中心", "General"]);
    expect(cell("花名册", 1, 5)).toEqual([20, "General"]);
    // 2015-03-02 is 42065, 2020-12-31 is 44196 in the calendar of 1900.
    expect([cell("花名册", 1, 4), cell("花名册", 4, 4)]).toEqual([[42065, "yyyy-mm-dd"], [44196, "yyyy-mm-dd"]]);
    expect([cell("评定", 1, 0), cell("评定", 2, 0)]).toEqual([["001", "@"], ["002", "@"]]);
    expect(bench.workbook.sheetByName("花名册")!.formula(4, 5)).toBe("=TEXT(6,\"0\")");
    expect(await planned()).toEqual([]);

    const point = await lastRestorePoint();
    expect(point.ok && point.value).toMatchObject({ label: "spaces width id number date", cells: fixes.length });
    expect(await restoreFixes()).toMatchObject({ ok: true, value: { cells: fixes.length, skipped: [] } });
    for (const [r, row] of ROSTER.entries()) for (const [c, value] of row.entries()) if (value !== null) expect(cell("花名册", r, c)[0]).toBe(value);
    for (const [r, row] of RATINGS.entries()) for (const [c, value] of row.entries()) expect(cell("评定", r, c)[0]).toBe(value);
    expect(cell("评定", 1, 0)).toEqual([1, "General"]);
    expect(await restoreFixes()).toEqual({ ok: true, value: null });
  });

  it("can be put back from the file that was kept, as long as it is one", async () => {
    await applyFixes(await planned(["number"]));
    const point = await lastRestorePoint();
    const file = point.ok ? point.value!.json : "";
    await restoreFixes();
    await applyFixes(await planned(["number"]));
    expect(await restoreFixes({ file })).toMatchObject({ ok: true, value: { cells: 2, skipped: [] } });
    expect(cell("评定", 1, 3)[0]).toBe("3");
    expect(await restoreFixes({ file: file.slice(0, -2) })).toMatchObject({ ok: false, problem: { code: "restore-broken" } });
    expect(await restoreFixes({ file: "{\"version\":1,\"label\":\"x\",\"takenAt\":\"\",\"blocks\":[{\"sheet\":\"花名册\"}]}" })).toMatchObject({ ok: false, problem: { code: "restore-broken" } });
  });

  it("leave a protected sheet alone and say which cells", async () => {
    bench.workbook.sheetByName("评定")!.setProtected(true);
    const fixes = await planned();
    const applied = await applyFixes(fixes);
    expect(applied).toMatchObject({ ok: true, value: { cells: 6, skipped: [{ sheet: "评定", cell: "A3", reason: "protected" }, { sheet: "评定", cell: "A2", reason: "protected" }, { sheet: "评定", cell: "D2", reason: "protected" }] } });
    expect(cell("评定", 1, 0)[0]).toBe(1);
  });

  it("leave a cell to the colleague who edits it meanwhile, before the plan is carried out and during it", async () => {
    const fixes = await planned();
    const roster = bench.workbook.sheetByName("花名册")!;
    roster.setValue(2, 2, "财务中心");
    roster.setFormula(1, 5, "=19+1");
    bench.host.misbehave({ colleague: (workbook) => { if (workbook.sheetByName("QUAL Restore")?.usedRect()) workbook.sheetByName("评定")!.setValue(1, 3, 5); } });
    const applied = await applyFixes(fixes);
    bench.host.misbehave({ colleague: null });
    expect(applied.ok && [...applied.value.skipped].map(({ sheet, cell: at, reason }) => `${sheet}!${at} ${reason}`).sort()).toEqual(["花名册!C3 changed", "花名册!F2 formula", "评定!D2 changed"]);
    expect([roster.value(2, 2), roster.formula(1, 5), cell("评定", 1, 3)[0]]).toEqual(["财务中心", "=19+1", 5]);
    // Nor does restoring touch what is somebody else's by now.
    roster.setValue(2, 4, 40000);
    const restored = await restoreFixes();
    expect(restored.ok && restored.value?.skipped).toEqual(expect.arrayContaining([{ sheet: "花名册", cell: "E3", reason: "changed" }, { sheet: "评定", cell: "D2", reason: "changed" }]));
    expect([cell("花名册", 2, 4)[0], cell("花名册", 1, 4)[0], cell("评定", 1, 3)[0]]).toEqual([40000, "2015-03-02", 5]);
  });

  it("fail half-way at any batch, and restoring brings back every cell", async () => {
    for (let batch = 0; batch < 14; batch += 1) {
      const fixes = await planned();
      expect(fixes).toHaveLength(9);
      bench.host.misbehave({ failAtBatch: batch });
      const applied = await applyFixes(fixes);
      bench.host.misbehave({ failAtBatch: null });
      if (!applied.ok) expect(["fixes-interrupted", "excel-failed"]).toContain(applied.problem.code);
      if (applied.ok || applied.problem.code === "fixes-interrupted") expect(await restoreFixes()).toMatchObject({ ok: true, value: { skipped: [] } });
      expect([cell("花名册", 1, 4)[0], cell("花名册", 2, 2)[0], cell("评定", 1, 0)[0], cell("评定", 1, 3)[0]]).toEqual(["2015-03-02", "研发中心 ", 1, "3"]);
    }
  });

  it("wait while somebody edits a cell, and keep the old values once", async () => {
    const fixes = await planned(["number"]);
    bench.host.misbehave({ failAtBatch: 6, failWith: "InvalidOperationInCellEditMode" as never });
    const applied = await applyFixes(fixes);
    expect(applied).toMatchObject({ ok: true, value: { cells: 2, skipped: [] } });
    await restoreFixes();
    expect(await restoreFixes()).toEqual({ ok: true, value: null });
  });

  it("refuse to change what they could not put back", async () => {
    const sheet = bench.workbook.sheetByName("花名册")!;
    const long = "长".repeat(30_000);
    for (let row = 0; row < 70; row += 1) {
      sheet.setValue(5 + row, 0, `1${String(row).padStart(2, "0")}`);
      sheet.setValue(5 + row, 1, `员工${row}`);
      sheet.setValue(5 + row, 2, `${long}${row} `);
    }
    const fixes = await planned(["spaces"]);
    expect(fixes.length).toBeGreaterThan(70);
    expect(await applyFixes(fixes)).toMatchObject({ ok: false, problem: { code: "restore-too-large" } });
    expect(sheet.value(2, 2)).toBe("研发中心 ");
  });
});

test("a number put into a cell of text stays no text, and another's cell keeps its format", async () => {
  const bench = await openWorkbench({ workbook: company() });
  const sheet = bench.workbook.sheetByName("花名册")!;
  const change = { kind: "number", field: "experienceYears", sheet: "花名册", row: 1, column: 5, before: "20", after: 20, format: null } as const;
  expect(await applyFixes([change])).toEqual({ ok: true, value: { cells: 1, skipped: [] } });
  expect([sheet.value(1, 5), sheet.style(1, 5).numberFormat]).toEqual([20, "General"]);
  await restoreFixes();
  expect([sheet.value(1, 5), sheet.style(1, 5).numberFormat]).toEqual(["20", "@"]);
  bench.dispose();
});

test("all fixes of the sample are made, none is left, and restoring gives the sample back cell by cell", async () => {
  const bench = await openWorkbench({ bytes: new Uint8Array(readFileSync(join(__dirname, "../../assets/samples/company.xlsx"))) });
  await bench.calculation.idle();
  const image = (): readonly string[] => bench.workbook.sheets.filter(({ name }) => !name.startsWith("QUAL")).flatMap((sheet) => {
    const used = sheet.usedRect()!;
    const cells: string[] = [];
    for (let row = used.top; row <= used.bottom; row += 1) for (let column = used.left; column <= used.right; column += 1) cells.push(JSON.stringify([sheet.name, row, column, sheet.value(row, column), sheet.formula(row, column), sheet.style(row, column).numberFormat]));
    return cells;
  });
  const before = image();
  const fixes = await planned(["spaces", "width", "id", "number", "date", "date-format", "spelling", "level"]);
  expect(fixes.length).toBeGreaterThan(200);
  expect(await applyFixes(fixes)).toEqual({ ok: true, value: { cells: fixes.length, skipped: [] } });
  const after = image();
  expect(after.filter((cell, index) => cell !== before[index])).toHaveLength(fixes.length);
  expect(await planned(["spaces", "width", "id", "number", "date", "date-format", "spelling", "level"])).toEqual([]);
  expect(await restoreFixes()).toMatchObject({ ok: true, value: { cells: fixes.length, skipped: [] } });
  expect(image()).toEqual(before);
  bench.dispose();
});
