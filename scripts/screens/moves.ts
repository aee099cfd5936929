import type { WorkbenchPage } from "../../tests/e2e/workbenchPage";

/** What is done before a picture is taken: one function per state of the pane. */
export const buildMatrix = (sheet: string) => async ({ page }: WorkbenchPage): Promise<void> => {
  await page.locator("#ribbon button").nth(2).click();
  await page.getByRole("tab", { name: sheet }).click({ timeout: 30_000 });
  await page.waitForTimeout(3000);
};

/** The matrix with one person's card beside it: what the README shows. */
export const personBesideMatrix = async (workbench: WorkbenchPage): Promise<void> => {
  await buildMatrix("QUAL Gaps")(workbench);
  await workbench.addIn.getByText("吴昊").first().click();
  await workbench.goTo("H25");
  await workbench.page.waitForTimeout(1500);
};

/** The needs of everybody on their sheet, and those of one person at the end of their card. */
export const needsBesideCard = (heading: string) => async (workbench: WorkbenchPage): Promise<void> => {
  await buildMatrix("QUAL Needs")(workbench);
  await workbench.addIn.getByText("吴昊").first().click();
  await workbench.addIn.getByRole("heading", { name: heading }).evaluate((node) => node.scrollIntoView({ block: "start" }));
  await workbench.page.waitForTimeout(600);
};

/** The library of standards, opened from Home. */
export const openLibrary = (opener: string | RegExp, adds: string | RegExp) => async ({ addIn }: WorkbenchPage): Promise<void> => {
  await addIn.getByRole("button", { name: opener }).click();
  await addIn.getByRole("button", { name: adds }).first().waitFor();
};

interface GalleryWords { readonly open: string; readonly search: string; readonly take: RegExp }
export const GALLERY_EN: GalleryWords = { open: "Use functions in your sheets", search: "Find a function", take: /^Take the selection for/ };
export const GALLERY_ZH: GalleryWords = { open: "在表中使用函数", search: "查找函数", take: /^把当前选区用作/ };

/** The gallery of functions, with words in its search. */
export const openGallery = ({ open, search }: GalleryWords, words = "") => async ({ addIn, page }: WorkbenchPage): Promise<void> => {
  await addIn.getByRole("button", { name: open }).click();
  await addIn.getByRole("searchbox", { name: search }).fill(words);
  await addIn.getByText("QUAL.SCORE").or(addIn.getByText(words)).first().waitFor();
  await page.waitForTimeout(600);
};

/** A function's form, its arguments taken from the sheet, with the result seen before it is inserted, scrolled to a heading. */
export const fillFunction = (words: GalleryWords, id: string, ranges: readonly string[], heading: string, target = "K3") => async (workbench: WorkbenchPage): Promise<void> => {
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
export const openFixes = (opener: string) => async (workbench: WorkbenchPage): Promise<void> => {
  await workbench.page.getByRole("tab", { name: "评定记录" }).click();
  await workbench.enter("H6", "'4");
  await workbench.page.getByRole("tab", { name: "员工花名册" }).click();
  await workbench.enter("C8", "'门店运营部  ");
  await workbench.page.locator("#ribbon button").nth(1).click();
  await workbench.addIn.getByRole("button", { name: opener }).click({ timeout: 20_000 });
  await workbench.page.waitForTimeout(1200);
};

/** Connect, with the first column of the first card open. */
export const openConnect = (tab: string, column?: RegExp, fold?: string) => async ({ addIn, page }: WorkbenchPage): Promise<void> => {
  await addIn.getByRole("tab", { name: tab, exact: true }).click();
  await addIn.getByRole("table").first().waitFor();
  if (column !== undefined) await addIn.getByRole("button", { name: column }).first().click();
  if (fold !== undefined) for (const button of await addIn.getByRole("button", { name: fold }).all()) await button.click();
  await page.waitForTimeout(800);
};

/** Connect after a column was given another meaning: what that did, and the way back. */
export const changeColumn = async (workbench: WorkbenchPage): Promise<void> => {
  await openConnect("Connect", /^Column C, /)(workbench);
  await workbench.addIn.getByRole("combobox", { name: /^Meaning of the column/ }).selectOption("");
  await workbench.addIn.getByRole("button", { name: "Undo" }).waitFor();
  await workbench.page.waitForTimeout(800);
};

/** Connect on a workbook with doubts: a legend, sections, totals, a matrix of words, columns that are open questions. */
export const openDoubts = (tab: string) => async (workbench: WorkbenchPage): Promise<void> => {
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
export const changeSinceSaved = async (workbench: WorkbenchPage): Promise<void> => {
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
export const explainIn = (cell: string, sheet?: string) => async (workbench: WorkbenchPage): Promise<void> => {
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
export const openFormulas = (freeze?: RegExp, sheet?: string) => async (workbench: WorkbenchPage): Promise<void> => {
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

/** An empty workbook, or one with what was typed into it, on one of the steps. */
export const openTyped = (tab: string | null, rows: readonly string[] = []) => async (workbench: WorkbenchPage): Promise<void> => {
  await workbench.page.getByRole("button", { name: /^(New|新建)$/ }).click();
  for (const [r, row] of rows.entries()) for (const [c, text] of row.split(",").entries()) if (text !== "") await workbench.enter(`${String.fromCharCode(65 + c)}${String(r + 1)}`, text);
  if (tab !== null) await workbench.addIn.getByRole("tab", { name: tab, exact: true }).click();
  await workbench.page.waitForTimeout(2500);
};
export const ROSTER = ["工号,姓名,部门,岗位", "E001,张伟,销售部,主管", "E002,李娜,销售部,专员", "E003,王芳,研发部,专员"];

/** Formulas of a person's own: one left at #NAME?, one that can be plain; the preview of the plain ones open where its button is named. */
export const openOwnFormulas = (look?: string) => async (workbench: WorkbenchPage): Promise<void> => {
  const { addIn, page } = workbench;
  await page.getByRole("tab", { name: "考试成绩" }).click();
  for (const [address = "", text = ""] of [["P2", "3"], ["Q2", "4"], ["R2", "=QUAL.GAP(P2,Q2)"], ["R3", "=QUAL.GAPS(P2,Q2)"]]) await workbench.enter(address, text);
  await page.getByRole("button", { name: /^(Freeze|冻结)$/ }).first().click();
  await addIn.getByRole("button", { name: /^(Repair|修复) / }).waitFor({ timeout: 30_000 });
  if (look !== undefined) await addIn.getByRole("button", { name: look }).click();
  await addIn.getByRole("heading", { name: /^(QUAL formulas in this workbook|本工作簿中的 QUAL 公式)$/ }).evaluate((node) => node.scrollIntoView({ block: "start" }));
  await page.waitForTimeout(1500);
};
