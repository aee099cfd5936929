import { readFileSync } from "node:fs";
import { join } from "node:path";
import { problemSentence } from "../../src/messages/workflows";
import type { Language } from "../../src/messages/language";
import {
  buildMatrix, dayFromInput, explainCell, findingView, insertSample, personReport, saveMapping, selectPlace, understandWorkbook, writeFindings, type NewSheet, type Reckoned,
} from "../../src/workflows";
import { openWorkbench, type Workbench } from "../../src/workbench";
import { RATINGS_SHEET, smallCompany } from "./smallCompany";

const AS_OF = dayFromInput("2026-11-20")!;
const sample = JSON.parse(readFileSync(join(__dirname, "../../assets/samples/sample.json"), "utf8")) as NewSheet[];

async function understood(): Promise<Reckoned> {
  const read = await understandWorkbook({ asOf: AS_OF });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

describe("workflows on the small company", () => {
  let bench: Workbench;
  beforeEach(async () => { bench = await openWorkbench({ workbook: smallCompany() }); });
  afterEach(() => bench.dispose());

  it("write findings as a table with sentences, errors first", async () => {
    const reckoned = await understood();
    expect(await writeFindings(reckoned, "zh-CN")).toEqual({ ok: true, value: "QUAL Findings" });
    const table = bench.workbook.tables.find((each) => each.name === "QualFindings")!;
    expect(table.columns).toEqual(["severity", "sheet", "cell", "message", "fix", "rule", "code"]);
    expect(table.rect.bottom - table.rect.top).toBe(reckoned.findings.length);
  });

  it("put one person's report on a sheet, in front, with its chart", async () => {
    const reckoned = await understood();
    expect(await personReport(reckoned, "A05", "zh-CN")).toEqual({ ok: true, value: "QUAL Match A05" });
    const sheet = bench.workbook.sheetByName("QUAL Match A05")!;
    expect(sheet.value(0, 0)).toBe("资格匹配度报告：唐菲");
    expect(sheet.charts).toHaveLength(1);
    expect(bench.workbook.selection.sheetId).toBe(sheet.id);
    expect(await personReport(reckoned, "nobody", "en")).toMatchObject({ ok: false, problem: { code: "no-such-person" } });
  });

  it("take a person from a finding to its cell, and from a cell to whose it is", async () => {
    const reckoned = await understood();
    const finding = reckoned.findings.find((each) => each.code === "ballot-short-acquaintance")!;
    expect(findingView(finding, "en")).toMatchObject({ sheet: RATINGS_SHEET, cell: "E9", rule: "P-6.3" });
    expect(await selectPlace(finding.where!)).toEqual({ ok: true, value: true });
    expect(await explainCell(reckoned)).toEqual({ ok: true, value: { person: "A04", competency: null } });
    await buildMatrix(reckoned, { language: "en", latestRound: false });
    const matrix = bench.workbook.sheetByName("QUAL Matrix")!;
    bench.workbook.selection = { sheetId: matrix.id, rect: { top: 8, left: 3, bottom: 8, right: 3 } };
    expect(await explainCell(reckoned)).toEqual({ ok: true, value: { person: "A05", competency: "团队管理" } });
    bench.workbook.selection = { sheetId: matrix.id, rect: { top: 0, left: 0, bottom: 0, right: 0 } };
    expect(await explainCell(reckoned)).toMatchObject({ ok: false, problem: { code: "nothing-to-explain" } });
  });

  it("go by the saved mapping, rows typed since included", async () => {
    const reckoned = await understood();
    const changed = { ...reckoned.mapping, tables: reckoned.mapping.tables.map((table) => (table.sheet === RATINGS_SHEET ? { ...table, purpose: "selfAssessments" as const, columns: table.columns.map((column) => (["evaluatorId", "monthsKnown"].includes(column.field ?? "") ? { ...column, field: null } : column)) } : table)) };
    expect(await saveMapping({ ...reckoned, mapping: changed }, "en")).toEqual({ ok: true, value: "QUAL Setup" });
    const ratings = bench.workbook.sheetByName(RATINGS_SHEET)!;
    const last = ratings.usedRect()!.bottom;
    ["A05", null, "经营分析", 3].forEach((value, column) => ratings.setValue(last + 1, column, value));
    const again = await understood();
    expect(again.records.ballots).toHaveLength(0);
    expect(again.records.selfAssessments).toHaveLength(reckoned.records.ballots.length + 1);
  });

  it("stop where they are told to, having written nothing", async () => {
    const controller = new AbortController();
    const reading = understandWorkbook({ asOf: AS_OF, signal: controller.signal, onProgress: () => controller.abort() });
    expect(await reading).toMatchObject({ ok: false, problem: { code: "cancelled" } });
    expect(bench.workbook.sheets).toHaveLength(3);
  });

  it("do not mix the sample into a workbook that holds data", async () => {
    expect(await insertSample(await understood(), { sheets: sample })).toMatchObject({ ok: false, problem: { code: "workbook-not-empty" } });
  });
});

describe("the sample in an empty workbook", () => {
  it("can be inserted and is understood: people, standards, ratings and scores", async () => {
    const bench = await openWorkbench();
    const empty = await understood();
    expect(await insertSample(empty, { sheets: sample })).toMatchObject({ ok: true });
    const reckoned = await understood();
    expect(reckoned.reckoning.people.filter((person) => person.score !== null).length).toBeGreaterThan(20);
    bench.dispose();
  });
});

describe("sentences of problems", () => {
  it.each<Language>(["en", "zh-CN"])("are there in %s for every code", (language) => {
    for (const code of ["cancelled", "excel-editing", "excel-silent", "excel-protected", "excel-gone", "excel-unsupported", "excel-too-large", "excel-asleep", "excel-failed", "plan-refused", "write-differs", "no-free-sheet-name", "sheet-name-taken", "restore-too-large", "no-employees", "no-such-person", "nothing-to-explain", "workbook-not-empty", "sample-broken"]) {
      expect(problemSentence(code, { sheet: "S", at: "A1", reason: "name" }, language)).not.toContain(code);
    }
  });
});
