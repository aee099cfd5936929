import fc from "fast-check";
import { call, ErrorValue, one } from "./calling";

const said = (id: string, ...values: readonly unknown[]): string => {
  const result = call(id, values);
  if (!(result instanceof ErrorValue)) throw new Error(`expected an error, got ${JSON.stringify(result)}`);
  return `${result.code} ${result.message}`;
};
const NA = new ErrorValue("#N/A");

describe("QUAL.READINESS", () => {
  it("rows are people, whatever the shape: a row is one, a column is one line of each", () => {
    expect(one("READINESS", [[0, -1, 3]])).toBe("1-2 years");
    expect(one("READINESS", [[0], [-1], [-1.1]])).toEqual([["ready now"], ["1-2 years"], ["later"]]);
    expect(one("READINESS", -2)).toBe("later");
  });

  it("blank gates and certificates ask for nothing, as null, \"\" and the 0 of desktop Excel; no is FALSE, no, 否", () => {
    for (const blank of [null, undefined, "", 0, " "]) expect([blank, one("READINESS", [[0, 0]], blank, blank)]).toEqual([blank, "ready now"]);
    for (const blank of [null, "", 0]) expect(one("READINESS", [[0], [0]], [[blank], [true]], [[true], [blank]])).toEqual([["ready now"], ["ready now"]]);
    for (const no of [false, "no", "否", "FALSE"]) {
      expect([no, one("READINESS", [[0, 0]], no)]).toEqual([no, "later"]);
      expect([no, one("READINESS", [[0, 0]], true, no)]).toEqual([no, "1-2 years"]);
    }
    for (const yes of [true, 1, "yes", "是", "√"]) expect([yes, one("READINESS", [[0, 0]], yes, yes)]).toEqual([yes, "ready now"]);
  });

  it("one gate serves everybody, and one row of gaps everybody's gates; other shapes are refused by name", () => {
    expect(one("READINESS", [[0], [-1]], false)).toEqual([["later"], ["later"]]);
    expect(one("READINESS", [[0, 0]], [[true], [false]])).toEqual([["ready now"], ["later"]]);
    expect(said("READINESS", [[0, 0], [0, 0]], [[true, true]])).toBe("#VALUE! gaps is 2×2 cells and gatesPassed is 1×2: select ranges of the same size, one row against many rows, or one column against many columns.");
    expect(said("READINESS", [[0]], [[true], [true]], [[true], [true], [true]])).toContain("gatesPassed is 2×1 cells and certificateHeld is 3×1");
  });

  it("an error among several gaps is #VALUE! with its place, alone it stays what it is; in a gate it is the person's", () => {
    const [[first], [second]] = call("READINESS", [[[0, 0], [0, NA]]]) as [[unknown], [ErrorValue]];
    expect(first).toBe("ready now");
    expect([second.code, second.message]).toEqual(["#VALUE!", "gaps, row 2, column 2 holds the error #N/A: correct that cell first."]);
    expect(one("READINESS", [[0], [NA]])).toEqual([["ready now"], ["#N/A"]]);
    expect(one("READINESS", [[0, 0], [0, 0]], [[new ErrorValue("#REF!")], [true]])).toEqual([["#REF!"], ["ready now"]]);
    expect(said("READINESS", [["far"]])).toContain('gaps, row 1, column 1: "far" is not a number');
  });

  it("a row without any gap says so", () => {
    expect(said("READINESS", [["", null]])).toBe("#N/A There is no gap in this row: give actual minus required for each line, for example with QUAL.GAP.");
  });
});

const EMPLOYEES = [["id", "name", "position"], ["1", "Ann", "Clerk"], ["2", "Bob", "Clerk"]];
const STANDARDS = [["position", "competency", "requiredLevel", "weight"], ["Clerk", "Service", 4, 1]];
const RATINGS = [["id", "competency", "level", "date"], ["1", "Service", 2, 46000], ["2", "Service", 3, 46000]];
const COURSES = [["course", "competency", "from level", "to level", "cost"], ["III", "Service", 2, 3, 30], ["IV", "Service", 3, 4, ""]];
const HEADER = ["id", "competency", "gap", "course", "mode", "cost"];

describe("QUAL.NEEDS", () => {
  it("counts results up to asOf; without it all there are, though they are later than the ratings", () => {
    const results = [["id", "course", "passed", "date"], ["1", "III", true, 46100]];
    expect(one("NEEDS", EMPLOYEES, STANDARDS, RATINGS, COURSES, results)).toEqual([HEADER, ["1", "Service", -2, "IV", "", ""], ["2", "Service", -1, "IV", "", ""]]);
    expect(one("NEEDS", EMPLOYEES, STANDARDS, RATINGS, COURSES, results, 46099)).toEqual([HEADER, ["1", "Service", -2, "III", "", 30], ["1", "Service", -2, "IV", "", ""], ["2", "Service", -1, "IV", "", ""]]);
    expect(one("NEEDS", EMPLOYEES, STANDARDS, RATINGS, COURSES, results, 46100)).toEqual([HEADER, ["1", "Service", -2, "IV", "", ""], ["2", "Service", -1, "IV", "", ""]]);
  });

  it("takes people of the results by name, and a blank range of results for none", () => {
    expect(one("NEEDS", EMPLOYEES, STANDARDS, RATINGS, COURSES, [["name", "course", "passed"], ["Bob", "IV", "是"]])).toEqual([HEADER, ["1", "Service", -2, "III", "", 30], ["1", "Service", -2, "IV", "", ""], ["2", "Service", -1, "uncovered", "", ""]]);
    expect(one("NEEDS", EMPLOYEES, STANDARDS, RATINGS, COURSES, [["", null], [0, ""]])).toHaveLength(4);
  });

  it("goes by the policy and says which table it could not read, by the argument's name", () => {
    expect(one("NEEDS", EMPLOYEES, STANDARDS, RATINGS, [...COURSES, ["both", "Service", 2, 4, 1000]], null, null, null, null, [["courseChoice", "fewest"]])).toEqual([HEADER, ["1", "Service", -2, "both", "", 1000], ["2", "Service", -1, "both", "", 1000]]);
    expect(said("NEEDS", EMPLOYEES, STANDARDS, RATINGS, COURSES, [["city"], ["Rome"]])).toContain("records: the columns were not recognised");
    expect(said("NEEDS", EMPLOYEES, STANDARDS, RATINGS, COURSES, null, null, null, null, [["courseChoice", "nicest"]])).toContain("courseChoice");
  });

  it("names the cell where a level is an error, since the line may be short", () => {
    const [, ann, bob] = call("NEEDS", [EMPLOYEES, STANDARDS, [["id", "competency", "level"], ["1", "Service", 3], ["2", "Service", new ErrorValue("#REF!")]], COURSES]) as unknown[][];
    expect(ann).toEqual(["1", "Service", -1, "IV", "", ""]);
    expect([bob![0], bob![1], ...bob!.slice(3)]).toEqual(["2", "Service", "", "", ""]);
    expect(bob![2]).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("ratings, row 3, column 3") });
  });

  it("nobody short is a header alone", () => {
    expect(one("NEEDS", EMPLOYEES, STANDARDS, [["id", "competency", "level"], ["1", "Service", 4], ["2", "Service", 5]], COURSES)).toEqual([HEADER]);
  });

  it("has a row for every line short in QUAL.LINES, and none for another", () => {
    const level = fc.option(fc.integer({ min: 1, max: 5 }), { nil: "" });
    const competencies = ["A", "B", "C", "D"];
    const course = fc.tuple(fc.constantFrom("K1", "K2", "K3", "K4", "K5"), fc.constantFrom(...competencies, ""), level, level, fc.option(fc.integer({ min: 0, max: 9 }), { nil: "" }), fc.constantFrom("", "K1", "K2；K3", "K5"));
    fc.assert(fc.property(fc.array(fc.tuple(level, level, level, level), { minLength: 1, maxLength: 5 }), fc.array(course, { minLength: 1, maxLength: 8 }), fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom("K1", "K2", "K3"), fc.boolean())), (people, courses, results) => {
      const employees = [["id", "position"], ...people.map((_, at) => [String(at), "P"])];
      const standards = [["position", "competency", "requiredLevel", "weight"], ...competencies.map((name, at) => ["P", name, at + 2, 25])];
      const ratings = [["id", "competency", "level"], ...people.flatMap((levels, at) => levels.map((one_, line) => [String(at), competencies[line], one_]))];
      const catalogue = [["course", "competency", "fromLevel", "toLevel", "cost", "prerequisite"], ...courses];
      const passed = [["id", "course", "passed"], ...results.filter(([at]) => at < people.length).map(([at, name, yes]) => [String(at), name, yes])];
      const needs = (one("NEEDS", employees, standards, ratings, catalogue, passed) as unknown[][]).slice(1);
      const lines = (one("LINES", employees, standards, ratings) as unknown[][]).slice(1).filter((line) => typeof line[5] === "number" && line[5] < 0);
      expect(new Set(needs.map((row) => [row[0], row[1], row[2]].join()))).toEqual(new Set(lines.map((line) => [line[0], line[1], line[5]].join())));
      const done = new Set(passed.slice(1).filter((row) => row[2] === true).map((row) => `${String(row[0])} ${String(row[1])}`));
      expect(needs.filter((row) => done.has(`${String(row[0])} ${String(row[3])}`))).toEqual([]);
    }), { numRuns: 150 });
  });
});
