import { call, ErrorValue } from "./calling";

const EMPLOYEES = [["employeeId", "name", "position"], ["01", "Ann", "Manager"], ["02", "Ben", "Manager"], ["03", "Cem", "Seller"]];
const STANDARDS = [["position", "competency", "requiredLevel", "weight"], ["Manager", "Selling", 3, 50], ["Manager", "Service", 3, 50], ["Seller", "selling", 4, 100]];

/** Rows of a table result without its header, errors as code and sentence. */
function rows(id: string, ...values: readonly unknown[]): unknown[][] {
  const result = call(id, values);
  if (result instanceof ErrorValue) throw new Error(result.message);
  return result.slice(1).map((row) => row.map((cell) => (cell instanceof ErrorValue ? `${cell.code} ${cell.message}` : cell)));
}

describe("an error value in place of a level", () => {
  const lost = "#VALUE! ratings, row 2, column 4 holds the error #N/A: correct that cell first.";
  const ratings = [
    ["employeeId", "evaluatorId", "competency", "level"], ["01", "90", "Selling", { error: "#N/A" }], ["01", "90", "Service", 3],
    ["02", "90", "Selling", 3], ["02", "91", "Selling", { error: "#DIV/0!" }], ["02", "90", "Service", 4], ["03", "03", "Selling", { error: "#REF!" }],
  ];

  it("is no blank: the line and the score it keeps from an answer say which cell to correct", () => {
    expect(rows("LINES", EMPLOYEES, STANDARDS, ratings)[0]?.slice(3, 9)).toEqual([3, lost, lost, lost, 0.5, "unrated"]);
    expect(rows("SCORES", EMPLOYEES, STANDARDS, ratings)[0]?.slice(4)).toEqual([1, 2, lost, lost, "", "incomplete", ""]);
    expect(rows("MATRIX", EMPLOYEES, STANDARDS, ratings)[0]).toEqual(["01", "Ann", lost, 3]);
    expect(rows("MATRIX", EMPLOYEES, STANDARDS, ratings, "required")[0]).toEqual(["01", "Ann", 3, 3]);
  });

  it("takes nothing from a line that other ballots rate, nor from anybody else: that is what qual run reports", () => {
    expect(rows("SCORES", EMPLOYEES, STANDARDS, ratings)[1]?.slice(4)).toEqual([2, 2, 1.25, 1, "", "scored", "qualified"]);
    expect(rows("MATRIX", EMPLOYEES, STANDARDS, ratings)[1]).toEqual(["02", "Ben", 3, 4]);
  });

  it("on one's own ballot is nobody's business: that ballot never counts", () => {
    expect(rows("SCORES", EMPLOYEES, STANDARDS, ratings)[2]?.slice(4)).toEqual([0, 1, "", "", "", "incomplete", ""]);
  });

  it("is found where it stands in a matrix", () => {
    const matrix = [["employeeId", "Selling", "Service"], ["01", 3, 3], ["02", 3, { error: "#VALUE!" }]];
    expect(rows("MATRIX", EMPLOYEES, STANDARDS, matrix)[1]).toEqual(["02", "Ben", 3, "#VALUE! ratings, row 3, column 3 holds the error #VALUE!: correct that cell first."]);
  });
});

describe("MATRIX", () => {
  it("has one column for spellings that differ by case or width, headed as the standards first write it", () => {
    const ratings = [["employeeId", "evaluatorId", "competency", "level"], ["01", "90", "SELLING", 4], ["03", "90", "ｓelling", 2]];
    const result = call("MATRIX", [EMPLOYEES, STANDARDS, ratings]) as unknown[][];
    expect(result).toEqual([["id", "name", "Selling", "Service"], ["01", "Ann", 4, ""], ["02", "Ben", "", ""], ["03", "Cem", 2, ""]]);
  });

  it("shows of a competency that two roles of a position ask for the line with the highest requirement", () => {
    for (const roles of [["Lead", "Coach"], ["Coach", "Lead"]]) {
      const standards = [["position", "role", "competency", "requiredLevel", "weight"], ["Manager", roles[0], "Selling", roles[0] === "Lead" ? 4 : 3, 50], ["Manager", roles[1], "Selling", roles[1] === "Lead" ? 4 : 3, 50]];
      const ratings = [["employeeId", "evaluatorId", "competency", "level"], ["01", "90", "Selling", 3]];
      expect(rows("MATRIX", EMPLOYEES, standards, ratings, "required")[0]).toEqual(["01", "Ann", 4]);
      expect(rows("MATRIX", EMPLOYEES, standards, ratings, "gap")[0]).toEqual(["01", "Ann", -1]);
      expect(rows("MATRIX", EMPLOYEES, standards, ratings)[0]).toEqual(["01", "Ann", 3]);
    }
  });
});

describe("EXPLAIN", () => {
  it("says of gap and x what GAP and POINTS say, for lines that are unrated, not scored or not asked for", () => {
    const [required, actual] = [[3, 3, 4, null], [4, null, null, 2]];
    const table = call("EXPLAIN", [[["A", "B", "C", "D"]], [required], [actual], [[50, 50, null, null]]]) as unknown[][];
    const code = (cell: unknown): unknown => (cell instanceof ErrorValue ? cell.code : cell);
    const column = (id: string): unknown[] => (call(id, [[required.slice(0, 3)], [actual.slice(0, 3)]]) as unknown[][])[0]!.map(code);
    expect(table.slice(1).map((row) => code(row[3]))).toEqual(column("GAP"));
    expect(table.slice(1).map((row) => code(row[4]))).toEqual(column("POINTS"));
    expect(table.at(-1)?.slice(5).map(code)).toEqual(["", "", "#N/A"]);
  });
});
