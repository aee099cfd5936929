import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { libraryWords } from "../../src/messages/library";
import { problemSentence } from "../../src/messages/workflows";
import { standardFromTemplate } from "../../src/rules/templates";
import { createWorkbook, openWorkbench, type Workbench } from "../../src/workbench";
import { LIBRARY_IDS, dayFromInput, insertTemplate, saveMapping, understandWorkbook, type InsertOptions, type InsertedTemplate, type Reckoned } from "../../src/workflows";
import { runQual } from "../cli/runQual";
import { libraryTemplate } from "../rules/templates/library";
import { smallCompany } from "./smallCompany";

const AS_OF = dayFromInput("2026-11-20")!;
const LANGUAGES = ["en", "zh-CN"] as const;

async function understood(): Promise<Reckoned> {
  const read = await understandWorkbook({ asOf: AS_OF });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

async function insert(id: string, options: InsertOptions): Promise<InsertedTemplate> {
  const inserted = await insertTemplate(await understood(), libraryTemplate(id), { adaptation: { effectiveFrom: AS_OF }, ...options });
  if (!inserted.ok) throw new Error(inserted.problem.code);
  return inserted.value;
}

let bench: Workbench;
afterEach(() => bench.dispose());

function emptyWorkbook() {
  const workbook = createWorkbook();
  workbook.addSheet("Sheet1");
  return workbook;
}

it("offers every file of the library", async () => {
  bench = await openWorkbench();
  expect(readdirSync(join(__dirname, "../../assets/library")).sort()).toEqual(LIBRARY_IDS.map((id) => `${id}.json`).sort());
});

describe.each(LIBRARY_IDS.flatMap((id) => LANGUAGES.map((language) => [id, language] as const)))("%s in %s", (id, language) => {
  it("is read from its sheets as the standard it is in the library", async () => {
    bench = await openWorkbench({ workbook: emptyWorkbook() });
    const { sheets, mapping } = await insert(id, { language });
    expect(mapping).toBeNull();
    expect(sheets.every((name) => name.length <= 31)).toBe(true);
    const read = await understood();
    const outcome = standardFromTemplate(libraryTemplate(id), language, { effectiveFrom: AS_OF });
    if (outcome.kind !== "met") throw new Error(outcome.kind);
    const { standards, behaviours, conditions, positions, courses } = outcome.value;
    const comparable = read.records.standards.map(({ division: _division, ...line }) => line);
    expect(comparable).toEqual(standards);
    expect(read.records.behaviours).toEqual(behaviours);
    const words = new Map<string, string>(Object.entries(libraryWords(language).conditions));
    expect(read.records.conditions).toEqual(conditions.map((one) => ({ ...one, condition: words.get(one.condition) })));
    if (courses.length > 0) {
      expect(read.records.positions?.map(({ position, certificateLevel, entryCertified }) => [position, certificateLevel, entryCertified])).toEqual(positions.map(({ position, certificateLevel, entryCertified }) => [position, certificateLevel, entryCertified]));
      expect(read.records.courses?.map(({ course, level }) => [course, level])).toEqual(courses.map(({ course, level }) => [course, level]));
    }
    expect(read.findings.filter(({ severity }) => severity !== "info").map(({ code, facts }) => [code, facts])).toEqual([]);
  });
});

it("is recognised in the saved file by qual inspect, every column of the contract", async () => {
  bench = await openWorkbench({ workbook: emptyWorkbook() });
  const ladder = await insert("customer-representative", { language: "zh-CN" });
  const folder = mkdtempSync(join(tmpdir(), "qual-library-"));
  try {
    const file = join(folder, "standard.xlsx");
    writeFileSync(file, await bench.save());
    const { status, out } = await runQual(["inspect", file, "--json"]);
    expect(status).toBe(0);
    const { tables } = JSON.parse(out) as { tables: readonly { sheet: string; purpose: string | null; confidence: number; columns: readonly { field: string | null }[] }[] };
    const fields = (purpose: string) => tables.filter((table) => table.purpose === purpose).map((table) => table.columns.flatMap(({ field }) => field ?? []).join(" "));
    expect(fields("standards")).toEqual(["position competency class role dimension dimensionWeight requiredLevel weight indicator version effectiveFrom"]);
    expect(fields("behaviours")).toEqual(["role level aspect text"]);
    expect(fields("conditions")).toEqual(["position condition value"]);
    expect(fields("positions")).toEqual(["position track postType certificateLevel entryCertified"]);
    expect(fields("courses")).toEqual(["course category level track"]);
    expect(tables.filter(({ purpose }) => purpose !== null).every(({ confidence }) => confidence >= 0.85)).toBe(true);
    expect(tables.map(({ sheet }) => sheet).sort()).toEqual([...ladder.sheets].sort());
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe("in a workbook in use", () => {
  it("touches no other sheet, and stands twice when added twice", async () => {
    const workbook = smallCompany();
    bench = await openWorkbench({ workbook });
    const before = workbook.sheets.map((sheet) => [sheet.name, JSON.stringify(sheet.usedRect()), sheet.value(0, 0), sheet.value(3, 3)]);
    const first = await insert("hr-specialist", { language: "en" });
    const second = await insert("hr-specialist", { language: "en" });
    expect(workbook.sheets.slice(0, before.length).map((sheet) => [sheet.name, JSON.stringify(sheet.usedRect()), sheet.value(0, 0), sheet.value(3, 3)])).toEqual(before);
    expect(first.sheets[0]).toBe("Standard HR specialist");
    expect(second.sheets).toEqual(first.sheets.map((name) => `${name} (2)`));
    expect(workbook.sheets.map(({ name }) => name)).toEqual([...before.map(([name]) => name), ...first.sheets, ...second.sheets]);
  });

  it("keeps to a saved mapping and adds the new tables to it", async () => {
    bench = await openWorkbench({ workbook: smallCompany() });
    expect(await saveMapping(await understood(), "en")).toMatchObject({ ok: true });
    const reckoned = await understood();
    const { mapping, saved, sheets } = await insert("rd-engineer", { language: "en" });
    expect(saved).toBe(true);
    expect(mapping?.tables.slice(0, reckoned.mapping.tables.length).map(({ sheet }) => sheet)).toEqual(reckoned.mapping.tables.map(({ sheet }) => sheet));
    expect(new Set(mapping?.tables.map(({ id }) => id)).size).toBe(mapping?.tables.length);
    // Without the mapping handed on, the saved one does not know the new sheets; with it, it does.
    expect((await understood()).records.behaviours ?? []).toHaveLength(0);
    expect(await saveMapping({ ...reckoned, mapping: mapping! }, "en")).toMatchObject({ ok: true });
    const read = await understood();
    expect(read.records.standards.filter(({ position }) => position === "R&D engineer")).toHaveLength(10);
    expect(read.mapping.tables.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining([sheets[0]]));
  });

  it("writes a text that looks like a formula as text", async () => {
    bench = await openWorkbench({ workbook: emptyWorkbook() });
    const template = libraryTemplate("store-manager");
    const inserted = await insertTemplate(await understood(), template, { language: "en", adaptation: { position: "=1+1" } });
    expect(inserted.ok).toBe(true);
    const sheet = bench.workbook.sheetByName("Standard Store manager")!;
    expect([sheet.value(3, 0), sheet.formula(3, 0) ?? null]).toEqual(["=1+1", null]);
  });

  it("refuses weights that cannot be, having written nothing", async () => {
    bench = await openWorkbench({ workbook: smallCompany() });
    const inserted = await insertTemplate(await understood(), libraryTemplate("store-manager"), { language: "en", adaptation: { reweigh: new Map([["sales", 101]]) } });
    expect(inserted).toMatchObject({ ok: false, problem: { code: "template-refused" } });
    expect(bench.workbook.sheets).toHaveLength(3);
    for (const language of LANGUAGES) for (const code of ["template-refused", "library-broken"]) expect(problemSentence(code, { template: "A" }, language)).not.toMatch(/undefined|template-|library-/);
  });
});
