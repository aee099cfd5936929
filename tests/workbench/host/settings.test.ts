import { createWorkbook } from "../../../src/workbench/model";
import { onSheet, openExcel } from "./openExcel";

function save(): Promise<Office.AsyncResult<Office.Settings>> {
  return new Promise((resolve) => { Office.context.document.settings.saveAsync(resolve as never); });
}

describe("Office and its context in Node", () => {
  it("is ready, knows its host, its language and its sets", async () => {
    await openExcel();
    const info = await Office.onReady();
    expect([info.host, info.platform]).toEqual(["Excel", "PC"]);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
    expect(Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    expect(Office.context.displayLanguage).toBe("en-US");
  });

  it("speaks the language of the workbook's Excel, with what was associated before", async () => {
    await openExcel();
    CustomFunctions.associate("KEPT", () => 1);
    await openExcel({ locale: "zh-CN" });
    expect(Office.context.displayLanguage).toBe("zh-CN");
    expect(await onSheet((sheet) => sheet.load("name"))).toMatchObject({ name: "Sheet1" });
    expect((CustomFunctions as unknown as { _association: { mappings: object } })._association.mappings).toHaveProperty("KEPT");
    await openExcel();
    expect(Office.context.displayLanguage).toBe("en-US");
  });

  it("saves settings with the workbook and reads them from it", async () => {
    const { workbook } = await openExcel();
    Office.context.document.settings.set("mapping", { sheets: ["Sheet1"], version: 1 });
    await save();
    expect(workbook.settings.get("mapping")).toEqual({ sheets: ["Sheet1"], version: 1 });
    Office.context.document.settings.remove("mapping");
    await save();
    expect([...workbook.settings]).toEqual([]);
  });

  it("shows the settings of the workbook that is connected now", async () => {
    await openExcel();
    Office.context.document.settings.set("only here", 1);
    const workbook = createWorkbook();
    workbook.addSheet("S");
    workbook.setSetting("there", "x");
    await openExcel({ workbook });
    expect([Office.context.document.settings.get("there"), Office.context.document.settings.get("only here")]).toEqual(["x", null]);
  });

  it("reads and writes the same settings through Excel's own collection", async () => {
    const { workbook } = await openExcel();
    const value = await onSheet(async (_sheet, context) => {
      context.workbook.settings.add("key", { deep: [1, 2] });
      await context.sync();
      return context.workbook.settings.getItem("key").load("value");
    });
    expect(value.value).toEqual({ deep: [1, 2] });
    expect(workbook.settings.get("key")).toEqual({ deep: [1, 2] });
    const gone = await onSheet((_sheet, context) => {
      context.workbook.settings.getItem("key").delete();
      return context.workbook.settings.getItemOrNullObject("key").load("key");
    });
    expect(gone.isNullObject).toBe(true);
  });
});
