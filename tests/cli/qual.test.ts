import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorkbook, openWorkbench } from "../../src/workbench";
import { RATINGS, smallCompany } from "../workflows/smallCompany";
import { runQual } from "./runQual";

let folder: string;
let company: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "qual-"));
  company = join(folder, "公司 company.xlsx");
  const bench = await openWorkbench({ workbook: smallCompany() });
  writeFileSync(company, await bench.save());
  bench.dispose();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("qual run", () => {
  it("prints nothing but the contract's JSON, leaves the input as it was, and writes the workbook with live sheets", async () => {
    const before = readFileSync(company);
    const out = join(folder, "out.xlsx");
    const run = await runQual(["run", company, "--out", out, "--json", "--as-of", "2026-11-20"]);
    expect(run.err).toBe("");
    const json = JSON.parse(run.out);
    expect(json.asOf).toBe("2026-11-20");
    const person = json.people.find((each: { id: string }) => each.id === "A05");
    expect(Object.keys(person)).toEqual(["id", "name", "position", "route", "lines", "status", "score", "match", "mainGap"]);
    expect(person.route).toEqual({ body: "department-group", method: "collective", rule: "P-6.6.2.1", members: ["A02", "A03"], excluded: [] });
    // 0.4·(1−1) + 0.3·(1−0.5) + 0.2·1 + 0.1·1.5
    expect(person.score).toBeCloseTo(0.5, 12);
    expect(Object.keys(json.findings[0])).toEqual(["code", "severity", "rule", "sheet", "cell", "message", "fix"]);
    expect(readFileSync(company).equals(before)).toBe(true);
    const written = await openWorkbench({ bytes: readFileSync(out) });
    const scores = written.workbook.sheetByName("QUAL Scores")!;
    // Cached values stand in the file, so that a reader without the add-in sees them.
    const ids = Array.from({ length: json.people.length }, (_, r) => scores.value(4 + r, 0));
    expect(ids).toEqual(json.people.map((each: { id: string }) => each.id));
    expect(written.workbook.sheets.slice(0, 3).map((sheet) => sheet.name)).toEqual(["花名册", "岗位标准", "评定记录"]);
    written.dispose();
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("runs again on its own output, with the saved mapping and no sheet twice", async () => {
    const [first, second] = [join(folder, "again-1.xlsx"), join(folder, "again-2.xlsx")];
    const one = await runQual(["run", company, "--out", first, "--json", "--as-of", "2026-11-20"]);
    const two = await runQual(["run", first, "--out", second, "--json", "--as-of", "2026-11-20"]);
    expect(JSON.parse(two.out).people).toEqual(JSON.parse(one.out).people);
    const written = await openWorkbench({ bytes: readFileSync(second) });
    expect(written.workbook.sheets.filter((sheet) => sheet.name.startsWith("QUAL")).map((sheet) => sheet.name)).toEqual([
      "QUAL Setup", "QUAL Policy", "QUAL Data", "QUAL Routing", "QUAL Scores", "QUAL Matrix", "QUAL Gaps", "QUAL Findings",
    ]);
    written.dispose();
  });

  it("writes numbers with the zeros that their format shows, as it reports them", async () => {
    const workbook = smallCompany();
    const roster = workbook.sheetByName("花名册")!;
    roster.setValue(4, 0, 4);
    roster.setStyle({ top: 4, left: 0, bottom: 4, right: 0 }, { numberFormat: "00000" });
    const bench = await openWorkbench({ workbook });
    const [file, out] = [join(folder, "zeros.xlsx"), join(folder, "zeros-out.xlsx")];
    writeFileSync(file, await bench.save());
    bench.dispose();
    const run = await runQual(["run", file, "--out", out, "--json", "--as-of", "2026-11-20"]);
    const ids: string[] = JSON.parse(run.out).people.map((person: { id: string }) => person.id);
    expect(ids).toContain("00004");
    const written = await openWorkbench({ bytes: readFileSync(out) });
    expect(ids.map((_, r) => written.workbook.sheetByName("QUAL Scores")!.value(4 + r, 0))).toEqual(ids);
    written.dispose();
  });

  it("leaves no broken formula where the standard is a row of the matrix", async () => {
    const bench = await openWorkbench({ workbook: createWorkbook() });
    const sheet = bench.workbook.addSheet("矩阵");
    const rows = [["工号", "姓名", "焊接", "车床"], ["A1", "甲", 3, 4], ["A2", "乙", 2, 1], ["要求等级", null, 3, 3]];
    rows.forEach((row, r) => row.forEach((value, c) => sheet.setValue(r, c, value)));
    const [file, out] = [join(folder, "matrix.xlsx"), join(folder, "matrix-out.xlsx")];
    writeFileSync(file, await bench.save());
    bench.dispose();
    const run = await runQual(["run", file, "--out", out, "--json", "--as-of", "2026-11-20"]);
    // 0.5·(1 − 0.5) + 0.5·(1 − 1)
    expect(JSON.parse(run.out).people.map((person: { score: number }) => person.score)).toEqual([1.25, 0.25]);
    const written = await openWorkbench({ bytes: readFileSync(out) });
    for (const each of written.workbook.sheets) {
      const values = each.values({ top: 0, left: 0, bottom: 40, right: 20 }).flat();
      expect([each.name, values.filter((value) => typeof value === "object" && value !== null)]).toEqual([each.name, []]);
    }
    written.dispose();
  });

  it("refuses an OUT that exists, is the input, is no .xlsx or has no folder, before any work", async () => {
    const out = join(folder, "there.xlsx");
    writeFileSync(out, "old");
    for (const [args, words] of [
      [["run", company, "--out", out], "--force"],
      [["run", company, "--out", company, "--force"], "never written"],
      [["run", company], "--out"],
      [["run", company, "--out", join(folder, "x.pdf")], ".xlsx"],
      [["run", company, "--out", join(folder, "no", "x.xlsx")], "folder"],
    ] as const) {
      const run = await runQual(args);
      expect([run.status, run.out, run.err.trim().split("\n").length]).toEqual([2, "", 1]);
      expect(run.err).toContain(words);
    }
    expect(readFileSync(out, "utf8")).toBe("old");
    expect((await runQual(["run", company, "--out", out, "--force", "--json"])).status).toBe(0);
  });

  it("shows people a table, in their language", async () => {
    const run = await runQual(["run", company, "--out", join(folder, "zh.xlsx"), "--lang", "zh", "--as-of", "2026-11-20"]);
    expect(run.out).toContain("A05 唐菲");
    expect(run.out).toContain("截至日期 2026-11-20");
  });
});

describe("qual check, inspect and calc", () => {
  it("ends with 1 where there are errors", async () => {
    const workbook = smallCompany();
    workbook.sheetByName("评定记录")!.setValue(RATINGS.length - 1, 3, { error: "#REF!" });
    const file = join(folder, "broken.xlsx");
    const bench = await openWorkbench({ workbook });
    writeFileSync(file, await bench.save());
    bench.dispose();
    const run = await runQual(["check", file, "--json"]);
    const errors = JSON.parse(run.out).findings.filter((finding: { severity: string }) => finding.severity === "error");
    expect(errors.length).toBeGreaterThan(0);
    expect(errors[0]).toMatchObject({ sheet: "评定记录", cell: `D${RATINGS.length}` });
    expect(run.status).toBe(1);
  });

  it("tells what each table and column was taken for", async () => {
    const run = await runQual(["inspect", company, "--json"]);
    const { tables } = JSON.parse(run.out);
    expect(tables.map((table: { sheet: string; range: string; headerRange: string; purpose: string }) => [table.sheet, table.range, table.headerRange, table.purpose])).toEqual([
      ["花名册", "A1:H8", "A1:H1", "employees"], ["岗位标准", "A3:E7", "A3:E3", "standards"], ["评定记录", `A1:E${RATINGS.length}`, "A1:E1", "ratings"],
    ]);
    expect(tables[2].columns[1]).toMatchObject({ index: 1, header: "评委工号", field: "evaluatorId" });
  });

  it("takes a saved mapping and names an unknown member of it", async () => {
    const map = join(folder, "map.json");
    const table = { id: "r", sheet: "花名册", range: "A1:H8", headerRows: 1, orientation: "list", purpose: "employees", stop: "end", fillDown: [], columns: [{ index: 0, field: "employeeId" }, { index: 1, field: "name" }] };
    writeFileSync(map, JSON.stringify({ version: 1, tables: [table], scales: [] }));
    const { tables } = JSON.parse((await runQual(["inspect", company, "--map", map, "--json"])).out);
    expect(tables).toHaveLength(1);
    expect(tables[0].columns.map((column: { header: string }) => column.header)).toEqual(["工号", "姓名"]);
    writeFileSync(map, JSON.stringify({ version: 1, tables: [{ ...table, colour: "red" }] }));
    const run = await runQual(["inspect", company, "--map", map]);
    expect([run.status, run.out]).toEqual([2, ""]);
    expect(run.err).toContain("colour");
  });

  it("calculates one formula, many from standard input, and in a workbook's context", async () => {
    expect(JSON.parse((await runQual(["calc", "=QUAL.POINTS(4,5)", "--json"])).out)).toEqual({ value: 1.5 });
    const many = JSON.parse((await runQual(["calc", "-", "--json"], '=QUAL.LEVEL("专家")\nQUAL.GAP({3,3,3},{1,3,4})\n=QUAL.LEVEL("banana")\n')).out);
    expect(many[0]).toEqual({ value: 5 });
    expect(many[1]).toEqual({ value: [[-2, 0, 1]] });
    expect(many[2]).toMatchObject({ error: "#VALUE!" });
    expect(many[2].message).toContain("banana");
    expect(JSON.parse((await runQual(["calc", "=COUNTA(花名册!A2:A8)", company, "--json"])).out)).toEqual({ value: 7 });
  });
});

describe("rounds", () => {
  const sample = join(__dirname, "../../assets/samples/company.xlsx");

  it("an earlier one is reckoned as values that say so", async () => {
    const out = join(folder, "earlier.xlsx");
    const run = await runQual(["run", sample, "--out", out, "--round", "2025年度", "--as-of", "2026-11-20"]);
    expect(run.status).not.toBe(2);
    const written = await openWorkbench({ bytes: readFileSync(out) });
    const scores = written.workbook.sheetByName("QUAL Scores")!;
    expect(scores.formula(3, 0)).toBeNull();
    expect(scores.value(1, 2)).toContain("earlier round");
    written.dispose();
  });

  it("one that nobody rated in is refused with those there are", async () => {
    const run = await runQual(["check", sample, "--round", "2020"]);
    expect([run.status, run.out]).toEqual([2, ""]);
    expect(run.err).toContain("2026年度");
  });
});

describe("bad options", () => {
  it.each([
    [[], "inspect"], [["shout", "x.xlsx"], "shout"], [["inspect"], "inspect FILE"], [["inspect", "a.xlsx", "b.xlsx"], "b.xlsx"], [["inspect", "a.xlsx", "--colour"], "--colour"],
    [["run", "a.xlsx", "--as-of", "soon", "--out", "o.xlsx"], "soon"], [["run", "a.xlsx", "--as-of", "2026-02-30"], "2026-02-30"], [["check", "a.xlsx", "--lang", "fr"], "fr"],
    [["run", "a.xlsx", "--out"], "--out"], [["check", "a.xlsx", "--plain"], "--plain"], [["check", "a.xlsx", "--out", "o.xlsx"], "--out"], [["calc"], "formula"],
    [["report", "a.xlsx", "--kind", "matrix", "--out", "o.docx"], "report"],
  ])("%j: one sentence and status 2", async (args, words) => {
    const run = await runQual(args);
    expect([run.status, run.out, run.err.trim().split("\n").length]).toEqual([2, "", 1]);
    expect(run.err).toContain(words);
    expect(run.err).not.toMatch(/\n\s+at /);
  });
});
