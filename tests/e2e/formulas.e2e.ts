import { paneFaults } from "./axeFaults";
import type { WorkbenchPage } from "./workbenchPage";
import { closeBrowser, openWorkbenchPage } from "./workbenchPage";

/** Freezing and thawing as a person does it, from the ribbon to the sheet and back. */
jest.setTimeout(180_000);

let workbench: WorkbenchPage;
afterEach(async () => {
  expect(workbench.faults).toEqual([]);
  await workbench.close();
});
afterAll(closeBrowser);

const button = (name: string | RegExp) => workbench.addIn.getByRole("button", { name });
const say = (text: string | RegExp) => workbench.addIn.getByText(text).first().waitFor({ timeout: 30_000 });

it("freezes the live sheets from the ribbon, says so on them, and thaws them, by keyboard and at 320 px", async () => {
  workbench = await openWorkbenchPage({ search: "?pane=320", width: 1100 });
  await say("59 people, 40 standard lines, 1,258 ratings");
  await workbench.page.locator("#ribbon button").nth(2).click();
  await say(/QUAL Scores.*are live/);
  await workbench.page.getByRole("button", { name: "Freeze", exact: true }).click();
  await button(/^Freeze \d+ formulas$/).waitFor({ timeout: 30_000 });
  await button("Show the cells: QUAL Scores").click();
  await say("=QUAL.SCORES(QualEmployees,QualStandards,QualRatings,QualAsOf,QualAcquaintance,QualConflicts,QualPolicy[#All],QualDecisions)");
  expect(await paneFaults(workbench.page)).toEqual([]);
  await button(/^Freeze \d+ formulas$/).press("Enter");
  await say(/formulas are frozen on QUAL Data/);
  await workbench.page.getByRole("tab", { name: "QUAL Scores", exact: true }).click();
  await workbench.page.getByText(/^Frozen on .* the formulas are kept/).first().waitFor({ state: "attached" });
  expect(await paneFaults(workbench.page)).toEqual([]);
  await button("Thaw everything").press("Enter");
  await say(/formulas are back on QUAL Data/);
  await button(/^Freeze \d+ formulas$/).waitFor();
});

it("previews plain formulas of a person's own cell, replaces it, and passes axe in the dark and in Chinese", async () => {
  workbench = await openWorkbenchPage({ search: "?pane=350&theme=dark&lang=zh-CN", width: 1100, colorScheme: "dark" });
  await workbench.page.getByRole("tab", { name: "考试成绩" }).click();
  for (const [address, text] of [["P2", "3"], ["Q2", "4"], ["R2", "=QUAL.GAP(P2,Q2)"]] as const) await workbench.enter(address, text);
  await workbench.page.getByRole("button", { name: "冻结" }).first().click();
  await button("我的工作表：先预览").click({ timeout: 30_000 });
  await say(/=QUAL\.GAP\(P2,Q2\) →/);
  expect(await paneFaults(workbench.page)).toEqual([]);
  await button(/^替换 1 个公式$/).press("Enter");
  await say(/已有 1 个改为普通公式/);
  expect(await paneFaults(workbench.page)).toEqual([]);
});
