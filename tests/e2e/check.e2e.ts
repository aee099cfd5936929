import { paneFaults } from "./axeFaults";
import type { PageOptions, WorkbenchPage } from "./workbenchPage";
import { closeBrowser, openWorkbenchPage } from "./workbenchPage";

/** The screen Check as a person uses it: find, narrow down, fix, see the cell change, put it back. */
jest.setTimeout(180_000);

let workbench: WorkbenchPage;

afterEach(async () => {
  expect(workbench.faults).toEqual([]);
  await workbench.close();
});
afterAll(closeBrowser);

const button = (name: string | RegExp) => workbench.addIn.getByRole("button", { name });
const say = (text: string | RegExp) => workbench.addIn.getByText(text).first().waitFor({ timeout: 30_000 });
const sheetTab = (name: string) => workbench.page.getByRole("tab", { name, exact: true });

async function openCheck(options: PageOptions = {}): Promise<void> {
  workbench = await openWorkbenchPage(options);
  await say("59 people, 40 standard lines, 1,258 ratings");
  await workbench.addIn.getByRole("tab", { name: "Check", exact: true }).click();
  await say(/^\d+ findings$/);
}

it("fixes cells that were seen before, and puts them back", async () => {
  await openCheck();
  await button("Look at the fixes").click();
  const row = workbench.addIn.getByRole("row", { name: /评定记录 · E4 1 0001/ });
  await row.waitFor();
  await row.getByRole("button").click();
  await sheetTab("评定记录").and(workbench.page.locator("[aria-selected=true]")).waitFor();
  await workbench.waitForCell("E4", /^1$/);
  await button(/^Fix \d+ cells$/).click();
  await say(/cells were changed/);
  await workbench.waitForCell("E4", "0001");
  await button("Restore the old values").click();
  await say(/cells hold their old value again/);
  await workbench.waitForCell("E4", /^1$/);
  expect(await button("Restore the old values").count()).toBe(0);
});

it("changes the chosen kinds only, by keyboard", async () => {
  await openCheck();
  await button("Look at the fixes").press("Enter");
  for (const name of [/^Spaces around/, /^Numbers stored as text/]) {
    const box = workbench.addIn.getByRole("checkbox", { name });
    await box.focus();
    await box.press("Space");
  }
  const fix = button(/^Fix 80 cells$/);
  await fix.focus();
  await fix.press("Enter");
  await say("80 cells were changed.");
  await workbench.addIn.getByRole("checkbox", { name: /^Numbers stored as text/ }).waitFor();
  expect(await workbench.addIn.getByRole("checkbox", { name: /^Employee numbers/ }).count()).toBe(0);
});

it("narrows the findings down by words, and says so when none is left", async () => {
  await openCheck();
  const search = workbench.addIn.getByRole("searchbox", { name: "Search the findings" });
  await search.fill("H942");
  await say(/^1 of \d+ findings$/);
  await button(/Level 7 .*off the scale/).waitFor();
  await search.fill("nothing of the kind");
  await say("No finding fits. Choose another severity or sheet, or clear the search.");
});

it("keeps the old values as a file that puts them back", async () => {
  await openCheck();
  await button("Look at the fixes").click();
  await button(/^Fix \d+ cells$/).click();
  await say(/cells were changed/);
  const [download] = await Promise.all([workbench.page.waitForEvent("download"), button("Save the old values as a file").click()]);
  expect(download.suggestedFilename()).toMatch(/^qual-restore-.*\.json$/);
  await workbench.addIn.locator("input[type=file]").setInputFiles(await download.path());
  await say(/cells hold their old value again/);
});

it.each([{ colorScheme: "light" }, { colorScheme: "dark", search: "?theme=dark" }, { forcedColors: "active" }] as const)("has no fault that axe finds, and fits 320 pixels: %j", async (options) => {
  await openCheck(options);
  await button("Look at the fixes").click();
  await workbench.addIn.getByRole("table").first().waitFor();
  expect(await paneFaults(workbench.page)).toEqual([]);
  await workbench.page.locator("iframe[data-role=add-in]").evaluate((frame) => { (frame as HTMLElement).style.width = "320px"; });
  expect(await workbench.addIn.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
  expect(await paneFaults(workbench.page)).toEqual([]);
});
