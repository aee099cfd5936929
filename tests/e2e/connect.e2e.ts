import { paneFaults } from "./axeFaults";
import type { PageOptions, WorkbenchPage } from "./workbenchPage";
import { closeBrowser, openWorkbenchPage } from "./workbenchPage";

/** The screen Connect as a person uses it: look at the picture of a table, change what is wrong, see what that did, take it back. */
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
const card = (name: string) => workbench.addIn.getByRole("group", { name });
const focused = () => workbench.addIn.locator(":focus").getAttribute("aria-label");

const RATINGS = "评定记录 · A3:M1261", STANDARDS = "任职资格标准 · A3:J43";

async function openConnect(options: PageOptions = {}): Promise<void> {
  workbench = await openWorkbenchPage(options);
  await say("59 people, 40 standard lines, 1,258 ratings");
  await workbench.addIn.getByRole("tab", { name: "Connect", exact: true }).click();
  await say(/1,340 of 1,340 levels understood/);
}

it("changes a column by keyboard, tells what that did, and takes it back", async () => {
  await openConnect();
  const first = card(RATINGS).getByRole("button", { name: /^Column A, / });
  await first.focus();
  for (let step = 0; step < 7; step += 1) await workbench.page.keyboard.press("ArrowRight");
  expect(await focused()).toMatch(/^Column H, .*: Level$/);
  await workbench.page.keyboard.press("Enter");
  expect(await focused()).toMatch(/^Meaning of the column/);
  await workbench.page.keyboard.type("Not used");
  await say(/now means: Not used\./);
  // 1,258 ballots carry a level; the standards, self-assessments and decisions keep theirs.
  await say(/Levels understood 1,340 → 82/);
  await workbench.page.keyboard.press("Escape");
  expect(await focused()).toMatch(/^Column H, /);
  await button("Undo").press("Enter");
  await say("The last change was taken back.");
  await say(/1,340 of 1,340 levels understood/);
  expect(await button("Undo").count()).toBe(0);
});

it("takes cells selected in the sheet as the header, and a row of the picture", async () => {
  await openConnect();
  await sheetTab("任职资格标准").click();
  // Column A is merged over several rows; these cells are not.
  await workbench.goTo("H4:J4");
  await card(STANDARDS).getByRole("button", { name: "Cells, header and shape" }).click();
  await card(STANDARDS).getByRole("button", { name: "Take the selection as the header" }).click();
  await say("The selection H4:J4 is the header now.");
  const moved = card("任职资格标准 · A4:J43");
  await moved.getByRole("button", { name: "Row 4 is the header" }).waitFor();
  await moved.getByRole("button", { name: /^Make row 3 the header/ }).click();
  await card(STANDARDS).getByRole("button", { name: "Row 3 is the header" }).waitFor();
  await say(/1,340 of 1,340 levels understood/);
});

it("says whose cells are selected, where they cannot be connected", async () => {
  await openConnect();
  await sheetTab("评定记录").click();
  await workbench.goTo("C9");
  await button("Connect the selected cells").click();
  await say(/belong to the table A3:M1261/);
});

it("tells where the rows went, table by table", async () => {
  await openConnect();
  await card(RATINGS).getByRole("button", { name: "Where the rows went" }).click();
  await say("1,258 rows, all used.");
  await say("Evaluator: 1,258 found in the roster, none missing there.");
});

it("tells what changed since the mapping was saved, and keeps it on request", async () => {
  await openConnect();
  await button("Save in the workbook").click();
  await say(/Saved\. It is used again/);
  await sheetTab("员工花名册").click();
  await workbench.enter("C3", "员工称呼");
  await say("What changed since the mapping was saved");
  await say(/The column "姓名" of the saved mapping is headed "员工称呼" now/);
  await button("Confirm and save").click();
  await workbench.addIn.getByText("What changed since the mapping was saved").waitFor({ state: "detached", timeout: 30_000 });
});

it("keeps the mapping as a file that it reads again", async () => {
  await openConnect();
  const [download] = await Promise.all([workbench.page.waitForEvent("download"), button("Save as a file").click()]);
  expect(download.suggestedFilename()).toBe("qual-mapping.json");
  await workbench.addIn.locator("input[type=file]").setInputFiles(await download.path());
  await say("The mapping of the file is used.");
  await say("The figures are the same as before.");
});

it.each([{ colorScheme: "light" }, { colorScheme: "dark", search: "?theme=dark" }, { forcedColors: "active" }] as const)("has no fault that axe finds, and fits 320 pixels: %j", async (options) => {
  await openConnect(options);
  await card(RATINGS).getByRole("button", { name: /^Column H, / }).click();
  await card(RATINGS).getByRole("button", { name: "Where the rows went" }).click();
  await card(RATINGS).getByRole("button", { name: "Cells, header and shape" }).click();
  expect(await paneFaults(workbench.page)).toEqual([]);
  await workbench.page.locator("iframe[data-role=add-in]").evaluate((frame) => { (frame as HTMLElement).style.width = "320px"; });
  expect(await workbench.addIn.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
  expect(await paneFaults(workbench.page)).toEqual([]);
});
