import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { openWorkbench, type Workbench } from "../../src/workbench";
import { FUNCTIONS, MANIFEST } from "./host/addinTexts";

const addin = { manifest: MANIFEST, functions: FUNCTIONS };
let bench: Workbench | null = null;

async function open(options: Parameters<typeof openWorkbench>[0]): Promise<Workbench> {
  bench?.dispose();
  bench = await openWorkbench(options);
  return bench;
}

function page(): void {
  CustomFunctions.associate("ADD", (a: number, b: number) => a + b);
}

describe("the workbench without a screen", () => {
  afterEach(() => {
    bench?.dispose();
    bench = null;
  });

  it("evaluates a formula with functions that are associated only after it was opened", async () => {
    const { calculation, workbook } = await open({ addin });
    workbook.sheets[0]!.setFormula(0, 0, "=TRY.ADD(4,5)");
    page();
    await calculation.idle();
    expect([workbook.sheets[0]!.value(0, 0), await calculation.evaluate("TRY.ADD(1,1)")]).toEqual([9, 2]);
  });

  it("is Excel for this process: values, formulas and the add-in's functions", async () => {
    await open({ addin, page });
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
      range.values = [[2], ["=A1*3"], ["=TRY.ADD(A1,A2)"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[2], [6], [8]]);
  });

  it("saves what it holds and opens what it saved", async () => {
    const first = await open({ addin, page });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [["Name", "等级"], ["Ann", "=TRY.ADD(1,2)"]];
      sheet.tables.add("A1:B2", true).name = "People";
      await context.sync();
    });
    const bytes = await first.save();
    const second = await open({ bytes, fileName: "people.xlsx", addin, page });
    expect(second.file?.kind).toBe("xlsx");
    const facts = await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("People").getRange().load("values,formulas");
      await context.sync();
      return [range.values, range.formulas];
    });
    expect(facts).toEqual([[["Name", "等级"], ["Ann", 3]], [["Name", "等级"], ["Ann", "=TRY.ADD(1,2)"]]]);
  });

  it("gives every workbook a page of its own, so that nothing is associated twice", async () => {
    const warned = jest.spyOn(console, "warn");
    await open({ addin, page });
    await open({ addin, page });
    const { calculation } = await open({ addin, page: () => undefined });
    expect(await calculation.evaluate("TRY.ADD(1,1)")).toEqual({ error: "#NAME?" });
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  it("ends at once and quietly, however soon it is disposed of", () => {
    for (const when of ["soon", "late"]) {
      const started = Date.now();
      const ended = spawnSync(process.execPath, ["--import", "tsx", join(__dirname, "disposeSoon.ts"), when], { encoding: "utf8" });
      expect([ended.status, ended.stderr, ended.stdout]).toEqual([0, "", ""]);
      expect(Date.now() - started).toBeLessThan(10_000);
    }
  });

  it("answers with no workbook once it is disposed of", async () => {
    const { dispose } = await open({});
    dispose();
    bench = null;
    await expect(Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    })).rejects.toMatchObject({ code: "GeneralException" });
  });
});
