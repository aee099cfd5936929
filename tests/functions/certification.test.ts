import fc from "fast-check";
import { dayFromIso } from "../../src/rules/calendar";
import { runQual } from "../cli/runQual";
import { call, ErrorValue, one } from "./calling";

const TEN = [[95, 90, 88, 85, 85, 85, 70, 65, 60, 50]];
const day = (iso: string): number => dayFromIso(iso)!;
const said = (id: string, ...values: readonly unknown[]): unknown => { const result = call(id, values); return result instanceof ErrorValue ? `${result.code} ${result.message}` : result; };

describe("CUTSCORE", () => {
  it("gives the contract's lines, just below, at and just above each step", () => {
    const rates = [0.1, 0.100001, 0.2, 0.3, 0.300001, 0.4, 0.5, 0.6, 0.600001, 0.7, 0.700001, 0.9, 0.900001, 1];
    expect(rates.map((rate) => one("CUTSCORE", TEN, rate))).toEqual([95, 90, 90, 88, 85, 85, 85, 85, 70, 70, 65, 60, 50, 50]);
  });

  it("takes scores in any shape, and text that is a number or a percentage", () => {
    for (const shape of [TEN, TEN[0]!.map((each) => [each]), [TEN[0]!.slice(0, 5), TEN[0]!.slice(5)], TEN[0]!.map((each) => [` ${each} `])]) expect(one("CUTSCORE", shape, "40%")).toBe(85);
    expect(one("CUTSCORE", 77, 1)).toBe(77);
  });

  it("counts nobody who was absent, whatever the list says of them", () => {
    const present = [[80], [70], [60], [50]];
    for (const absent of [null, undefined, "", "  ", "缺考", "缺 考", "Absent", "no show", "-", "—", "未参加"]) expect([absent, one("CUTSCORE", [...present, [absent], [absent]], 0.5)]).toEqual([absent, 70]);
    expect(one("CUTSCORE", [...present, [0], [0]], 0.5)).toBe(60);
  });

  it("answers each of several rates in its own cell", () => {
    expect(one("CUTSCORE", TEN, [[0.4, 0, "x"], [{ code: "#REF!" }, 1, ""]])).toEqual([[85, "#VALUE!", "#VALUE!"], ["#REF!", 50, "#VALUE!"]]);
  });

  it("says what is wrong, and where", () => {
    expect(said("CUTSCORE", [["", null]], 0.4)).toBe("#N/A Nobody has a score yet. Enter the scores of those who sat the exam.");
    for (const rate of [0, -0.1, 1.000001, 40, null]) expect(said("CUTSCORE", TEN, rate)).toMatch(/^#VALUE! passRate, row 1, column 1: .* above 0 and at most 1/);
    expect(said("CUTSCORE", [[80, "passed"]], 0.4)).toMatch(/^#VALUE! scores, row 1, column 2: "passed"/);
    expect(said("CUTSCORE", [[80], [{ code: "#DIV/0!" }]], 0.4)).toMatch(/^#VALUE! scores, row 2, column 1 holds the error #DIV\/0!/);
  });
});

describe("APPLYCHECK", () => {
  const verdict = (...values: readonly unknown[]): unknown => { const [[allowed, reason]] = call("APPLYCHECK", values) as [[unknown, string]]; return [allowed, reason]; };

  it.each([
    [[0, 1], true, "level 1"], [[null, 1], true, "level 1"], [["", 1], true, "level 1"], [[1, 2], true, "next level"], [[1, 3], false, "skips level 2"], [[1, 5], false, "skips levels 2 to 4"], [[2, 2], true, "renewal"], [[3, 2], false, "lower"],
    [[2, 2, "", true], true, "own post"], [[2, 3, null, true], false, "first round"], [[2, 1, null, "是"], false, "lower"], [[2, 2, true, true], false, "first round"],
    [[0, 1, true], true, "level 1"], [[0, 2, true], false, "skips level 1"], [[2, 3, "x"], true, "next level"],
    [[1, 2, null, null, false], false, "courses"], [[1, 2, null, null, "否"], false, "courses"], [[1, 2, null, null, true], true, "next level"], [[1, 2, null, null, ""], true, "next level"], [[1, 2, null, null, 0], true, "next level"],
    [["一级", "Level 2"], true, "next level"],
  ])("%p: %p, %s", (values, allowed, words) => {
    const [answer, reason] = verdict(...values) as [boolean, string];
    expect(answer).toBe(allowed);
    expect(reason).toContain(words);
    expect(reason).toMatch(/\(C-a15(\(3\))?\)$/);
  });

  it("tells both reasons where there are two", () => {
    expect(verdict(1, 3, null, null, false)).toEqual([false, "Level 3 skips level 2. Apply for level 2 first. (C-a15) Not all courses of the post are passed. Pass them first. (C-a15(3))"]);
    expect(call("APPLYCHECK", [1, 3, null, null, false], "zh-CN")).toEqual([[false, "申报 3 级越过了 2 级，请先申报 2 级。（C-a15）该岗位的课程尚未全部通过，请先通过课程考试。（C-a15(3)）"]]);
  });

  it("a column of people has answer and reason side by side, a row of people one above the other, a block in pairs", () => {
    const shape = (values: readonly unknown[]): unknown => { const result = call("APPLYCHECK", values) as unknown[][]; return [result.length, result[0]!.length, result.map((row) => row.filter((cell) => typeof cell === "boolean"))]; };
    expect(shape([[[1], [2], [3]], [[2], [2], [5]]])).toEqual([3, 2, [[true], [true], [false]]]);
    expect(shape([[[1, 2, 3]], [[2, 2, 5]]])).toEqual([2, 3, [[true, true, false], []]]);
    expect(shape([[[1, 2], [3, 4]], 3])).toEqual([2, 4, [[false, true], [true, false]]]);
    expect(shape([2, [[2], [3]], [[true], [null]], true])).toEqual([2, 2, [[false], [false]]]);
  });

  it("keeps what cannot be said of one person beside the others", () => {
    const result = call("APPLYCHECK", [[[1], [1], ["chief"], [{ code: "#REF!" }], [1.5]], [[2], [""], [2], [2], [2]]]) as unknown[][];
    expect(result.map(([answer, reason]) => [answer instanceof ErrorValue ? `${answer.code} ${answer.message.split(":")[0]!}` : answer, reason === ""])).toEqual([
      [true, false], ["#N/A No level is applied for. Enter it.", true], ["#VALUE! current, row 3, column 1", true], ["#REF! ", true], ["#VALUE! Certificates are of whole levels, not 1.5. Correct the level.", true],
    ]);
    expect(said("APPLYCHECK", 1, "")).toContain("#N/A No level is applied for");
    expect(said("APPLYCHECK", [[1, 2]], [[1], [2], [3]])).toMatch(/1×2.*3×1/);
  });
});

describe("CERTSTATUS", () => {
  it("counts the last day, warns ninety days before it, and takes serials, text and times of day", () => {
    const on = (asOf: unknown): unknown => one("CERTSTATUS", day("2025-01-01"), "2026-12-31", asOf);
    expect(["2024-12-31", "2025-01-01", "2026-10-01", "2026-10-02", "2026-12-31", "2027-01-01"].map(on)).toEqual(["not yet valid", "valid", "valid", "expiring", "expiring", "expired"]);
    expect([on(day("2026-12-31") + 0.999), on("2026-12-31T23:59"), on("2026年12月31日")]).toEqual(["expiring", "expiring", "expiring"]);
  });

  it("blank ends, marks and terms of every kind are none", () => {
    for (const blank of [null, undefined, "", 0, " "]) {
      expect(one("CERTSTATUS", "2025-01-01", blank, "2099-01-01", blank, blank)).toBe("valid");
      expect(one("CERTSTATUS", "2025-01-01", "2026-12-31", "2026-10-02", blank, blank)).toBe("expiring");
      expect(said("CERTSTATUS", blank, "2026-12-31", "2026-10-02")).toContain("#VALUE! validFrom is blank");
      expect(said("CERTSTATUS", "2025-01-01", "2026-12-31", blank)).toContain("#VALUE! asOf is blank");
    }
  });

  it("revoked: a mark, or a date that has come", () => {
    const revoked = [true, "是", "yes", 1, false, "否", "no", day("2026-06-01"), "2026-06-02", "2026-05-31"];
    expect(one("CERTSTATUS", "2025-01-01", "2027-12-31", "2026-06-01", revoked.map((each) => [each]))).toEqual([..."rrrrvvvrvr"].map((each) => [each === "r" ? "revoked" : "valid"]));
    expect(said("CERTSTATUS", "2025-01-01", "", "2026-06-01", "perhaps")).toMatch(/^#VALUE! revoked, row 1, column 1: "perhaps"/);
  });

  it("broadcasts every argument, and an error stays in its element", () => {
    expect(one("CERTSTATUS", [["2025-01-01"], ["2026-07-01"], [{ code: "#N/A" }]], [["2026-12-31"], [""], [""]], [["2026-06-01", "2026-10-15"]])).toBe("#VALUE!");
    expect(one("CERTSTATUS", [["2025-01-01"], ["2026-07-01"], [{ code: "#REF!" }]], [["2026-12-31"], [""], [""]], "2026-06-01", null, [[300], [0], [0]])).toEqual([["expiring"], ["not yet valid"], ["#REF!"]]);
    expect(one("CERTSTATUS", "2025-01-01", "2026-12-31", [["2026-06-01", "2026-12-01"], ["2027-01-01", "2024-01-01"]])).toEqual([["valid", "expiring"], ["expired", "not yet valid"]]);
  });

  it("says what is wrong", () => {
    expect(said("CERTSTATUS", "2026-01-01", "2025-12-31", "2026-06-01")).toBe("#VALUE! The certificate ends on 2025-12-31, before it begins on 2026-01-01. Correct one of the dates.");
    expect(said("CERTSTATUS", "2026-01-01", "2026-12-31", "2026-06-01", null, -1)).toContain("#VALUE! warnDays is -1");
    expect(said("CERTSTATUS", "2026-01-01", true, "2026-06-01")).toMatch(/^#VALUE! validTo, row 1, column 1: "TRUE" is not a date/);
    expect(said("CERTSTATUS", "2026-02-30", "", "2026-06-01")).toMatch(/^#VALUE! validFrom/);
    expect(said("CERTSTATUS", 2_958_466, "", "2026-06-01")).toMatch(/^#VALUE! validFrom/);
  });
});

describe("PROBATION", () => {
  it("is due up to the last day, at month ends too", () => {
    const cases: readonly (readonly [string, string, string])[] = [["2026-01-31", "2026-04-30", "2026-05-01"], ["2025-11-30", "2026-02-28", "2026-03-01"], ["2027-11-30", "2028-02-29", "2028-03-01"], ["2026-01-15", "2026-04-15", "2026-04-16"]];
    for (const [regularised, last, after] of cases) expect([one("PROBATION", regularised, null, last), one("PROBATION", regularised, null, after)]).toEqual(["due", "off-post"]);
  });

  it("certified also when late; a certificate of tomorrow is none", () => {
    expect(one("PROBATION", "2026-01-31", [["2026-03-01"], ["2026-08-01"], ["2026-08-02"], [0]], "2026-08-01")).toEqual([["certified"], ["certified"], ["off-post"], ["off-post"]]);
  });

  it("broadcasts, and answers each person alone", () => {
    expect(one("PROBATION", [["2026-01-31"], [""], ["2026-09-01"], ["soon"], [{ code: "#REF!" }]], "", "2026-05-01", [[3], [3], [3], [3], [6]])).toEqual([["off-post"], ["#N/A"], ["#N/A"], ["#VALUE!"], ["#REF!"]]);
    expect(one("PROBATION", "2026-01-31", "", "2026-06-01", [[3, 4, 5, 0]])).toEqual([["off-post", "off-post", "due", "off-post"]]);
  });

  it("says what is missing or wrong", () => {
    expect(said("PROBATION", null, null, "2026-05-01")).toContain("#N/A No date of regularisation");
    expect(said("PROBATION", "2026-05-02", "2026-01-01", "2026-05-01")).toBe("#N/A Regularisation is on 2026-05-02, after 2026-05-01; the term has not begun. Ask for a later day, or correct the date.");
    expect(said("PROBATION", "2026-01-31", null, null)).toContain("#VALUE! asOf is blank");
    for (const months of [1.5, -1, 2.0001]) expect(said("PROBATION", "2026-01-31", null, "2026-05-01", months)).toContain(`#VALUE! months is ${months}`);
  });
});

test("a block of people is the same as its people one by one", () => {
  const people = fc.array(fc.tuple(fc.constantFrom<unknown>(1, 2, 3, "", null, "专家", { code: "#N/A" }), fc.constantFrom<unknown>(1, 2, 3, 0), fc.constantFrom<unknown>(true, "", "x"), fc.constantFrom<unknown>(true, false, "")), { minLength: 2, maxLength: 8 });
  fc.assert(fc.property(people, (rows) => {
    const column = (at: number): unknown[][] => rows.map((row) => [row[at]]);
    const together = call("APPLYCHECK", [column(0), column(1), column(2), null, column(3)]) as unknown[][];
    const alone = rows.map(([current, target, across, courses]) => { const result = call("APPLYCHECK", [current, target, across, null, courses]); return result instanceof ErrorValue ? result.code : result[0]; });
    expect(together.map((row) => (row[0] instanceof ErrorValue ? row[0].code : row))).toEqual(alone);
  }));
});

test("in a workbook: over the wire, nested in Excel's own functions", async () => {
  const cells: readonly (readonly [formula: string, value: unknown])[] = [
    ["QUAL.CUTSCORE({95,90,88,85,85,85,70,65,60,50},0.4)", 85],
    ["QUAL.CUTSCORE({95,90,,85},{0.5;1})", [[90], [85]]],
    ["QUAL.APPLYCHECK(1,3)", [[false, "Level 3 skips level 2. Apply for level 2 first. (C-a15)"]]],
    ["LET(s,QUAL.APPLYCHECK({1;2;3},{2;4;3}),SUM(--INDEX(s,,1)))", 2],
    ["QUAL.CERTSTATUS(DATE(2025,1,1),DATE(2026,12,31),DATE(2026,10,2))", "expiring"],
    ["SUM(--(QUAL.CERTSTATUS(DATE(2025,{1;2;3},1),DATE(2026,{6;12;9},1),DATE(2026,8,1))=\"expiring\"))", 1],
    ["QUAL.PROBATION(DATE(2026,1,31),,DATE(2026,4,30))", "due"],
    ["QUAL.AGREEMENT({3,3,3;1,2,;4,4,4},\"fleiss\")>0", true],
    ["SORT(TRANSPOSE(QUAL.SEVERITY({,4,3.5;4,3.5,;3.5,,2.5})))", [[-0.5], [0], [0.5]]],
    ["IFERROR(QUAL.CUTSCORE({95,90},2),\"wrong\")", "wrong"],
    ["IFNA(QUAL.PROBATION(,,DATE(2026,4,30)),\"not yet\")", "not yet"],
  ];
  const run = await runQual(["calc", "-", "--json"], cells.map(([formula]) => `=${formula}`).join("\n"));
  expect((JSON.parse(run.out) as { value?: unknown }[]).map(({ value }, at) => [cells[at]![0], value])).toEqual(cells.map(([formula, value]) => [formula, value]));
});
