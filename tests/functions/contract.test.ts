import { call, ErrorValue, one } from "./calling";

const message = (id: string, ...values: readonly unknown[]): string => {
  const result = call(id, values);
  if (!(result instanceof ErrorValue)) throw new Error(`expected an error, got ${JSON.stringify(result)}`);
  return result.message;
};

describe("levels as arguments", () => {
  it("takes numbers from 1 to 10, and nothing just outside", () => {
    expect(one("GAP", 1, 10)).toBe(9);
    expect(one("GAP", 1, 10.01)).toBe("#VALUE!");
    expect(one("GAP", 1, 0.99)).toBe("#VALUE!");
    expect(one("GAP", 1, -1)).toBe("#VALUE!");
    expect(one("GAP", 1, true)).toBe("#VALUE!");
  });

  it("takes every kind of blank for not rated", () => {
    for (const blank of [null, undefined, "", 0, "  "]) {
      expect(one("GAP", 3, blank)).toBe("#N/A");
      expect(one("GAP", blank, 3)).toBe("");
    }
  });

  it("names row and column inside the argument, and the text found", () => {
    const [[, second]] = call("GAP", [[[3, 3]], [[4, "banana"]]]) as [[unknown, ErrorValue]];
    expect(second.code).toBe("#VALUE!");
    expect(second.message).toBe('actual, row 1, column 2: "banana" is not a level. Enter a number from 1 to 10 or a level\'s name.');
  });

  it("reads the comma of a text as thousands only where it groups them: 0,8 is not 8", () => {
    expect(one("WEIGHTED", [["1,250", 750]], [[0.5, 0.5]])).toBe(1000);
    expect(message("WEIGHTED", [["0,8", 1]], [[0.5, 0.5]])).toContain('values, row 1, column 1: "0,8"');
    expect(message("WEIGHTED", [[0.8, 1]], [["0,5", 0.5]])).toContain('weights, row 1, column 1: "0,5"');
  });

  it("takes a scale that is blank yet for no scale", () => {
    expect(one("LEVEL", "专家", [[0, null], ["", 0]])).toBe(5);
    expect(one("LEVEL", "专家", [[0]])).toBe(5);
  });

  it("subtracts decimals as people do", () => {
    expect(one("GAP", 3, 3.7)).toBe(0.7);
    expect(one("POINTS", 3, 3.7)).toBe(1.35);
  });
});

describe("shapes", () => {
  it("a column for people and a row for lines both fit a block of people and lines", () => {
    // One required level for each person beside one weight for each line: 0.4·x + 0.6·x by hand.
    expect(one("SCORE", [[3], [4]], [[4, 3], [4, 2]], [[0.4, 0.6]])).toEqual([[1.2], [0.4]]);
    expect(one("SCORE", [[3, 4]], [[4, 4], [3, 2]], [[0.4], [0.6]])).toEqual([[1.2, 0.4]]);
    expect(one("CERTSTATUS", [["2026-01-01"], ["2026-01-01"]], [["2026-06-30", ""]], [["2026-01-02", "2026-01-02"], ["2026-07-01", "2026-07-01"]])).toEqual([["valid", "valid"], ["expired", "valid"]]);
  });

  it("a row and a column without such a block fit nothing, and the two that do not fit are named", () => {
    expect(message("GAP", [[3, 3, 3]], [[1], [2]])).toMatch(/required is 1×3 cells and actual is 2×1/);
    expect(message("SCORE", [[3], [4]], 3, [[0.4, 0.6]])).toMatch(/required is 2×1 cells|weights is 1×2 cells/);
    expect(message("SCORE", [[3, 3, 3], [3, 3, 3]], [[4, 4]], [[0.4, 0.6]])).toMatch(/2×3.*1×2|1×2.*2×3/);
  });
});

describe("dates as arguments", () => {
  const validFrom = (text: unknown): unknown => one("CERTSTATUS", text, null, "2026-11-20");

  it("are serials or texts with the year in front, a time of day cut off", () => {
    for (const day of [46053, 46053.75, "2026-01-31", " 2026-1-31 ", "2026/1/31", "2026.01.31", "2026年1月31日", "２０２６-０１-３１", "20260131", "2026-01-31T08:30:00", "2026-01-31 8:30"]) expect([day, validFrom(day)]).toEqual([day, "valid"]);
  });

  it("are not guessed: the order of 01/02/2026, the day of 2026-12, what follows a date", () => {
    for (const text of ["01/02/2026", "31/12/2025", "12/31/2025", "1.2.26", "2025-12", "2025年12月", "12/2025", "2025-12-31 approx", "2025-12-31x", "2026-02-29", "2025-13-01", "46053", true, 0.5, -1, 2_958_466]) expect([text, validFrom(text)]).toEqual([text, "#VALUE!"]);
    expect(message("PROBATION", "01/02/2026", null, "2026-11-20")).toBe('regularised, row 1, column 1: "01/02/2026" is not a date. Use a date cell or text such as 2026-12-31.');
    expect(message("ROUTE", [["employeeId", "name"], ["1", "A"]], "20/11/2026")).toContain('asOf: "20/11/2026" is not a date');
  });
});

describe("errors in input cells", () => {
  const lost = new ErrorValue("#DIV/0!");

  it("come back as the same error in the element they touch", () => {
    expect(one("GAP", [[3, 3, 3]], [[4, lost, 2]])).toEqual([[1, "#DIV/0!", -1]]);
    expect(one("ATTAINMENT", [[{ error: "#REF!" }, 4]], 2)).toEqual([["#REF!", 0.5]]);
    expect(one("LEVEL", [[lost], ["专家"]])).toEqual([["#DIV/0!"], [5]]);
  });

  it("stand in EXPLAIN where they are, also on a line that is shown and not scored, and leave the sum alone", () => {
    const rows = call("EXPLAIN", [[["A", "B", "C", "D"]], [[3, 3, { error: "#REF!" }, null]], [[4, lost, 3, lost]], [[1, null, 0, ""]]]) as unknown[][];
    const plain = rows.map((row) => row.map((cell) => (cell instanceof ErrorValue ? cell.code : cell)));
    expect(plain.slice(1)).toEqual([["A", 3, 4, 1, 1.5, 1, 1.5, 1.5], ["B", 3, "#DIV/0!", "#DIV/0!", "#DIV/0!", "", "", 1.5], ["C", "#REF!", 3, "#REF!", "#REF!", "", "", 1.5]]);
  });

  it("become #VALUE! naming the place where one number is made of many, for the person concerned only", () => {
    const result = call("SCORE", [[[3, 3]], [[3, 3], [3, lost]], [[0.5, 0.5]]]) as unknown[][];
    expect(result[0]).toEqual([1]);
    expect(result[1]?.[0]).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("actual, row 2, column 2 holds the error #DIV/0!") });
    expect(message("BALLOTMEAN", [[3, lost]])).toContain("levels, row 1, column 2");
    expect(message("CONSENSUS", [[3, 4]], [[lost, true]])).toContain("familiarity, row 1, column 1");
  });
});

describe("weights", () => {
  const sumOf = (a: number, b: number): unknown => one("SCORE", [[3, 3]], [[3, 3]], [[a, b]]);

  it("sum to 1 within a millionth", () => {
    expect(sumOf(0.5, 0.500001)).not.toBe("#VALUE!");
    expect(sumOf(0.5, 0.4999990)).not.toBe("#VALUE!");
    expect(sumOf(0.5, 0.5000011)).toBe("#VALUE!");
    expect(sumOf(0.5, 0.4999989)).toBe("#VALUE!");
  });

  it("or to 100 within a ten-thousandth", () => {
    expect(sumOf(50, 50.0001)).not.toBe("#VALUE!");
    expect(sumOf(50, 50.00011)).toBe("#VALUE!");
    expect(sumOf(50, 49.99989)).toBe("#VALUE!");
  });

  it("name their sum where it is off, also where none is given", () => {
    expect(message("SCORE", [[3, 3]], [[3, 3]], [[0.4, 0.5]])).toBe("The weights sum to 0.9: they must sum to 1 or to 100.");
    expect(message("MATCH", [[3, 3]], [[3, 3]], [[null, null]])).toContain("sum to 0");
    expect(message("WEIGHTED", [[3, 3]], [[-0.5, 1.5]])).toContain("weights, row 1, column 1: the weight -0.5 is negative");
  });

  it("that cannot be read keep their own group from a sum, and no other", () => {
    const groups = [["A"], ["B"], ["A"], ["B"], ["C"], ["D"]];
    const rows = call("WEIGHTCHECK", [groups, [[0.4], [{ error: "#REF!" }], [0.6], [0.5], [-1], ["much"]]]) as unknown[][];
    expect(rows.map((row) => row[0])).toEqual(["group", "A", "B", "C", "D"]);
    expect(rows[1]).toEqual(["A", 1, "ok"]);
    expect(rows.slice(2).map((row) => (row[1] as ErrorValue).message)).toEqual([
      "weights, row 2, column 1 holds the error #REF!: correct that cell first.",
      "weights, row 5, column 1: the weight -1 is negative. Weights are 0 or more.",
      'weights, row 6, column 1: "much" is not a number. Enter a number, or leave the cell blank.',
    ]);
    expect(rows.slice(2).map((row) => row[2])).toEqual(["a weight is negative, an error or no number", "a weight is negative, an error or no number", "a weight is negative, an error or no number"]);
    expect(call("WEIGHTCHECK", ["A", [[0.4], [0.6]]])).toEqual([["group", "sum", "check"], ["A", 1, "ok"]]);
  });

  it("0.4 + 0.3 + 0.2 + 0.1 is 1", () => {
    expect(one("SCORE", [[3, 3, 3, 3]], [[3, 3, 3, 3]], [[0.4, 0.3, 0.2, 0.1]])).toBe(1);
  });

  it("a line with neither level nor weight is not part of the standard; without weight it is shown, not scored", () => {
    expect(one("SCORE", [[3, null, 3]], [[4, null, 4]], [[0.5, null, 0.5]])).toBe(1.5);
    expect(one("SCORE", [[3, 3, 3]], [[4, null, 4]], [[0.5, 0, 0.5]])).toBe(1.5);
  });

  it("a weight without required level says which line of whom", () => {
    expect(message("SCORE", [[3, null]], [[3, 3]], [[0.5, 0.5]])).toContain("Line 2 of person 1 has a weight but no required level");
  });
});

describe("sentences", () => {
  it("count one and many", () => {
    expect(message("LEVEL", "a", [[1], [2]])).toContain("scale has 1 column: give two");
    expect(message("LEVEL", "a", [[1, "a", "x"]])).toContain("scale has 3 columns: give two");
    expect(message("UNPIVOT", 5)).toContain("beside 1 header row and 1 header column:");
  });

  it("name the missing columns as people do, with the field's name behind", () => {
    const said = call("ROUTE", [[["城市"], ["罗马"]], 46346], "zh-CN");
    expect((said as ErrorValue).message).toBe("员工：无法识别其列。需要：工号（employeeId）。请选择包含标题行的表，或先用 QUAL.TABLE 整理。");
  });
});

describe("grades as arguments", () => {
  it("says of a date how it came about: Excel makes one of 4-20", () => {
    expect(message("ATLEASTGRADE", [[46132]], "4等20级")).toBe("grade, row 1, column 1 is a date, not a grade: Excel makes a date of 4-20. Format the cell as text and type the grade again, or write 4等20级.");
    for (const number of [20, 36_525, 73_051]) expect(message("ATLEASTGRADE", number, "4-20")).toContain("is not a grade. Write grade and step");
  });
});

describe("unrated lines", () => {
  it("tells of renormalising only those who have not asked for it", () => {
    expect(message("SCORE", [[3, 3]], [[3, null]], [[0.5, 0.5]])).toBe('1 of 2 rated: rate the other lines first, or give "renormalise" as the fifth argument.');
    expect(message("SCORE", [[3, 3]], [[null, null]], [[0.5, 0.5]], null, "renormalise")).toBe("0 of 2 rated: rate the other lines first.");
  });
});

describe("orientation", () => {
  const one1 = [[0.4, 0.6]];

  it("a row of weights: people are rows", () => {
    expect(one("SCORE", [[3, 3]], [[3, 3], [5, 5], [4, 3]], one1)).toEqual([[1], [2], [1.2]]);
  });

  it("a column of weights: people are columns", () => {
    expect(one("SCORE", [[3], [3]], [[3, 5, 4], [3, 5, 3]], [[0.4], [0.6]])).toEqual([[1, 2, 1.2]]);
  });

  it("a block of weights: each person has their own", () => {
    expect(one("SCORE", [[3, 3]], [[4, 3], [4, 3]], [[0.4, 0.6], [1, null]])).toEqual([[1.2], [1.5]]);
  });

  it("one cell: one number, and nothing wider", () => {
    expect(one("SCORE", 3, 4, 1)).toBe(1.5);
    expect(message("SCORE", [[3, 3]], [[4, 4]], 1)).toContain("weights is one cell");
  });

  it("refuses a row of required levels against a column of weights", () => {
    expect(message("SCORE", [[3, 3]], [[3], [3]], [[0.4], [0.6]])).toMatch(/1×2/);
  });
});

describe("the source's discrepancy", () => {
  it("dimensions at 80, 75, 60, 90 % with 30/40/20/10 give 75 %, and the main gap is project experience", () => {
    expect(one("WEIGHTED", [[0.8, 0.75, 0.6, 0.9]], [[30, 40, 20, 10]])).toBe(0.75);
    expect(one("MAINGAP", [["知识", "技术", "项目经验", "文化"]], [[10, 8, 10, 10]], [[8, 6, 6, 9]])).toBe("项目经验");
  });
});

describe("ballots", () => {
  it("void under three months, count at three; blank and 0 are not given", () => {
    expect(one("BALLOTMEAN", [[2, 4]], "core", null, [[2.99, 3]])).toBe(4);
    expect(one("BALLOTMEAN", [[2, 4]], "core", null, [[0, null]])).toBe(3);
    expect(message("BALLOTMEAN", [[2]], "core", null, [[1]])).toContain("less than 3 months");
  });

  it("reads familiarity as months for all cases as soon as one value is above 1", () => {
    // In the second case everybody is given one month: all void, not "all marked familiar".
    expect(one("CONSENSUS", [[3, 4, 4], [3, 3, 4]], [[36, 12, 12], [1, 1, 1]])).toEqual([[3], ["#N/A"]]);
    expect(one("CONSENSUS", [[3, 3, 4]], [[1, 0, 0]])).toBe(3);
  });

  it("one row, one column and a block of rows are one case, one case and many", () => {
    expect(one("CONSENSUS", [[3, 3, 4]])).toBe(3);
    expect(one("CONSENSUS", [[3], [3], [4]])).toBe(3);
    expect(one("CONSENSUS", [[3, 3, 4], [4, 4, 3]])).toEqual([[3], [4]]);
    expect(one("BALLOTMEAN", [[3, 5], [null, 5]], [["core"], ["professional"]], [[null, null], [true, null]])).toEqual([[4], ["#N/A"]]);
  });
});

describe("table arguments", () => {
  const roster = [["工号", "姓名", "岗位"], ["001", "甲", "店长"]];
  const standards = [["岗位", "能力", "应达到等级", "权重"], ["店长", "经营", 3, 100]];

  it("are read in Chinese or English headers, with blanks of all kinds below", () => {
    const scores = call("SCORES", [roster, standards, [["employee id", "evaluator", "competency", "level"], ["001", "9", "经营", "骨干"], [0, 0, 0, 0], [null, "", null, null]]]) as unknown[][];
    expect(scores.slice(1)).toEqual([["001", "甲", "", "店长", 1, 1, 1, 1, "", "scored", "qualified"]]);
  });

  it("take the latest day of the ratings where asOf is left out", () => {
    const ratings = [["employeeId", "competency", "level", "date", "validTo"], ["001", "经营", 3, "2026-05-01", "2026-04-30"]];
    const status = (asOf: unknown): unknown => (call("LINES", [roster, standards, ratings, asOf]) as unknown[][])[1]?.[8];
    expect(status(null)).toBe("expired");
    expect(status("2026-04-30")).toBe("met");
  });

  it("change nothing when the same range is handed over again as another copy", () => {
    const ratings = [["employeeId", "evaluatorId", "competency", "level"], ["001", "9", "经营", 4]];
    const first = call("SCORES", [roster, standards, ratings]);
    expect(call("SCORES", [structuredClone(roster), structuredClone(standards), structuredClone(ratings)])).toEqual(first);
    expect(call("SCORES", [roster, standards, [ratings[0]!, ["001", "9", "经营", 5]]])).not.toEqual(first);
  });

  it("take a blank range for an optional table as no table, and say so of a needed one", () => {
    const ratings = [["employeeId", "evaluatorId", "competency", "level"], ["001", "9", "经营", 3]];
    const blank = [[null, 0, ""], [0, 0, 0]];
    const without = call("SCORES", [roster, standards, ratings, "2026-11-20"]);
    expect(call("SCORES", [roster, standards, ratings, "2026-11-20", blank, blank, null, blank])).toEqual(without);
    expect(message("SCORES", roster, standards, blank)).toBe("ratings is empty: select the table with its header row.");
  });

  it("policy: two columns or the whole table, defaults for the rest; a slip is named", () => {
    const ratings = [["employeeId", "evaluatorId", "competency", "level"], ["001", "9", "经营", 5]];
    const score = (policy: unknown): unknown => {
      const result = call("SCORES", [roster, standards, ratings, null, null, null, policy]);
      return result instanceof ErrorValue ? result.message : result[1]?.[6];
    };
    expect(score(null)).toBe(2);
    expect(score([["step", 0.25]])).toBe(1.5);
    expect(score([["key", "value", "default", "rule", "note"], ["step", 0.25, 0.5, "P-6.6.4", ""], ["later", 1, 1, "", ""]])).toBe(1.5);
    expect(score([["参数", "值"], ["step", 0.25]])).toBe(1.5);
    expect(score([["step", "much"]])).toContain("much");
    expect(score([["stap", 0.25]])).toContain("stap");
    expect(score([["step", 0.5, 0.5]])).toContain("two columns");
  });
});

describe("arguments that are errors as a whole", () => {
  it("are named with their error", () => {
    const roster = [["工号", "姓名"], ["1", "甲"]];
    expect(message("ROUTE", new ErrorValue("#SPILL!"), "2026-11-20")).toBe("employees holds the error #SPILL!: correct it first.");
    expect(message("ROUTE", [[{ error: "#NAME?" }]], "2026-11-20")).toContain("#NAME?");
    expect(message("ROUTE", roster, new ErrorValue("#REF!"))).toBe("asOf holds the error #REF!: correct it first.");
    expect(message("CONSENSUS", [[3, 4]], null, new ErrorValue("#N/A"))).toContain("tie holds the error #N/A");
  });
});

describe("words in results", () => {
  it("are said in the language of the display", () => {
    const check = (language: "en" | "zh-CN"): unknown => (call("WEIGHTCHECK", [[["A"]], [[0.4]]], language) as unknown[][])[1]?.[2];
    expect(check("en")).toBe("sum is 0.4, not 1 or 100");
    expect(check("zh-CN")).toBe("合计 0.4，应为 1 或 100");
  });

  it("so are the sentences of errors, and every one exists in both languages", () => {
    const wrong = call("SCORE", [[[3, 3]], [[3, 3]], [[0.4, 0.5]]], "zh-CN");
    expect(wrong).toMatchObject({ code: "#VALUE!", message: "权重合计为 0.9：应为 1 或 100。" });
  });
});
