/**
 * `node --import tsx scripts/screenshots.ts [part of a name …]`: pictures of the workbench and the pane in all widths, themes and languages, to look at,
 * in build/screenshots; the first one also as docs/picture.png for the README.
 */
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import globalSetup from "../tests/e2e/globalSetup";
import globalTeardown from "../tests/e2e/globalTeardown";
import type { PageOptions, WorkbenchPage } from "../tests/e2e/workbenchPage";
import { closeBrowser, openWorkbenchPage } from "../tests/e2e/workbenchPage";

const root = path.resolve(__dirname, "..");
const folder = path.join(root, "build", "screenshots");

interface Picture extends PageOptions {
  readonly name: string;
  /** What to do before the picture is taken. */
  readonly after?: (workbench: WorkbenchPage) => Promise<void>;
}

const buildMatrix = (sheet: string) => async ({ page }: WorkbenchPage): Promise<void> => {
  await page.locator("#ribbon button").nth(2).click();
  await page.getByRole("tab", { name: sheet }).click({ timeout: 30_000 });
  await page.waitForTimeout(3000);
};

/** The matrix with one person's card beside it: what the README shows. */
const personBesideMatrix = async (workbench: WorkbenchPage): Promise<void> => {
  await buildMatrix("QUAL Gaps")(workbench);
  await workbench.addIn.getByText("吴昊").first().click();
  await workbench.goTo("H25");
  await workbench.page.waitForTimeout(1500);
};

/** The library of standards, opened from Home. */
const openLibrary = (opener: string | RegExp, adds: string | RegExp) => async ({ addIn }: WorkbenchPage): Promise<void> => {
  await addIn.getByRole("button", { name: opener }).click();
  await addIn.getByRole("button", { name: adds }).first().waitFor();
};

/** Check, with a few faults typed into the sample, and the preview of their fixes open. */
const openFixes = (opener: string) => async (workbench: WorkbenchPage): Promise<void> => {
  await workbench.page.getByRole("tab", { name: "评定记录" }).click();
  await workbench.enter("H6", "'4");
  await workbench.page.getByRole("tab", { name: "员工花名册" }).click();
  await workbench.enter("C8", "'门店运营部  ");
  await workbench.page.locator("#ribbon button").nth(1).click();
  await workbench.addIn.getByRole("button", { name: opener }).click({ timeout: 20_000 });
  await workbench.page.waitForTimeout(1200);
};

const PICTURES: readonly Picture[] = [
  { name: "picture", width: 1440, height: 860, scale: 1.5, after: personBesideMatrix },
  { name: "workbench-light-en" },
  { name: "workbench-light-zh", search: "?lang=zh-CN" },
  { name: "workbench-dark-en", search: "?theme=dark", colorScheme: "dark" },
  { name: "workbench-dark-zh", search: "?theme=dark&lang=zh-CN", colorScheme: "dark" },
  { name: "workbench-forced", forcedColors: "active" },
  { name: "workbench-forced-dark", forcedColors: "active", colorScheme: "dark" },
  { name: "pane-320-en", search: "?pane=320", width: 1100 },
  { name: "pane-320-zh", search: "?pane=320&lang=zh-CN", width: 1100 },
  { name: "narrow-760", width: 760 },
  { name: "check-en", after: async ({ page }) => { await page.locator("#ribbon button").nth(1).click(); await page.waitForTimeout(2500); } },
  { name: "check-320-zh", search: "?pane=320&lang=zh-CN", width: 1100, after: openFixes("查看修正内容") },
  { name: "check-350-dark", search: "?pane=350&theme=dark", width: 1100, colorScheme: "dark", after: openFixes("Look at the fixes") },
  { name: "check-forced", forcedColors: "active", after: openFixes("Look at the fixes") },
  { name: "check-fixed", after: async (workbench) => {
    await openFixes("Look at the fixes")(workbench);
    await workbench.addIn.getByRole("button", { name: /^Fix \d+ cells?/ }).click();
    await workbench.addIn.getByRole("button", { name: "Restore the old values" }).waitFor();
    await workbench.page.waitForTimeout(1200);
  } },
  { name: "matrix-en", after: buildMatrix("QUAL Matrix") },
  { name: "gaps-en", after: buildMatrix("QUAL Gaps") },
  { name: "scores-en", after: buildMatrix("QUAL Scores") },
  { name: "library-320-en", search: "?pane=320", width: 1100, after: openLibrary(/from the library/, /^Add the standard/) },
  { name: "library-350-dark-zh", search: "?theme=dark&lang=zh-CN&pane=350", width: 1100, colorScheme: "dark", after: openLibrary(/标准库/, /^添加标准/) },
  { name: "library-added-zh", search: "?lang=zh-CN", after: async (workbench) => {
    await openLibrary(/标准库/, /^添加标准/)(workbench);
    await workbench.addIn.getByRole("button", { name: /^添加标准.*店长/ }).click();
    await workbench.addIn.getByText(/已新建工作表/).waitFor({ timeout: 30_000 });
    await workbench.page.getByRole("tab", { name: "行为标准 店长" }).click();
    await workbench.page.waitForTimeout(800);
  } },
  { name: "matrix-dark-zh", search: "?theme=dark&lang=zh-CN", colorScheme: "dark", after: buildMatrix("QUAL Matrix") },
];

async function take({ name, after, ...options }: Picture): Promise<string> {
  const workbench = await openWorkbenchPage(options);
  await workbench.addIn.getByText(/\d+ people|\d+ 人/).first().waitFor({ timeout: 20_000 });
  await workbench.page.waitForTimeout(800);
  await after?.(workbench);
  const file = path.join(folder, `${name}.png`);
  await workbench.page.screenshot({ path: file });
  process.stdout.write(`${path.relative(root, file)}${workbench.faults.length > 0 ? `  (${workbench.faults.join("; ")})` : ""}\n`);
  await workbench.close();
  return file;
}

async function takeAll(wanted: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await globalSetup();
  try {
    for (const picture of PICTURES.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)))) {
      const file = await take(picture);
      if (picture.name === "picture") copyFileSync(file, path.join(root, "docs", "picture.png"));
    }
  } finally {
    await closeBrowser();
    await globalTeardown();
  }
}

takeAll(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
