import { paneFaults } from "./axeFaults";
import type { WorkbenchPage } from "./workbenchPage";
import { closeBrowser, openWorkbenchPage } from "./workbenchPage";

/** The main job as a person does it, on the sample company, in the pane beside the sheet. */
jest.setTimeout(180_000);

let workbench: WorkbenchPage;

afterEach(async () => {
  expect(workbench.faults).toEqual([]);
  await workbench.close();
});
afterAll(closeBrowser);

const tab = (name: string) => workbench.addIn.getByRole("tab", { name, exact: true });
const button = (name: string | RegExp) => workbench.addIn.getByRole("button", { name });
const say = (text: string | RegExp) => workbench.addIn.getByText(text).first().waitFor({ timeout: 30_000 });
const sheetTab = (name: string) => workbench.page.getByRole("tab", { name, exact: true });

async function openSample(options: Parameters<typeof openWorkbenchPage>[0] = {}): Promise<void> {
  workbench = await openWorkbenchPage(options);
  await say("59 people, 40 standard lines, 1,258 ratings");
}

describe("the main job", () => {
  it("builds the matrix, and one edited rating changes its person's score in sheet and card", async () => {
    await openSample();
    await tab("Matrix").click();
    await button("Build matrix").click();
    await say(/QUAL Scores.*are live/);
    await sheetTab("QUAL Scores").click();
    // 方晓晴 stands on the committee: arithmetic means. By hand 0.4·1 + 0.3·1.375 + 0.2·1.75 + 0.1·1.375 = 1.3.
    const line = workbench.page.locator("[role=row]", { hasText: "方晓晴" });
    await line.filter({ hasText: "1.30" }).waitFor({ state: "attached", timeout: 20_000 });
    await button("Open the card of 方晓晴").click();
    await say(/^1\.3$/);

    await sheetTab("评定记录").click();
    // One of four ballots on 团队带教 goes from 3 to 5: mean 3.75 → 4.25, points 1.375 → 1.625, score + 0.3 · 0.25.
    await workbench.enter("H678", "5");
    await say(/^1\.375$/);
    await sheetTab("QUAL Scores").click();
    await line.filter({ hasText: "1.38" }).waitFor({ state: "attached", timeout: 20_000 });

    await button("Why 团队带教 is what it is").click();
    await say(/梁启航: 5/);
    await button("Put the match report on a sheet").click();
    await say(/The report stands on the sheet/);
  });

  it("takes a person from a finding to its cell", async () => {
    await openSample();
    await tab("Check").click();
    await button(/Level 7 .*off the scale/).first().click();
    await sheetTab("评定记录").and(workbench.page.locator("[aria-selected=true]")).waitFor();
    await expect(workbench.page.locator(".grid-name").inputValue()).resolves.toBe("H942");
  });

  it("starts an empty workbook with sample data", async () => {
    await openSample();
    await workbench.page.getByRole("button", { name: "New", exact: true }).click();
    await button("Insert sample data").click();
    await say("59 people, 40 standard lines, 1,258 ratings");
    await sheetTab("员工花名册").waitFor();
  });

  it("adds a standard from the library by keyboard, and reads it at once", async () => {
    await openSample();
    await button("Add a standard from the library").press("Enter");
    await button("Add the standard Customer representative, levels 1 to 3").waitFor();
    expect(await paneFaults(workbench.page)).toEqual([]);
    await button("Add the standard Customer representative, levels 1 to 3").press("Enter");
    await say(/Added as new sheets, starting with Standard Customer/);
    await tab("Home").click();
    await say("59 people, 67 standard lines, 1,258 ratings");
  });

  it("uses a changed meaning of a column at once, and keeps it in the workbook", async () => {
    await openSample();
    await tab("Connect").click();
    await workbench.addIn.getByRole("combobox", { name: "What the table A3:F4 on 回避 holds" }).or(workbench.addIn.getByRole("combobox", { name: /on 回避 holds/ })).selectOption("");
    await tab("Home").click();
    await say(/^8 tables understood, 1 left open/);
    await tab("Connect").click();
    await button("Save in the workbook").click();
    await say(/Saved\. It is used again/);
    await sheetTab("QUAL Setup").waitFor();
  });

  it("speaks Chinese, and English again", async () => {
    await openSample();
    await button("Show the pane in Chinese").click();
    await say("当前工作簿");
    await workbench.addIn.getByRole("tab", { name: "矩阵" }).click();
    await say("生成矩阵");
    await button("用英文显示窗格").click();
    await say("Build matrix");
  });
});

const focused = () => workbench.addIn.locator(":focus").evaluate((node) => node.getAttribute("aria-label") ?? node.textContent ?? "");

describe("the focus is never lost", () => {
  it("stays on the button that works, goes to the outcome where the button is gone, and comes back from a card to its person by Escape", async () => {
    await openSample({ search: "?pane=320", width: 1100 });
    await tab("Matrix").click();
    await button("Build matrix").press("Enter");
    await say(/QUAL Scores.*are live/);
    expect(await focused()).toBe("Build again");
    await button("Open the card of 吴昊").press("Enter");
    expect(await focused()).toBe("Back");
    await workbench.page.keyboard.press("Escape");
    expect(await focused()).toBe("Open the card of 吴昊");
    await button("Look for QUAL formulas").press("Enter");
    await button(/^Freeze \d+ formulas$/).press("Enter");
    await say(/formulas are frozen on QUAL Data/);
    await button("Thaw everything").waitFor();
    expect(await focused()).toMatch(/formulas are frozen on QUAL Data/);
    // In sight, although the list of sheets stands further down.
    await button("Thaw everything").scrollIntoViewIfNeeded();
    const said = await workbench.addIn.getByText(/formulas are frozen on QUAL Data/).boundingBox();
    const pane = await workbench.page.locator("iframe[data-role=add-in]").boundingBox();
    expect(said!.y).toBeGreaterThanOrEqual(pane!.y);
    await button(/^Close$/).press("Enter");
    await workbench.addIn.getByText(/formulas are frozen on QUAL Data/).waitFor({ state: "detached" });
  });

  it("finds explaining without a ribbon, and changes the formula from there", async () => {
    await openSample();
    await sheetTab("任职资格标准").click();
    await workbench.enter("M4", "=QUAL.GAP(3,4)");
    await workbench.goTo("M4");
    await button("Explain the selected cell").press("Enter");
    await say("M4 shows 1");
    await button("Change this formula").press("Enter");
    await button("Change the formula in 任职资格标准!M4").or(button(/^Change the formula in/)).waitFor();
    await workbench.page.keyboard.press("Escape");
    await say("Your workbook");
  });
});

describe("everybody can use it", () => {
  it("by keyboard: one Tab stop for the steps, arrows between them", async () => {
    await openSample();
    await tab("Home").focus();
    await workbench.page.keyboard.press("ArrowRight");
    await say("What was understood");
    await workbench.page.keyboard.press("End");
    await say("Qualification matrix");
    await expect(tab("Matrix").getAttribute("aria-selected")).resolves.toBe("true");
  });

  it.each(["light", "dark"] as const)("with no fault that axe finds, %s", async (colorScheme) => {
    await openSample({ colorScheme });
    for (const name of ["Home", "Connect", "Check", "Matrix"]) {
      await tab(name).click();
      await workbench.page.waitForFunction(() => document.getAnimations().every((animation) => animation.playState !== "running"));
      expect({ screen: name, faults: await paneFaults(workbench.page) }).toEqual({ screen: name, faults: [] });
    }
    await button("Open the card of 方晓晴").click();
    await say("Why 流程优化 is what it is").catch(() => say("流程优化"));
    expect(await paneFaults(workbench.page)).toEqual([]);
  });

  it("at 320 pixels without scrolling sideways", async () => {
    await openSample();
    await workbench.page.locator("iframe[data-role=add-in]").evaluate((frame) => { (frame as HTMLElement).style.width = "320px"; });
    for (const name of ["Home", "Connect", "Check", "Matrix"]) {
      await tab(name).click();
      const over = await workbench.addIn.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
      expect({ screen: name, over }).toEqual({ screen: name, over: 0 });
    }
  });
});
