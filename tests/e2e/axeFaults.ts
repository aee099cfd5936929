import { readFileSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(path.resolve(__dirname, "../../node_modules/axe-core/axe.min.js"), "utf8");

interface Found {
  readonly violations: readonly { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** Work ends first, and colours on their way from one to the other arrive; what turns for ever is not waited for. */
async function settled(frame: Frame | Page): Promise<void> {
  await frame.locator("[role=progressbar]").first().waitFor({ state: "detached" });
  await frame.evaluate(async () => {
    const passing = document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
    await Promise.allSettled(passing.map((one) => one.finished));
  });
}

async function faultsIn(frame: Frame | Page, how: { readonly exclude?: string[][]; readonly runOnly?: readonly string[] }): Promise<readonly string[]> {
  await settled(frame);
  await frame.evaluate(axe);
  const found = await frame.evaluate(async ({ exclude, runOnly }) => {
    const judge = (globalThis as unknown as { axe: { run(context: unknown, options: object): Promise<unknown> } }).axe;
    return judge.run(exclude ? { exclude } : document, runOnly ? { runOnly } : {});
  }, how) as Found;
  return found.violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ html }) => html.slice(0, 150)).join(" | ").slice(0, 400)}`);
}

/** What axe finds on the workbench's own page; the add-in's frame is looked at by itself. */
export function pageFaults(page: Page): Promise<readonly string[]> {
  return faultsIn(page, { exclude: [["iframe"]] });
}

/** Rules of WCAG 2.2 A and AA that axe can judge, inside the pane's own frame. */
export async function paneFaults(page: Page): Promise<readonly string[]> {
  const handle = await page.locator("iframe[data-role=add-in]").elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error("The add-in has no frame.");
  return faultsIn(frame, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] });
}
