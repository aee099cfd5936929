import type { Page } from "playwright-core";
import { pageFaults } from "./axeFaults";
import type { PageOptions, WorkbenchPage } from "./workbenchPage";
import { closeBrowser, openWorkbenchPage } from "./workbenchPage";

jest.setTimeout(120_000);

async function onPage(options: PageOptions, work: (workbench: WorkbenchPage) => Promise<void>): Promise<void> {
  const workbench = await openWorkbenchPage(options);
  try {
    await work(workbench);
    expect(workbench.faults).toEqual([]);
  } finally {
    await workbench.close();
  }
}

/** Scores shown for store managers (店长), once they are what is waited for; whatever they are after twenty seconds. */
async function managerScores(page: Page, enough: (scores: readonly number[]) => boolean): Promise<readonly number[]> {
  const read = () => page.evaluate(() => {
    const text = (address: string) => document.querySelector(`[role=gridcell][data-address="${address}"]`)?.textContent ?? "";
    const letter = [..."ABCDEFGHIJKL"].find((each) => text(`${each}4`) === "score") ?? "G";
    return Array.from({ length: 80 }, (_, index) => index + 5).filter((row) => text(`D${row}`) === "店长" && text(`${letter}${row}`) !== "").map((row) => Number(text(`${letter}${row}`)));
  });
  for (const until = Date.now() + 20_000; ; await page.waitForTimeout(200)) {
    const scores = await read();
    if (enough(scores) || Date.now() > until) return scores;
  }
}

afterAll(closeBrowser);

describe("the add-in on the sample", () => {
  it("builds a live matrix: a changed standard changes the scores of its holders", async () => {
    await onPage({ height: 1700 }, async (workbench) => {
      const { page } = workbench;
      await workbench.addIn.getByText(/\d+ people/).first().waitFor();
      await page.locator("[data-action=QualBuildMatrix]").click();
      await page.getByRole("tab", { name: "QUAL Scores" }).click({ timeout: 60_000 });
      await page.getByRole("tab", { name: "QUAL Gaps" }).waitFor({ timeout: 60_000 });
      const before = await managerScores(page, (scores) => scores.length > 2);

      // 门店经营分析, weight 0.2, required 4: three levels less are 0.5 × 3 × 0.2 = 0.3 more for everybody it is scored for (P-6.6.4).
      await page.getByRole("tab", { name: "任职资格标准" }).click();
      await workbench.waitForCell("F4", "4");
      await workbench.enter("F4", "1");
      await page.getByRole("tab", { name: "QUAL Scores" }).click();
      const wanted = before.map((score) => (score + 0.3).toFixed(2));
      const after = await managerScores(page, (scores) => scores.map((score) => score.toFixed(2)).join() === wanted.join());
      expect(after.map((score) => score.toFixed(2))).toEqual(wanted);
    });
  });

  it("opens the pane at the screen a shortcut asks for, and takes the language of the workbench", async () => {
    await onPage({ search: "?lang=zh-CN" }, async (workbench) => {
      await workbench.addIn.getByRole("tab", { name: "首页" }).waitFor();
      await workbench.page.locator("[data-action=QualCheck]").click();
      await workbench.addIn.getByRole("tab", { name: "检查", selected: true }).waitFor();
    });
  });

  it("shows why a function cannot answer, beside the cell", async () => {
    await onPage({}, async (workbench) => {
      await workbench.addIn.locator("#pane *").first().waitFor();
      await workbench.goTo("Z40");
      await workbench.enter("Z40", '=QUAL.LEVEL("banana")');
      await workbench.waitForCell("Z40", "#VALUE!");
      await workbench.goTo("Z40");
      await workbench.page.locator("[role=tooltip]", { hasText: "banana" }).waitFor();
    });
  });
});

describe("for everybody", () => {
  it.each([
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["forced colours", { forcedColors: "active" }],
    ["Chinese, narrow", { search: "?lang=zh-CN", width: 760 }],
  ] as const)("nothing that axe objects to: %s", async (_name, options) => {
    await onPage(options, async ({ page }) => {
      await page.locator("#ribbon button").first().waitFor();
      await page.locator("[role=gridcell]").first().waitFor({ state: "attached" });
      expect(await pageFaults(page)).toEqual([]);
    });
  });

  it("can be worked without a mouse: from the sheet to the ribbon, the tabs and back", async () => {
    await onPage({}, async (workbench) => {
      const { page } = workbench;
      await page.locator("#ribbon button").first().focus();
      await page.keyboard.press("ArrowRight");
      await page.locator("#ribbon button:focus").waitFor();
      await page.locator("[role=tab][aria-selected=true]").focus();
      await page.keyboard.press("ArrowRight");
      await page.locator("[role=tab][aria-selected=true]:focus").waitFor();
      await page.locator("#splitter").focus();
      const before = await page.locator("#pane").evaluate((pane) => pane.clientWidth);
      await page.keyboard.press("ArrowLeft");
      expect(await page.locator("#pane").evaluate((pane) => pane.clientWidth)).toBe(before + 16);
    });
  });
});
