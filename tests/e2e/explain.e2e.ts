import { paneFaults } from "./axeFaults";
import type { WorkbenchPage } from "./workbenchPage";
import { closeBrowser, openWorkbenchPage } from "./workbenchPage";

/** Explaining cells: formulas of one's own beside the sample, and our live sheets. */
jest.setTimeout(180_000);

let workbench: WorkbenchPage;

afterEach(async () => {
  expect(workbench.faults).toEqual([]);
  await workbench.close();
});
afterAll(closeBrowser);

const button = (name: string | RegExp) => workbench.addIn.getByRole("button", { name });
const say = (text: string | RegExp) => workbench.addIn.getByText(text).first().waitFor({ timeout: 30_000 });
const ribbon = (name: string) => workbench.page.locator("#ribbon").getByRole("button", { name });

async function open(search?: string): Promise<void> {
  workbench = await openWorkbenchPage(search === undefined ? {} : { search, width: 1100 });
  await workbench.addIn.getByText(/59 people|59 人/).first().waitFor({ timeout: 30_000 });
}

async function typeOwnFormulas(): Promise<void> {
  await workbench.page.getByRole("tab", { name: "考试成绩", exact: true }).click();
  const typed = [["P2", "3"], ["Q2", "4"], ["P3", "40"], ["Q3", "60"], ["P4", "4"], ["Q4", "4"], ["P5", "3"], ["S4", "=QUAL.SCORE($P$2:$Q$2,P4:Q4,$P$3:$Q$3)"], ["S5", "=QUAL.SCORE($P$2:$Q$2,P5:Q5,$P$3:$Q$3)"], ["S6", "=SUM(QUAL.GAP(P2:Q2,P4:Q4))"]] as const;
  for (const [address, text] of typed) await workbench.enter(address, text);
}

it("explains a score line by line, goes along with the selection, leads to the cell to fill, and follows when it is filled", async () => {
  await open("?pane=320");
  await typeOwnFormulas();
  await workbench.goTo("S4");
  await ribbon("Explain cell").click();
  // By hand: (1 + 0.5)·0.4 + 1·0.6.
  await say("S4 shows 1.2");
  await expect(workbench.addIn.getByRole("row").allInnerTexts()).resolves.toContainEqual(expect.stringMatching(/^1\s+3\s+4\s+1\s+1\.5\s+0\.4\s+0\.6\s+0\.6$/));
  expect(await paneFaults(workbench.page)).toEqual([]);

  await workbench.goTo("S5");
  await say("S5 shows #N/A");
  await say(/1 of 2 rated.*Look at Q5/);
  expect(await paneFaults(workbench.page)).toEqual([]);
  await button("Select Q5").first().press("Enter");
  await workbench.page.locator("[role=gridcell][data-address=Q5][aria-selected=true]").waitFor({ state: "attached" });
  await say("S5 shows #N/A");
  await workbench.enter("Q5", "5");
  // 1·0.4 + 1.5·0.6.
  await say("S5 shows 1.3");

  await workbench.goTo("S6");
  await say("S6 shows 1");
  await workbench.addIn.getByRole("spinbutton", { name: "Column" }).fill("2");
  await say("Actual 4 − required 4 = 0.");
  expect(await paneFaults(workbench.page)).toEqual([]);
});

it("explains a cell of the live scores by the person's lines, in Chinese too", async () => {
  await open("?lang=zh-CN&pane=350");
  await ribbon("生成矩阵").click();
  await say(/QUAL Scores.*实时/);
  // Building ends with the matrix in front.
  await workbench.page.getByRole("tab", { name: "QUAL Matrix", selected: true }).waitFor({ timeout: 60_000 });
  await workbench.page.getByRole("tab", { name: "QUAL Scores" }).click();
  await workbench.goTo("G8");
  await ribbon("解释单元格").click();
  await say("G8 显示 1.3");
  await say(/方晓晴（1002）/);
  await say("依据条款");
  expect(await paneFaults(workbench.page)).toEqual([]);
  await button("打开方晓晴的卡片").click();
  await say("1.3");
});
