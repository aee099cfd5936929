import { changeTable, mappingFigures, mappingText, readColumn, readMappingFile, reconcileTables, saveMapping, selectionChange, tablePicture, understandWorkbook, valueName, dayFromInput, type Reckoned, type TableChange, type UnderstandOptions } from "../../src/workflows";
import { openWorkbench, type Workbench } from "../../src/workbench";
import { RATINGS, RATINGS_SHEET, smallCompany } from "./smallCompany";

const AS_OF = dayFromInput("2026-11-20")!;
let bench: Workbench;
beforeEach(async () => { bench = await openWorkbench({ workbook: smallCompany() }); });
afterEach(() => bench.dispose());

async function understood(options: Partial<UnderstandOptions> = {}): Promise<Reckoned> {
  const read = await understandWorkbook({ asOf: AS_OF, ...options });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

const tableOn = (session: Reckoned, sheet: string) => session.mapping.tables.find((table) => table.sheet === sheet)!;
const fieldsOn = (session: Reckoned, sheet: string) => tableOn(session, sheet).columns.map(({ field }) => field);

/** What a change makes of the session, as the pane does it: by the cells that were read already. */
async function changed(session: Reckoned, sheet: string, change: TableChange): Promise<Reckoned> {
  const mapping = changeTable(session, tableOn(session, sheet).id, change);
  if (!mapping.ok) throw new Error(mapping.problem.code);
  return understood({ mapping: mapping.value, grid: session.grid });
}

function select(sheet: string, top: number, left: number, bottom: number, right: number): void {
  bench.workbook.selection = { sheetId: bench.workbook.sheetByName(sheet)!.id, rect: { top, left, bottom, right } };
}

it("shows the effect of another meaning in figures: without numbers and names nobody is in the roster's place", async () => {
  const session = await understood();
  // Seven people in the roster, 16 ballots and 4 lines of the standard, 27 rows in all; 16 + 4 levels.
  expect(mappingFigures(session)).toMatchObject({ people: 7, rows: 27, ignored: 0, levels: 20, levelsUnderstood: 20 });
  const without = await changed(session, RATINGS_SHEET, { kind: "field", index: 3, field: null });
  expect(mappingFigures(without)).toMatchObject({ levels: 4, levelsUnderstood: 4 });
  expect(without.records.ballots.every(({ level }) => level === null)).toBe(true);
  const back = await changed(without, RATINGS_SHEET, { kind: "field", index: 3, field: "level" });
  expect(mappingFigures(back)).toMatchObject({ levels: 20 });
});

it("understands a table anew for another purpose, and says what that purpose lacks", async () => {
  const session = await understood();
  const self = await changed(session, RATINGS_SHEET, { kind: "purpose", purpose: "selfAssessments" });
  expect(self.records).toMatchObject({ ballots: [], selfAssessments: { length: 16 } });
  expect(fieldsOn(self, RATINGS_SHEET)).toEqual(expect.arrayContaining(["employeeId", "competency", "level"]));
  const courses = await changed(session, "岗位标准", { kind: "purpose", purpose: "courses" });
  expect(tableOn(courses, "岗位标准").reasons).toContain("missing:course");
  const none = await changed(session, RATINGS_SHEET, { kind: "purpose", purpose: null });
  expect(none.records.ballots).toEqual([]);
});

it("takes another row as the header, and finds the right one again", async () => {
  const session = await understood();
  expect(tableOn(session, "岗位标准")).toMatchObject({ rect: { top: 2 }, headerRows: 1 });
  const wrong = await changed(session, "岗位标准", { kind: "header", top: 3, rows: 1 });
  expect(tableOn(wrong, "岗位标准")).toMatchObject({ rect: { top: 3 }, headerRows: 1 });
  const right = await changed(wrong, "岗位标准", { kind: "header", top: 2, rows: 1 });
  expect(fieldsOn(right, "岗位标准")).toEqual(fieldsOn(session, "岗位标准"));
  expect(changeTable(session, tableOn(session, "岗位标准").id, { kind: "header", top: 2, rows: 99 })).toMatchObject({ ok: false, problem: { code: "header-too-far" } });
});

it("takes the selected cells as header, as the table, or as a table that was not found", async () => {
  const session = await understood();
  const { id } = tableOn(session, "岗位标准");
  select("岗位标准", 2, 0, 2, 4);
  expect(await selectionChange(session, { as: "header", id })).toMatchObject({ ok: true, value: { range: "A3:E3", id } });
  select(RATINGS_SHEET, 0, 0, 0, 4);
  expect(await selectionChange(session, { as: "header", id })).toMatchObject({ ok: false, problem: { code: "selection-elsewhere" } });
  expect(await selectionChange(session, { as: "table" })).toMatchObject({ ok: false, problem: { code: "selection-taken", facts: { sheet: RATINGS_SHEET } } });
  // The header and four ballots: the others stay outside, also though rows stand below.
  select(RATINGS_SHEET, 0, 0, 4, 4);
  const cut = await selectionChange(session, { as: "range", id: tableOn(session, RATINGS_SHEET).id });
  if (!cut.ok) throw new Error(cut.problem.code);
  expect((await understood({ mapping: cut.value.mapping, grid: session.grid })).records.ballots).toHaveLength(4);
  select(RATINGS_SHEET, 200, 20, 210, 22);
  expect(await selectionChange(session, { as: "table" })).toMatchObject({ ok: false, problem: { code: "selection-blank" } });
});

it("connects a block by one of its cells, without the totals below it", async () => {
  const sheet = bench.workbook.addSheet("附页");
  const session = await understood();
  ([["甲", "乙"], ["被评人", "回避人"], ["A05", "A02"], ["A06", "A03"]] as const).forEach((row, r) => row.forEach((value, c) => sheet.setValue(10 + r, 5 + c, value)));
  const read = await understood();
  const left = { ...read, mapping: { ...read.mapping, tables: read.mapping.tables.filter((table) => table.sheet !== "附页") } };
  expect(left.mapping.tables).toHaveLength(session.mapping.tables.length);
  select("附页", 12, 5, 12, 5);
  const connected = await selectionChange(left, { as: "table" });
  expect(connected).toMatchObject({ ok: true, value: { sheet: "附页" } });
  if (connected.ok) expect(connected.value.mapping.tables.filter((table) => table.sheet === "附页")).toHaveLength(1);
});

it("tells what each text of a column is read as, and takes another reading", async () => {
  const ratings = bench.workbook.sheetByName(RATINGS_SHEET)!;
  ratings.setValue(1, 3, "甲等");
  ratings.setValue(2, 3, "专家");
  const session = await understood();
  const table = tableOn(session, RATINGS_SHEET);
  const column = table.columns[3]!;
  const detail = readColumn(session, table, column, "zh-CN");
  expect(detail).toMatchObject({ kind: "level", cells: RATINGS.length - 1, understood: RATINGS.length - 2 });
  expect(detail.texts[0]).toMatchObject({ text: "甲等", cells: 1, fault: "level-not-understood" });
  expect(valueName(detail, detail.texts.find(({ text }) => text === "专家")!)).toBe("5 专家");
  const told = await changed(session, RATINGS_SHEET, { kind: "value", index: 3, text: detail.texts[0]!.key, value: 4 });
  expect(mappingFigures(told).levelsUnderstood).toBe(mappingFigures(session).levelsUnderstood + 1);
  expect(told.findings.some(({ code }) => code === "level-not-understood")).toBe(false);
  const again = await changed(told, RATINGS_SHEET, { kind: "value", index: 3, text: detail.texts[0]!.key, value: undefined });
  expect(mappingFigures(again).levelsUnderstood).toBe(mappingFigures(session).levelsUnderstood);
});

it("understands a legend and a form written with full-width colons", async () => {
  const sheet = bench.workbook.addSheet("技能");
  [["评分标准：★=专家 ○=熟练 △=入门"], ["工号", "经营分析", "团队管理"], ["A04", "★", "○"], ["A05", "△", "△"], ["A06", "★", "★"]].forEach((row, r) => row.forEach((value, c) => sheet.setValue(r, c, value)));
  const session = await understood();
  const table = tableOn(session, "技能");
  const detail = readColumn(session, table, table.columns[1]!, "zh-CN");
  expect(detail.texts.map((each) => [each.text, each.value, valueName(detail, each)])).toEqual([["★", 3, "3 专家"], ["△", 1, "1 入门"]]);
});

it("turns a list into a block and back", async () => {
  const sheet = bench.workbook.addSheet("矩阵");
  [["工号", "经营分析", "团队管理"], ["A04", 3, 4], ["A05", 2, 2]].forEach((row, r) => row.forEach((value, c) => sheet.setValue(r, c, value)));
  const session = await understood();
  expect(tableOn(session, "矩阵").orientation).toBe("wide");
  const list = await changed(session, "矩阵", { kind: "orientation", orientation: "list" });
  expect(tableOn(list, "矩阵").columns.every(({ key }) => key === undefined)).toBe(true);
  const wide = await changed(list, "矩阵", { kind: "orientation", orientation: "wide" });
  expect(tableOn(wide, "矩阵").columns.map(({ field, key }) => [field, key])).toEqual(tableOn(session, "矩阵").columns.map(({ field, key }) => [field, key]));
  const other = await changed(session, "矩阵", { kind: "orientation", orientation: "transposed" });
  expect(tableOn(other, "矩阵").columns.map(({ field, key }) => [field, key])).toEqual([["competency", undefined], ["level", { employeeId: "经营分析" }], ["level", { employeeId: "团队管理" }]]);
});

it("draws titles, header, data and rows that are left out", async () => {
  const ratings = bench.workbook.sheetByName(RATINGS_SHEET)!;
  ["合计", null, null, 50].forEach((value, column) => { if (value !== null) ratings.setValue(RATINGS.length, column, value); });
  const session = await understood();
  const standards = tablePicture(session, tableOn(session, "岗位标准"), 3)!;
  expect(standards.rows.map(({ row, use }) => [row, use])).toEqual([[0, "above"], [2, "header"], [3, "data"], [4, "data"], [5, "data"], [6, "data"]]);
  expect(standards).toMatchObject({ moreRows: 0, moreColumns: 2, columns: [{ letter: "A", kind: "subject" }, { letter: "B", kind: "subject" }, { letter: "C", kind: "subject" }] });
  const ballots = tablePicture(session, tableOn(session, RATINGS_SHEET), 16)!;
  expect(ballots.rows.at(-1)).toMatchObject({ row: RATINGS.length, why: "total", cells: ["合计", "", "", "50", ""] });
  // Sixteen ballots, of which four are drawn; the total stands below the others.
  expect([ballots.rows.at(-1)?.skipped, ballots.moreRows]).toEqual([12, 0]);
  const roster = tablePicture(session, tableOn(session, "花名册"), 16)!;
  // Serial 41000 is 1 April 2012.
  expect(roster.rows[1]?.cells[7]).toBe("2012-04-01");
});

it("keeps totals below a table outside once something was changed by hand", async () => {
  const ratings = bench.workbook.sheetByName(RATINGS_SHEET)!;
  ["制表：", "王", "日期：", "2026"].forEach((value, column) => ratings.setValue(RATINGS.length, column, value));
  const session = await understood();
  const after = await changed(session, RATINGS_SHEET, { kind: "dateOrder", index: 0, order: null });
  expect(tableOn(after, RATINGS_SHEET).rect).toEqual(tableOn(session, RATINGS_SHEET).rect);
  expect(after.records.ballots).toHaveLength(16);
});

it("accounts for every row: used, left out and why, matched, unmatched, repeated", async () => {
  const ratings = bench.workbook.sheetByName(RATINGS_SHEET)!;
  const rows = [["A99", "A02", "经营分析", 3, 24], [null, "A02", "经营分析", 3, 24], ["A04", "A02", "经营分析", 4, 24]];
  rows.forEach((row, r) => row.forEach((value, c) => { if (value !== null) ratings.setValue(RATINGS.length + r, c, value); }));
  const session = await understood();
  const account = reconcileTables(session).find(({ sheet }) => sheet === RATINGS_SHEET)!;
  expect(account).toMatchObject({ rowsIn: 19, used: 18, ignored: [{ reason: "no-key", rows: 1 }], matched: 17, unmatched: 1, duplicates: 1 });
  expect(account.keys).toContainEqual({ field: "employeeId", matched: 17, unmatched: 1, strangers: 1 });
  expect(reconcileTables(session)).toBe(reconcileTables(session));
});

it("goes back to what is found, whatever was saved; and from a file to what it says", async () => {
  const session = await understood();
  const without = await changed(session, RATINGS_SHEET, { kind: "field", index: 3, field: null });
  await saveMapping(without, "en");
  expect(mappingFigures(await understood()).levels).toBe(4);
  expect(mappingFigures(await understood({ anew: true })).levels).toBe(20);
  const file = readMappingFile(mappingText(session));
  if (!file.ok) throw new Error(file.problem.code);
  expect(mappingFigures(await understood({ mapping: file.mapping })).levels).toBe(20);
});
