import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorkbook, openWorkbench, type Value } from "../../src/workbench";
import { runQual } from "./runQual";

/** C-a16, T-ASPECTS, T-DRIVERS, D-UNIFORM, P-6.4 through `qual`: lists about posts are read where they are, and findings point at their cells. */
let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), "qual-positions-")); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Sheets = Readonly<Record<string, readonly (readonly Value[])[]>>;

async function fileOf(sheets: Sheets, name: string): Promise<string> {
  const bench = await openWorkbench({ workbook: createWorkbook() });
  for (const [title, rows] of Object.entries(sheets)) {
    const sheet = bench.workbook.addSheet(title);
    rows.forEach((row, r) => row.forEach((value, c) => { if (value !== null) sheet.setValue(r, c, value); }));
  }
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, await bench.save());
  bench.dispose();
  return file;
}

interface Said { readonly code: string; readonly severity: string; readonly rule: string; readonly sheet: string; readonly cell: string; readonly message: string; readonly fix: string | null }

async function check(file: string, language = "en"): Promise<readonly Said[]> {
  const run = await runQual(["check", file, "--json", "--as-of", "2026-11-20", "--lang", language]);
  expect(run.err).toBe("");
  return JSON.parse(run.out).findings;
}

const RETAIL: Sheets = {
  花名册: [
    ["工号", "姓名", "部门", "岗位", "序列", "学历", "工作年限", "员工状态"],
    ["A1", "王一", "门店", "店长", "零售", "本科", 5, "正式"], ["A2", "李二", "门店", "店长", "零售", "大专", 2, "试用期"], ["A3", "赵三", "门店", "导购", "零售", null, 1, "正式"],
  ],
  任职资格标准: [["岗位", "能力", "类别", "要求等级", "权重"], ["零售", "客户服务", "通用", 2, 60], ["零售", "陈列", "专业", 2, 40], ["店长", "客户服务", "通用", 4, 60]],
  评定: [["工号", "能力", "等级"], ["A1", "客户服务", 3], ["A1", "陈列", 2], ["A2", "客户服务", 4], ["A2", "陈列", 4], ["A3", "客户服务", 2], ["A3", "陈列", 1]],
  基本条件: [["岗位", "条件", "要求值"], ["店长", "学历", "本科及以上"], ["店长", "工作年限", "3年以上"], ["店长", "现职状况", "正式"], ["导购", "学历", "高中"], ["店长", "身高", "1米7"], ["店长", "证书", "2级"]],
  行为标准: [["角色", "等级", "方面", "行为标准"], ["销售者", 1, "贡献", "完成个人销售目标"], ["销售者", 1, "标准行为", "按流程接待客户"], ["销售者", 1, "技能与知识", "了解产品知识"], ["销售者", 2, "贡献", "完成目标"]],
  证书: [["工号", "认证岗位", "等级", "证书编号", "有效期自", "有效期至"], ["A1", "店长", 2, "C-001", 45658, 46388], ["A2", "店长", 1, "C-002", 45658, 46388]],
};

describe("lists about posts", () => {
  it("hold people to the basic conditions, each finding at its cell", async () => {
    const findings = await check(await fileOf(RETAIL, "retail"));
    const gates = findings.filter(({ rule }) => rule === "C-a16");
    expect(gates.map(({ code, severity, sheet, cell }) => `${severity} ${code} ${sheet}!${cell}`).sort()).toEqual([
      "info gate-cannot-say 花名册!F4", "warning condition-not-understood 基本条件!C6", "warning gate-not-met 花名册!F3",
    ]);
    expect(gates.find(({ code }) => code === "gate-not-met")?.message).toBe(
      "李二 (A2) does not meet the basic conditions of 店长: 学历: 本科 (大专), 工作年限: 3年 (2), 现职状况: 正式 (probation), 证书: 2级 (店长 1).",
    );
  });

  it("say it in Chinese as well", async () => {
    const findings = await check(await fileOf(RETAIL, "retail-zh"), "zh");
    expect(findings.find(({ code }) => code === "gate-not-met")?.message).toBe("李二（A2）不符合店长的基本条件：学历要求本科（现为大专）；工作年限要求3年（现为2）；现职状况要求正式（现为试用期）；证书要求2级（现为店长 1）。");
    expect(findings.find(({ code, message }) => code === "aspect-missing" && message.includes("2 级缺少“标准行为”"))).toMatchObject({ sheet: "行为标准", cell: "C5", severity: "warning", rule: "T-ASPECTS" });
  });

  it("name role, level and aspect of what is missing, and nothing that is there", async () => {
    const missing = (await check(await fileOf(RETAIL, "aspects"))).filter(({ code }) => code === "aspect-missing");
    // Five levels of three aspects less the four texts that stand.
    expect(missing).toHaveLength(11);
    expect(missing.map(({ message }) => message)).toContain("Level 2 of role 销售者 has no text under skills and knowledge.");
    expect(missing.filter(({ message }) => message.startsWith("Level 1 "))).toEqual([]);
  });

  it("let a post take over its family's lines, in the results too, and score by them", async () => {
    const file = await fileOf(RETAIL, "family");
    const run = await runQual(["run", file, "--out", join(folder, "family-out.xlsx"), "--json", "--as-of", "2026-11-20"]);
    const people = new Map(JSON.parse(run.out).people.map((person: { id: string }) => [person.id, person]));
    // 0.6·(1 − 0.5) + 0.4·1; 0.6·1 + 0.4·2; 0.6·1 + 0.4·0.5
    for (const [id, position, score] of [["A1", "店长", 0.7], ["A2", "店长", 1.4], ["A3", "导购", 0.8]] as const) {
      expect(people.get(id)).toMatchObject({ position, status: "scored" });
      expect((people.get(id) as { score: number }).score).toBeCloseTo(score, 12);
    }
    expect(Object.keys(people.get("A1") as object)).toEqual(["id", "name", "position", "route", "lines", "status", "score", "match", "mainGap"]);
    // The live sheets reckon the same from the roster's own track.
    const written = await openWorkbench({ bytes: readFileSync(join(folder, "family-out.xlsx")) });
    const scores = written.workbook.sheetByName("QUAL Scores")!;
    expect([4, 5, 6].map((row) => [scores.value(row, 0), Math.round(Number(scores.value(row, 6)) * 1e9) / 1e9])).toEqual([["A1", 0.7], ["A2", 1.4], ["A3", 0.8]]);
    expect(scores.formula(3, 0)).toContain("QUAL.SCORES");
    written.dispose();
    expect((await check(file)).filter(({ code }) => code === "position-without-standard" || code === "weights-off")).toEqual([]);
  });

  it("write values where only the list of posts tells the family, because formulas do not take that list", async () => {
    const roster = RETAIL["花名册"]!.map((row) => row.filter((_, c) => c !== 4));
    const file = await fileOf({ ...RETAIL, 花名册: roster, 岗位: [["岗位", "序列", "证书等级"], ["店长", "零售", 2], ["导购", "零售", 1]] }, "listed");
    const out = join(folder, "listed-out.xlsx");
    const run = await runQual(["run", file, "--out", out, "--json", "--as-of", "2026-11-20", "--force"]);
    const json = JSON.parse(run.out);
    expect(json.people.map(({ id, score }: { id: string; score: number }) => [id, Math.round(score * 1e9) / 1e9])).toEqual([["A1", 0.7], ["A2", 1.4], ["A3", 0.8]]);
    const written = await openWorkbench({ bytes: readFileSync(out) });
    const scores = written.workbook.sheetByName("QUAL Scores")!;
    expect(scores.formula(3, 0) ?? null).toBeNull();
    expect(JSON.stringify([0, 1, 2, 3, 4, 5, 6].map((column) => scores.value(1, column)))).toContain("job family");
    written.dispose();
    const inspect = JSON.parse((await runQual(["inspect", file, "--json"])).out);
    expect(inspect.tables.find(({ sheet }: { sheet: string }) => sheet === "岗位")).toMatchObject({ purpose: "positions" });
  });

  it("hold everybody against their own division's standard and say that titles differ", async () => {
    const file = await fileOf({
      Roster: [["Employee ID", "Name", "Division", "Position"], ["E1", "Ann", "North", "Engineer"], ["E2", "Bob", "South", "Engineer"]],
      Standards: [["Position", "Division", "Competency", "Required level", "Weight"], ["Engineer", "North", "Design", 4, 1], ["Engineer", "South", "Design", 3, 1], ["All positions", null, "Safety", 2, null]],
      Ratings: [["Employee ID", "Competency", "Level"], ["E1", "Design", 3], ["E2", "Design", 3], ["E1", "Safety", 2], ["E2", "Safety", 2]],
    }, "divisions");
    const findings = await check(file);
    expect(findings.find(({ rule }) => rule === "D-UNIFORM")).toMatchObject({ code: "divisions-not-uniform", severity: "warning", sheet: "Standards", cell: "C3" });
    const run = JSON.parse((await runQual(["run", file, "--out", join(folder, "divisions-out.xlsx"), "--json", "--as-of", "2026-11-20"])).out);
    expect(run.people.map(({ id, score, lines }: { id: string; score: number; lines: readonly { competency: string }[] }) => [id, score, lines.map(({ competency }) => competency)])).toEqual([
      ["E1", 0.5, ["Design", "Safety"]], ["E2", 1, ["Design", "Safety"]],
    ]);
  });

  it("are read with a column for each condition and for each aspect", async () => {
    const file = await fileOf({
      ...RETAIL,
      基本条件: [["岗位", "学历要求", "工作年限要求", "现职状况"], ["店长", "本科及以上", "3年以上", "正式"], ["导购", "不限", 1, "在职"]],
      行为标准: [["角色", "等级", "贡献", "标准行为", "技能与知识"], ["销售者", 1, "完成个人销售目标", "按流程接待客户", "了解产品知识"], ["销售者", 2, "带教新人完成目标", null, "熟悉流程"]],
    }, "columns");
    const { tables } = JSON.parse((await runQual(["inspect", file, "--json"])).out);
    const of = (sheet: string) => tables.find((table: { sheet: string }) => table.sheet === sheet);
    expect(of("基本条件")).toMatchObject({ purpose: "conditions", orientation: "wide" });
    expect(of("基本条件").columns[2]).toMatchObject({ header: "工作年限要求", field: "value", key: { condition: "工作年限要求" } });
    expect(of("行为标准").columns[3]).toMatchObject({ header: "标准行为", field: "text", key: { aspect: "标准行为" } });
    const findings = await check(file, "zh");
    expect(findings.filter(({ code }) => code.startsWith("gate-")).map(({ message }) => message)).toEqual(["李二（A2）不符合店长的基本条件：学历要求本科（现为大专）；工作年限要求3年（现为2）；现职状况要求正式（现为试用期）。"]);
    expect(findings.filter(({ code, message }) => code === "aspect-missing" && / [12] 级/.test(message)).map(({ cell, message }) => `${cell} ${message}`)).toEqual(["C3 角色“销售者”的 2 级缺少“标准行为”方面的行为描述。"]);
  });

  it("are still a roster where people stand in it", async () => {
    const file = await fileOf({ 名单: [["姓名", "岗位", "学历", "工作年限"], ["王一", "店长", "本科", 5], ["李二", "店长", "大专", 2]] }, "roster");
    const { tables } = JSON.parse((await runQual(["inspect", file, "--json"])).out);
    expect(tables[0]).toMatchObject({ purpose: "employees", orientation: "list" });
  });
});
