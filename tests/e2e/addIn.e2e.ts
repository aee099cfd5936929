import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import type { PageOptions, WorkbenchPage } from "./workbenchPage";
import { closeBrowser, openWorkbenchPage } from "./workbenchPage";

jest.setTimeout(120_000);

const axeSource = readFileSync(path.resolve(__dirname, "../../node_modules/axe-core/axe.min.js"), "utf8");

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** What axe finds on the workbench's page; the add-in's frame is looked at by its own tests. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const result = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(context: unknown): Promise<unknown> } };
    return axe.run({ exclude: [["iframe"]] });
  }) as AxeResult;
  return result.violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}

async function onPage(options: PageOptions, work: (workbench: WorkbenchPage) => Promise<void>): Promise<void> {
  const workbench = await openWorkbenchPage(options);
  try {
    await work(workbench);
    expect(workbench.faults).toEqual([]);
  } finally {
    await workbench.close();
  }
}

afterAll(closeBrowser);

describe("the add-in on the sample", () => {
  it("builds a live matrix: a changed rating changes the score", async () => {
    await onPage({}, async (workbench) => {
      const { page } = workbench;
      await workbench.addIn.locator("#pane *").first().waitFor();
      await page.locator("[data-action=QualBuildMatrix]").click();
      await page.getByRole("tab", { name: "QUAL Scores" }).click({ timeout: 60_000 });
      await workbench.waitForCell("A4", "id");
      await workbench.waitForCell("A5", /\d/);
      const scored = page.locator("[role=gridcell][data-address^=G]").filter({ hasText: /^\d\.\d\d$/ });
      expect(await scored.count()).toBeGreaterThan(5);
      await page.getByRole("tab", { name: "QUAL Matrix" }).waitFor();
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
      expect(await violations(page)).toEqual([]);
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
