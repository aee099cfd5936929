import { openExcel } from "./openExcel";

describe("ribbon actions", () => {
  it("runs what the add-in associated, and waits until it has completed", async () => {
    const { host, workbook } = await openExcel();
    Office.actions.associate("fillIn", async (event: Office.AddinCommands.Event) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["by action"]];
        await context.sync();
      });
      event.completed();
    });
    await host.runAction("fillIn");
    expect(workbook.sheets[0]!.value(0, 0)).toBe("by action");
  });

  it("runs actions of the workbook that is connected now", async () => {
    const first = await openExcel();
    const second = await openExcel();
    Office.actions.associate("fillTwo", async (event: Office.AddinCommands.Event) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[2]];
        await context.sync();
      });
      event.completed();
    });
    await second.host.runAction("fillTwo");
    expect([first.workbook.sheets[0]!.value(0, 0), second.workbook.sheets[0]!.value(0, 0)]).toEqual([null, 2]);
  });

  it("keeps what the add-in says of its buttons", async () => {
    const { host } = await openExcel();
    await Office.ribbon.requestUpdate({ tabs: [{ id: "Tab", groups: [{ id: "Group", controls: [{ id: "RunButton", enabled: false }] }] }] });
    expect(host.ribbon.get("RunButton")).toBe(false);
  });

  it("shows and hides the pane", async () => {
    await openExcel();
    await expect(Office.addin.hide()).resolves.toBeUndefined();
    await expect(Office.addin.showAsTaskpane()).resolves.toBeUndefined();
  });
});
