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
import { GALLERY_EN, GALLERY_ZH, ROSTER, buildMatrix, changeColumn, changeSinceSaved, explainIn, fillFunction, needsBesideCard, openConnect, openDoubts, openFixes, openFormulas, openGallery, openLibrary, openOwnFormulas, openTyped, personBesideMatrix } from "./screens/moves";

const root = path.resolve(__dirname, "..");
const folder = path.join(root, "build", "screenshots");

interface Picture extends PageOptions {
  readonly name: string;
  /** What to do before the picture is taken. */
  readonly after?: (workbench: WorkbenchPage) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  { name: "empty-home-320-zh", search: "?pane=320&lang=zh-CN", width: 1100, after: openTyped(null) },
  { name: "empty-check-350-dark", search: "?pane=350&theme=dark", width: 1100, colorScheme: "dark", after: openTyped("Check") },
  { name: "no-standards-320-en", search: "?pane=320", width: 1100, after: openTyped("Home", ROSTER) },
  { name: "no-standards-350-zh", search: "?pane=350&lang=zh-CN", width: 1100, after: openTyped("首页", ROSTER) },
  { name: "formulas-own-320-en", search: "?pane=320", width: 1100, height: 1300, after: openOwnFormulas("My own sheets: look first") },
  { name: "formulas-own-forced-zh", search: "?lang=zh-CN", forcedColors: "active", height: 1300, after: openOwnFormulas() },
  { name: "card-320-forced-dark", search: "?pane=320", width: 1100, height: 1300, forcedColors: "active", colorScheme: "dark", after: personBesideMatrix },
  { name: "formulas-freeze-320-en", search: "?pane=320", width: 1100, height: 1100, after: openFormulas() },
  { name: "formulas-frozen-320-zh", search: "?pane=320&lang=zh-CN", width: 1100, height: 1100, after: openFormulas(/^冻结 \d+ 个公式$/) },
  { name: "formulas-frozen-350-dark", search: "?pane=350&theme=dark", width: 1400, colorScheme: "dark", after: openFormulas(/^Freeze \d+ formulas?$/, "QUAL Scores") },
  { name: "formulas-frozen-forced", forcedColors: "active", after: openFormulas(/^Freeze \d+ formulas?$/, "QUAL Frozen") },
  { name: "explain-score-en", after: explainIn("T4") },
  { name: "explain-score-320-zh", search: "?pane=320&lang=zh-CN", width: 1100, after: explainIn("T4") },
  { name: "explain-unrated-320-en", search: "?pane=320", width: 1100, after: explainIn("T5") },
  { name: "explain-nested-350-dark", search: "?pane=350&theme=dark", width: 1100, colorScheme: "dark", after: explainIn("T6") },
  { name: "explain-ballots-forced", forcedColors: "active", after: explainIn("T7") },
  { name: "explain-tie-350-zh", search: "?pane=350&lang=zh-CN", width: 1100, after: explainIn("T8") },
  { name: "explain-none-320-en", search: "?pane=320", width: 1100, after: explainIn("Z9") },
  { name: "explain-matrix-350-en", search: "?pane=350", width: 1100, height: 1300, after: explainIn("D10", "QUAL Matrix") },
  { name: "explain-route-320-zh", search: "?pane=320&lang=zh-CN", width: 1100, height: 1300, after: explainIn("B8", "QUAL Routing") },
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
  { name: "connect-320-en", search: "?pane=320", width: 1100, height: 2200, after: openConnect("Connect", /^Column [A-Z], .*: Level/, "Where the rows went") },
  { name: "connect-320-zh", search: "?pane=320&lang=zh-CN", width: 1100, height: 2200, after: openConnect("识别", /^[A-Z] 列.*等级/, "范围、标题行与排列") },
  { name: "connect-350-dark", search: "?pane=350&theme=dark", width: 1100, height: 1700, colorScheme: "dark", after: openConnect("Connect", /^Column B, /, "Cells, header and shape") },
  { name: "connect-1400-forced", forcedColors: "active", height: 1500, after: openConnect("Connect", /^Column B, /) },
  { name: "connect-doubts-en", search: "?pane=350", width: 1100, height: 1500, after: openDoubts("Connect") },
  { name: "connect-doubts-zh", search: "?pane=320&lang=zh-CN&theme=dark", width: 1100, height: 1500, colorScheme: "dark", after: openDoubts("识别") },
  { name: "connect-changed", height: 1300, after: changeColumn },
  { name: "connect-since-saved", height: 1300, after: changeSinceSaved },
  { name: "matrix-en", after: buildMatrix("QUAL Matrix") },
  { name: "gaps-en", after: buildMatrix("QUAL Gaps") },
  { name: "scores-en", after: buildMatrix("QUAL Scores") },
  { name: "needs-en", after: needsBesideCard("Courses needed") },
  { name: "needs-320-zh", search: "?pane=320&lang=zh-CN", width: 1100, after: needsBesideCard("所需课程") },
  { name: "needs-350-dark", search: "?pane=350&theme=dark", width: 1100, colorScheme: "dark", after: needsBesideCard("Courses needed") },
  { name: "needs-forced", forcedColors: "active", after: needsBesideCard("Courses needed") },
  { name: "library-320-en", search: "?pane=320", width: 1100, after: openLibrary(/from the library/, /^Add the standard/) },
  { name: "library-350-dark-zh", search: "?theme=dark&lang=zh-CN&pane=350", width: 1100, colorScheme: "dark", after: openLibrary(/标准库/, /^添加标准/) },
  { name: "library-added-zh", search: "?lang=zh-CN", after: async (workbench) => {
    await openLibrary(/标准库/, /^添加标准/)(workbench);
    await workbench.addIn.getByRole("button", { name: /^添加标准.*店长/ }).click();
    await workbench.addIn.getByText(/已新建工作表/).waitFor({ timeout: 30_000 });
    await workbench.page.getByRole("tab", { name: "行为标准 店长" }).click();
    await workbench.page.waitForTimeout(800);
  } },
  { name: "functions-320-en", search: "?pane=320", width: 1100, after: openGallery(GALLERY_EN) },
  { name: "functions-350-dark-zh", search: "?pane=350&theme=dark&lang=zh-CN", width: 1100, colorScheme: "dark", after: openGallery(GALLERY_ZH) },
  { name: "functions-search-zh", search: "?lang=zh-CN", after: openGallery(GALLERY_ZH, "差距") },
  { name: "functions-none-en", after: openGallery(GALLERY_EN, "payroll") },
  { name: "functions-form-320-en", search: "?pane=320", width: 1100, after: fillFunction(GALLERY_EN, "WEIGHTED", [], "") },
  { name: "functions-fields-320-zh", search: "?pane=320&lang=zh-CN", width: 1100, after: fillFunction(GALLERY_ZH, "WEIGHTCHECK", ["E4:E15"], "参数") },
  { name: "functions-preview-en", after: fillFunction(GALLERY_EN, "WEIGHTCHECK", ["E4:E15", "G4:G15"], "Arguments") },
  { name: "functions-preview-350-dark-zh", search: "?pane=350&theme=dark&lang=zh-CN", width: 1100, colorScheme: "dark", after: fillFunction(GALLERY_ZH, "WEIGHTCHECK", ["E4:E15", "G4:G15"], "参数") },
  { name: "functions-error-forced", forcedColors: "active", after: fillFunction(GALLERY_EN, "WEIGHTCHECK", ["E4:E15", "G4:G12"], "Arguments") },
  { name: "functions-blocked-320-en", search: "?pane=320", width: 1100, after: fillFunction(GALLERY_EN, "WEIGHTCHECK", ["E4:E15", "G4:G15"], "Result", "A3") },
  { name: "functions-inserted-en", after: async (workbench) => {
    await fillFunction(GALLERY_EN, "WEIGHTCHECK", ["E4:E15", "G4:G15"], "Result")(workbench);
    await workbench.addIn.getByRole("button", { name: "Insert formula" }).click();
    await workbench.addIn.getByText(/The formula stands in/).waitFor();
    await workbench.page.waitForTimeout(1500);
  } },
  { name: "functions-forced-dark", forcedColors: "active", colorScheme: "dark", after: openGallery(GALLERY_EN) },
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
