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

/** The needs of everybody on their sheet, and those of one person at the end of their card. */
const needsBesideCard = (heading: string) => async (workbench: WorkbenchPage): Promise<void> => {
  await buildMatrix("QUAL Needs")(workbench);
  await workbench.addIn.getByText("吴昊").first().click();
  await workbench.addIn.getByRole("heading", { name: heading }).evaluate((node) => node.scrollIntoView({ block: "start" }));
  await workbench.page.waitForTimeout(600);
};

/** The library of standards, opened from Home. */
const openLibrary = (opener: string | RegExp, adds: string | RegExp) => async ({ addIn }: WorkbenchPage): Promise<void> => {
  await addIn.getByRole("button", { name: opener }).click();
  await addIn.getByRole("button", { name: adds }).first().waitFor();
};

interface GalleryWords { readonly open: string; readonly search: string; readonly take: RegExp }
const GALLERY_EN: GalleryWords = { open: "Use functions in your sheets", search: "Find a function", take: /^Take the selection for/ };
const GALLERY_ZH: GalleryWords = { open: "在表中使用函数", search: "查找函数", take: /^把当前选区用作/ };

/** The gallery of functions, with words in its search. */
const openGallery = ({ open, search }: GalleryWords, words = "") => async ({ addIn, page }: WorkbenchPage): Promise<void> => {
  await addIn.getByRole("button", { name: open }).click();
  await addIn.getByRole("searchbox", { name: search }).fill(words);
  await addIn.getByText("QUAL.SCORE").or(addIn.getByText(words)).first().waitFor();
  await page.waitForTimeout(600);
};

/** A function's form, its arguments taken from the sheet, with the result seen before it is inserted, scrolled to a heading. */
const fillFunction = (words: GalleryWords, id: string, ranges: readonly string[], heading: string, target = "K3") => async (workbench: WorkbenchPage): Promise<void> => {
  const { addIn, page } = workbench;
  await page.getByRole("tab", { name: "任职资格标准" }).click();
  await workbench.goTo(target);
  await openGallery(words, id)(workbench);
  await addIn.getByRole("button", { name: `QUAL.${id}` }).first().click();
  for (const [index, range] of ranges.entries()) {
    await workbench.goTo(range);
    await addIn.getByRole("button", { name: words.take }).nth(index).click();
    await page.waitForTimeout(600);
  }
  await page.waitForTimeout(900);
  if (heading !== "") await addIn.getByRole("heading", { name: heading }).scrollIntoViewIfNeeded();
  if (heading !== "") await addIn.getByRole("heading", { name: heading }).evaluate((node) => node.scrollIntoView({ block: "start" }));
  await page.waitForTimeout(400);
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

/** Connect, with the first column of the first card open. */
const openConnect = (tab: string, column?: RegExp, fold?: string) => async ({ addIn, page }: WorkbenchPage): Promise<void> => {
  await addIn.getByRole("tab", { name: tab, exact: true }).click();
  await addIn.getByRole("table").first().waitFor();
  if (column !== undefined) await addIn.getByRole("button", { name: column }).first().click();
  if (fold !== undefined) for (const button of await addIn.getByRole("button", { name: fold }).all()) await button.click();
  await page.waitForTimeout(800);
};

/** Connect after a column was given another meaning: what that did, and the way back. */
const changeColumn = async (workbench: WorkbenchPage): Promise<void> => {
  await openConnect("Connect", /^Column C, /)(workbench);
  await workbench.addIn.getByRole("combobox", { name: /^Meaning of the column/ }).selectOption("");
  await workbench.addIn.getByRole("button", { name: "Undo" }).waitFor();
  await workbench.page.waitForTimeout(800);
};

/** Connect on a workbook with doubts: a legend, sections, totals, a matrix of words, columns that are open questions. */
const openDoubts = (tab: string) => async (workbench: WorkbenchPage): Promise<void> => {
  await workbench.page.getByRole("button", { name: /^(New|新建)$/ }).click();
  const rows = ["姓名,沟通,协作,代码,备注1", "张伟,★,○,K1,x", "李娜,△,○,K2,", "王芳,○,好,K1,y", "赵敏,★,△,K3,", "合计,4,4,,"];
  for (const [r, row] of rows.entries()) for (const [c, text] of row.split(",").entries()) if (text !== "") await workbench.enter(`${String.fromCharCode(65 + c)}${String(r + 2)}`, text);
  await workbench.enter("A1", "评分标准：★=专家 ○=熟练 △=入门");
  await workbench.addIn.getByRole("tab", { name: tab, exact: true }).click();
  await workbench.page.waitForTimeout(2500);
  await workbench.addIn.getByRole("button", { name: /协作/ }).first().click();
  await workbench.page.waitForTimeout(800);
};

/** A header renamed and a column added since the mapping was saved. */
const changeSinceSaved = async (workbench: WorkbenchPage): Promise<void> => {
  await openConnect("Connect")(workbench);
  await workbench.addIn.getByRole("button", { name: "Save in the workbook" }).click();
  await workbench.addIn.getByText(/Saved\. It is used again/).waitFor();
  await workbench.page.getByRole("tab", { name: "员工花名册" }).click();
  await workbench.enter("C3", "所属部门名称");
  await workbench.addIn.getByText("What changed since the mapping was saved").waitFor({ timeout: 30_000 });
  await workbench.addIn.getByText("What changed since the mapping was saved").scrollIntoViewIfNeeded();
  await workbench.page.waitForTimeout(800);
};

/** Explaining formulas of one's own beside the live sheets; `cell` is selected last. */
const explainIn = (cell: string, sheet?: string) => async (workbench: WorkbenchPage): Promise<void> => {
  const { page, addIn } = workbench;
  if (sheet === undefined) {
    await page.getByRole("tab", { name: "评定记录" }).click();
    const typed = [["P2", "要求"], ["Q2", "3"], ["R2", "3"], ["S2", "4"], ["P3", "权重"], ["Q3", "40"], ["R3", "30"], ["S3", "30"], ["P4", "甲"], ["Q4", "4"], ["R4", "3"], ["S4", "2"], ["P5", "乙"], ["Q5", "3"], ["S5", "5"],
      ["T4", "=QUAL.SCORE($Q$2:$S$2,Q4:S4,$Q$3:$S$3)"], ["T5", "=QUAL.SCORE($Q$2:$S$2,Q5:S5,$Q$3:$S$3)"], ["T6", "=ROUND(QUAL.WEIGHTED(QUAL.ATTAINMENT(Q2:S2,Q4:S4),Q3:S3)*100,0)"], ["T7", "=QUAL.BALLOTMEAN(Q4:S4,\"core\",,{2,12,30})"], ["T8", "=QUAL.CONSENSUS(Q4:S4)"]];
    for (const [address = "", text = ""] of typed) await workbench.enter(address, text);
  } else await buildMatrix(sheet)(workbench);
  await workbench.goTo(cell);
  await page.locator("#ribbon button").nth(3).click();
  await addIn.getByRole("heading", { name: /Explain cell|解释单元格/ }).waitFor({ timeout: 20_000 });
  await page.waitForTimeout(2000);
};

/** The matrix built, the part about formulas opened from the ribbon, and, where asked for, the live sheets frozen. */
const openFormulas = (freeze?: RegExp, sheet?: string) => async (workbench: WorkbenchPage): Promise<void> => {
  const { addIn, page } = workbench;
  await buildMatrix("QUAL Scores")(workbench);
  await page.getByRole("button", { name: /^(Freeze|冻结)$/ }).first().click();
  if (freeze !== undefined) {
    await addIn.getByRole("button", { name: freeze }).click({ timeout: 30_000 });
    await addIn.getByText(/QUAL Frozen/).first().waitFor({ timeout: 30_000 });
  }
  await addIn.getByRole("heading", { name: /^(QUAL formulas in this workbook|本工作簿中的 QUAL 公式)$/ }).evaluate((node) => node.scrollIntoView({ block: "start" }));
  if (sheet !== undefined) await page.getByRole("tab", { name: sheet }).click();
  await page.waitForTimeout(1500);
};

const PICTURES: readonly Picture[] = [
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
