import { paneFaults } from "./axeFaults";
import type { PageOptions, WorkbenchPage } from "./workbenchPage";
import { closeBrowser, openWorkbenchPage } from "./workbenchPage";

/** The gallery of functions as somebody uses it who knows no syntax: find, pick cells, see the result, insert. */
jest.setTimeout(180_000);

let workbench: WorkbenchPage;

afterEach(async () => {
  expect(workbench.faults).toEqual([]);
  await workbench.close();
});
afterAll(closeBrowser);

const button = (name: string | RegExp) => workbench.addIn.getByRole("button", { name });
const say = (text: string | RegExp) => workbench.addIn.getByText(text).first().waitFor({ timeout: 30_000 });
const result = () => workbench.addIn.getByRole("region", { name: "Result" });

async function openGallery(options: PageOptions = {}): Promise<void> {
  workbench = await openWorkbenchPage(options);
  await say("59 people, 40 standard lines, 1,258 ratings");
  await workbench.page.getByRole("tab", { name: "任职资格标准", exact: true }).click();
}

/** The levels of 店长 stand in F4:F9, their weights in G4:G9. */
async function fillScore(): Promise<void> {
  await workbench.goTo("L4");
  await button("Use functions in your sheets").press("Enter");
  await workbench.addIn.getByRole("searchbox", { name: "Find a function" }).fill("加权 得分");
  await button(/^QUAL\.SCORE /).press("Enter");
  for (const [name, range] of [["required", "F4:F9"], ["actual", "F4:F9"], ["weights", "G4:G9"]] as const) {
    await workbench.goTo(range);
    await say(`Selected on the sheet: 任职资格标准!${range}`);
    await button(`Take the selection for ${name}`).press("Enter");
    await workbench.addIn.getByRole("textbox", { name }).and(workbench.addIn.locator(`[value="任职资格标准!${range}"]`)).waitFor();
  }
}

it("puts a score into a cell by keyboard alone: found in Chinese, picked on the sheet, seen before it is written", async () => {
  await openGallery();
  await fillScore();
  // Whoever has exactly what is required scores 1 (P-6.6.4), whatever the weights.
  await result().getByText(/^1$/).waitFor();
  await say("L4 on 任职资格标准. Nothing is in the way.");
  expect(await workbench.cell("L4").textContent()).toBe("");
  expect(await paneFaults(workbench.page)).toEqual([]);
  await button("Insert formula").press("Enter");
  await say("The formula stands in L4 on 任职资格标准.");
  await workbench.waitForCell("L4", /^1$/);
  await expect(workbench.page.locator(".grid-name").inputValue()).resolves.toBe("L4");

  // Changed in its place: two levels more than required in every line are 1 + 0.5 · 2 = 2.
  await button(/^Change the formula in/).press("Enter");
  await workbench.addIn.getByRole("textbox", { name: "actual" }).fill("{6;5;5;5;6;5}");
  await result().getByText(/^2$/).waitFor();
  await button("Change formula").press("Enter");
  await workbench.waitForCell("L4", /^2$/);
});

it("remembers what was used, in a pane opened anew", async () => {
  await openGallery();
  await fillScore();
  await result().getByText(/^1$/).waitFor();
  await button("Insert formula").press("Enter");
  await say("Recently used");
  await workbench.page.reload();
  await button("Use functions in your sheets").click({ timeout: 30_000 });
  await workbench.addIn.getByRole("region", { name: "Recently used" }).getByRole("button", { name: /^QUAL\.SCORE / }).waitFor();
});

it("says what is wrong before anything is written, and what is in the way", async () => {
  await openGallery();
  await fillScore();
  await workbench.addIn.getByRole("textbox", { name: "weights" }).fill("{0.5;0.2;0.1;0.1;0.1;0.1}");
  await result().getByText(/#VALUE!.*1\.1.*must sum/).waitFor();
  await workbench.addIn.getByRole("textbox", { name: "weights" }).fill("Nobody[#All]");
  await say(/The workbook has no sheet, table, column or name for Nobody/);
  await expect(button("Insert formula").isDisabled()).resolves.toBe(true);
  await workbench.goTo("F5");
  await say("Selected on the sheet: 任职资格标准!F5");
  await button("Put it in the selected cell").press("Enter");
  await say(/F5 lies among the cells the formula reads/);
});

it.each([{ colorScheme: "light" }, { colorScheme: "dark", search: "?theme=dark" }, { forcedColors: "active" }] as const)("has no fault that axe finds, and fits 320 pixels: %j", async (options) => {
  await openGallery(options);
  await workbench.page.locator("iframe[data-role=add-in]").evaluate((frame) => { (frame as HTMLElement).style.width = "320px"; });
  const over = () => workbench.addIn.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
  await workbench.goTo("L4");
  await button("Use functions in your sheets").click();
  await say("28 functions");
  expect({ list: await paneFaults(workbench.page), over: await over() }).toEqual({ list: [], over: 0 });
  await button(/^QUAL\.CONSENSUS /).click();
  await button(/optional arguments$/).click();
  await say("Still needed: levels.");
  await workbench.addIn.getByRole("textbox", { name: "levels" }).fill("{3,3,4;3,4,2;5,5,5}");
  await workbench.addIn.getByRole("table", { name: "First cells of the result" }).last().waitFor();
  await say(/filling L4:L6\. Nothing is in the way/);
  expect({ form: await paneFaults(workbench.page), over: await over() }).toEqual({ form: [], over: 0 });
});
