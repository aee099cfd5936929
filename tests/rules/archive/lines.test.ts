import { archiveText, compareWithArchive, comparisonSteps, readArchive, recompute, type ArchiveComparison, type ClosedRound } from "../../../src/rules/archive";
import { canonicalValue, reckoned } from "../../../src/rules/archive/canonicalValue";
import type { Outcome } from "../../../src/rules/outcome";
import { DEFAULT_POLICY, type Policy } from "../../../src/rules/policy";
import { reckon, type ReckonOptions } from "../../../src/rules/reckon";
import type { Records } from "../../../src/rules/records";
import { recordsFrom, type Brief } from "../recordsFrom";

const policy: Policy = { ...DEFAULT_POLICY, methodGeneral: "mean" };
const options: ReckonOptions = { asOf: 46_346, policy };
const staff = { department: "D", promotionEligible: false };
const company = recordsFrom({
  employees: [
    { ...staff, id: "M", bodyRoles: ["department-manager"], grade: "5-1" }, { ...staff, id: "L", bodyRoles: ["team-leader", "key-employee"], grade: "3-1" }, { ...staff, id: "K", bodyRoles: ["team-leader"], grade: "3-1" },
    { ...staff, id: "E", grade: "2-1", positions: ["Post"], promotionEligible: true },
  ],
  standards: [{ position: "Post", competency: "B", dimension: "Y", requiredLevel: 3, weight: 0.5, class: "general" }, { position: "Post", competency: "A", dimension: "X", requiredLevel: 3, weight: 0.5, class: "general", version: "v1" }],
  ballots: [["A", "M", 4], ["A", "L", 2], ["B", "M", 1], ["B", "L", 2], ["B", "K", 5]].map(([competency, evaluatorId, level]): Brief => ({ employeeId: "E", competency, evaluatorId, level })),
  conflicts: [{ employeeId: "E", evaluatorId: "K" }],
});

const closed = (records: Records, own: ReckonOptions = options): ClosedRound => ({ records, options: own, reckoning: reckon(records, own) });
const textOf = (records: Records, own: ReckonOptions = options): string => archiveText(closed(records, own));
/** Lines of one section, each as what it holds. */
const linesOf = (text: string, section: string): readonly Record<string, unknown>[] =>
  text.split("\n").filter((line) => line.startsWith(`${section}\t`)).map((line) => JSON.parse(line.slice(section.length + 1)) as Record<string, unknown>);
const differences = (outcome: Outcome<ArchiveComparison>) => {
  if (outcome.kind !== "met") throw new Error(outcome.kind);
  return outcome.value.kind === "same" ? [] : outcome.value.first;
};

test("a value has one way to be written", () => {
  expect([canonicalValue("a\r\nb\rc\n"), canonicalValue("Zoe\u0308"), canonicalValue(true), canonicalValue(Number.POSITIVE_INFINITY), canonicalValue(null), canonicalValue(() => 1), canonicalValue(undefined)]).toEqual(["a\nb\nc\n", "Zoë", true, "Infinity", null, null, null]);
  expect(Object.is(canonicalValue(-0), 0)).toBe(true);
  expect(JSON.stringify(canonicalValue({ b: [2, 1], a: { d: undefined, c: new Set(["y", "x", "z"]) }, B: 1 }))).toBe('{"B":1,"a":{"c":["x","y","z"]},"b":[2,1]}');
});

test("a reckoned number shows twelve digits", () => {
  expect([reckoned(2 / 3), reckoned(null), reckoned(Number.NaN), reckoned(123_456_789.123_456)]).toEqual([0.666666666667, null, null, 123_456_789.123]);
  expect(Object.is(reckoned(-0), 0)).toBe(true);
});

describe("the text of a closed round", () => {
  const text = (): string => textOf(company);

  it("begins with its mark and frame, then policy and options by name, records, results", () => {
    const versions = { ...company, has: new Set(["ratings", "panels"]), standards: [...company.standards, ...company.standards.map((line) => ({ ...line, version: "v0", position: "Other" }))] };
    const whole = textOf(versions, { ...options, scale: { id: "own", levels: [{ key: "a", number: 1, labels: ["A"] }, { key: "b", number: 5, labels: [] }] }, evidence: [], only: new Set(["L", "E"]), panelChanges: [], round: null });
    expect(linesOf(whole, "round")).toEqual([{ asOf: 46_346, has: ["panels", "ratings"], round: null, standardVersions: ["v0", "v1"] }]);
    expect(linesOf(whole, "policy").map(({ key }) => key)).toEqual(Object.keys(DEFAULT_POLICY).sort());
    expect(linesOf(whole, "option")).toEqual([
      { key: "evidence", value: [] }, { key: "only", value: ["E", "L"] }, { key: "panelChanges", value: [] }, { key: "scale", value: { id: "own", levels: [{ key: "a", labels: ["A"], number: 1 }, { key: "b", labels: [], number: 5 }] } },
    ]);
    expect(linesOf(whole, "result").map(({ employee }) => employee)).toEqual(["E", "L"]);
    const sections = whole.split("\n").slice(1, -1).map((line) => line.split("\t")[0]!);
    expect([...new Set(sections)]).toEqual(["round", "policy", "option", "employees", "standards", "ballots", "conflicts", "result", "line"].filter((one) => sections.includes(one)));
    expect(whole.endsWith("}\n")).toBe(true);
  });

  it("holds the default policy where none was given", () => {
    expect(linesOf(textOf(company, { asOf: 46_346, evidence: undefined } as unknown as ReckonOptions), "policy").find(({ key }) => key === "methodGeneral")).toEqual({ key: "methodGeneral", value: DEFAULT_POLICY.methodGeneral });
    expect(linesOf(textOf(company, { asOf: 46_346, evidence: undefined } as unknown as ReckonOptions), "option")).toEqual([]);
  });

  it("has rows by what they are about", () => {
    expect(linesOf(text(), "employees").map(({ id, bodyRoles }) => [id, bodyRoles])).toEqual([["E", []], ["K", ["team-leader"]], ["L", ["key-employee", "team-leader"]], ["M", ["department-manager"]]]);
    expect(linesOf(text(), "ballots").map(({ competency, evaluatorId, level }) => `${String(competency)} ${String(evaluatorId)} ${String(level)}`)).toEqual(["A L 2", "A M 4", "B K 5", "B L 2", "B M 1"]);
  });

  // Means 3 and 1.5 against 3: points 1 and 0.25, halves: 0.625; attainment 1 and 0.5: 0.75.
  it("tells who assessed and what came out", () => {
    expect(linesOf(text(), "result")[0]).toEqual({
      employee: "E", position: "post", status: "scored", body: "department-group", method: "collective", rule: "P-6.6.2.1", routingRow: 8, chair: "M", approval: "department-superior-then-general-manager", talk: "department-manager-or-supervisor",
      members: ["L", "M"], left: ["K conflict"], scoredLines: 2, ratedLines: 2, renormalised: false, score: 0.625, match: 0.75, verdict: "not-qualified", gate: null,
      dimensions: [{ dimension: "y", weight: 0.5, attainment: 0.5 }, { dimension: "x", weight: 0.5, attainment: 1 }], mainGap: ["y"], largestLoss: ["y"],
    });
    expect(linesOf(text(), "result")[1]).toMatchObject({ employee: "K", position: null, status: "not-assessed", score: null, mainGap: [], largestLoss: [] });
  });

  it("tells every line with its ballots and why others did not count", () => {
    const line = { employee: "E", class: "general", self: null, method: "mean", oneBallot: false, required: 3, rule: "P-6.6.1.3", weight: 0.5 };
    expect(linesOf(text(), "line")).toEqual([
      { ...line, competency: "a", dimension: "x", standardVersion: "v1", actual: 3, gap: 0, points: 1, attainment: 1, status: "met", counted: [{ evaluator: "L", level: 2, familiar: false }, { evaluator: "M", level: 4, familiar: false }], excluded: [] },
      {
        ...line, competency: "b", dimension: "y", standardVersion: null, actual: 1.5, gap: -1.5, points: 0.25, attainment: 0.5, status: "short",
        counted: [{ evaluator: "L", level: 2, familiar: false }, { evaluator: "M", level: 1, familiar: false }], excluded: [{ evaluator: "K", level: 5, reason: "conflict", rule: "P-6.6.2.3" }],
      },
    ]);
    expect(linesOf(textOf({ ...company, standards: company.standards.map((one) => ({ ...one, dimension: null })) }), "line").map(({ dimension }) => dimension)).toEqual([null, null]);
  });

  it("tells names that tie apart, in one order", () => {
    const tied = { ...company, ballots: company.ballots.map((one) => ({ ...one, level: 2 })) };
    expect(linesOf(textOf(tied), "result")[0]).toMatchObject({ mainGap: ["x", "y"], largestLoss: ["x", "y"] });
  });

  it("is read back with every option, and comes out the same", () => {
    const own: ReckonOptions = { ...options, round: "R1", only: new Set(["E"]), evidence: [{ measure: "exam", competency: "A", from: 0, to: 9, level: 3, attainment: null }] };
    const records = { ...company, has: new Set(["ratings"]), ballots: company.ballots.map((one) => ({ ...one, round: "R1" })) };
    const read = readArchive(textOf(records, own).replaceAll("\n", "\r\n"));
    expect(read).toMatchObject({ kind: "met", rule: "P-6.6.5", value: { options: { asOf: 46_346, round: "R1", evidence: own.evidence, policy }, records: { has: new Set(["ratings"]) } } });
    expect(read.kind === "met" && read.value.options.only).toEqual(new Set(["E"]));
    expect(recompute(textOf(records, own).replaceAll("\n", "\r"))).toEqual({ kind: "met", rule: "P-6.6.5", value: { kind: "same" }, steps: [] });
    const plain = readArchive(textOf(company));
    expect(plain.kind === "met" && [plain.value.options.round, "only" in plain.value.options, "round" in plain.value.records, "policy" in plain.value.records]).toEqual([null, false, false, false]);
  });
});

test("a text that is no archive, or is damaged, says so under its clause", () => {
  const damaged = (line: number) => ({ kind: "cannot-say", rule: "P-6.6.5", steps: [], missing: [{ code: "archive-line-damaged", rule: "P-6.6.5", facts: { line } }] });
  const none = { kind: "cannot-say", rule: "P-6.6.5", steps: [], missing: [{ code: "archive-not-ours", rule: "P-6.6.5", facts: { expected: "qual-archive 1" } }] };
  expect([readArchive("qual-archive 2\n"), recompute("x"), compareWithArchive("x", closed(company))]).toEqual([none, none, none]);
  const frame = 'round\t{"asOf":46346}';
  const kinds = [`policy\t{"key":"step","value":1}`, `round\t{"asOf":"46346"}`, `${frame}\n\t{}`, `${frame}\nx{}`, `${frame}\n\nline\t7`, `${frame}\nline\tnull`, `${frame}\nline\t[1]`, `${frame}\nline\t{"a":`].map((rest) => readArchive(`qual-archive 1\n${rest}`));
  expect(kinds).toEqual([2, 2, 3, 3, 4, 3, 3, 3].map(damaged));
  expect(readArchive(`qual-archive 1\n${frame}`)).toMatchObject({ kind: "met", value: { options: { asOf: 46_346, round: null }, records: { employees: [], has: new Set() } } });
});

/** A row of every kind of record with something else about the same thing, and what the line is about. */
const KINDS: readonly (readonly [keyof Records, string, Brief, Brief, readonly unknown[]])[] = [
  ["employees", "employees", { id: "E" }, { name: "Li" }, ["E"]],
  ["standards", "standards", { position: " Post", competency: "Ａ" }, { weight: 1 }, ["post", "a"]],
  ["decisions", "decisions", { employeeId: "E", competency: "A " }, { level: 4 }, ["E", "a"]],
  ["selfAssessments", "selfAssessments", { employeeId: "E", competency: "A" }, { level: 4 }, ["E", "a"]],
  ["acquaintance", "acquaintance", { employeeId: "E", evaluatorId: "M" }, { monthsKnown: 4 }, ["E", "M"]],
  ["conflicts", "conflicts", { employeeId: "E", evaluatorId: "M" }, { reason: "kin" }, ["E", "M"]],
  ["performance", "performance", { employeeId: "E", period: "2025" }, { score: 90 }, ["E", "2025"]],
  ["positions", "positions", { position: "Post" }, { headcount: 4 }, ["post"]],
  ["conditions", "conditions", { position: "Post", condition: "Education" }, { value: "x" }, ["post", "education"]],
  ["behaviours", "behaviours", { role: "R", competency: "A", level: 3, aspect: "Skills" }, { text: "x" }, ["r", "a", 3, "skills"]],
  ["certificates", "certificates", { employeeId: "E", post: "Agent" }, { number: "7" }, ["E", "agent"]],
  ["courses", "courses", { course: "Safety" }, { level: 2 }, ["safety"]],
  ["courseResults", "courseResults", { employeeId: "E", course: "Safety" }, { score: 7 }, ["E", "safety"]],
];

test.each(KINDS)("a changed row of %s is told by what it is about and where it stands", (table, purpose, row, change, key) => {
  const [field] = Object.keys(change);
  const records = (own: Brief) => recordsFrom({ [table]: [{ ...row, ...own }] });
  const found = differences(compareWithArchive(textOf(records({})), closed(records(change)))).filter(({ section }) => section === table);
  expect(found).toMatchObject([{ section: table, key, field, is: change[field!], where: { purpose, row: 0, field } }]);
});

test("a ballot is told by whom it is about, on what, in which round, from whom; a measure by its name", () => {
  const ballot = (own: Brief): Records => recordsFrom({ ballots: [{ employeeId: "E", competency: "A", evaluatorId: "M", level: 3, round: "R1", ...own }] });
  const told = (was: Brief, is: Brief) => differences(compareWithArchive(textOf(ballot(was)), closed(ballot(is)))).filter(({ section }) => section === "ballots");
  expect(told({}, { level: 4 })).toMatchObject([{ key: ["E", "a", "R1", "M"], field: "level", was: 3, is: 4, where: { purpose: "ratings", row: 0, field: "level" } }]);
  expect(told({ source: "self", evaluatorId: null }, { source: "self", evaluatorId: "E" })).toMatchObject([{ key: ["E", "a", "R1", "E"], field: "evaluatorId", was: null, is: "E" }]);
  const measured = (value: number): Records => ({ ...company, measures: [{ employeeId: "E", measure: "Exam ", value, date: null }] });
  expect(differences(compareWithArchive(textOf(measured(1)), closed(measured(2))))).toMatchObject([{ section: "measures", key: ["E", "exam"], field: "value", where: { purpose: "measures", row: 0 } }]);
});

test("of several rows about one thing each is held against its own, and what is new or gone is told whole", () => {
  const scored = (...scores: readonly number[]): Records => recordsFrom({ performance: scores.map((score) => ({ employeeId: "E", period: "2025", score })) });
  const told = (was: Records, is: Records) => differences(compareWithArchive(textOf(was), closed(is)));
  expect(told(scored(1, 2, 3), scored(1, 2, 4))).toMatchObject([{ field: "score", was: 3, is: 4, where: { row: 2 } }]);
  expect(told(scored(1, 2), scored(1, 2, 3))).toEqual([{ section: "performance", key: ["E", "2025"], field: null, was: undefined, is: { employeeId: "E", period: "2025", score: 3 }, where: { purpose: "performance", row: 2, field: null } }]);
  expect(told(scored(1, 2), scored(1))).toEqual([{ section: "performance", key: ["E", "2025"], field: null, was: { employeeId: "E", period: "2025", score: 2 }, is: undefined, where: { purpose: "performance", row: null, field: null } }]);
});

test("a policy stands in no sheet of records; a result is told at its person, of two rows the first", () => {
  const [text, own] = [textOf(company), { ...options, policy: { ...policy, step: 1 } }];
  const twice = { ...company, employees: [...company.employees, { ...company.employees[3]!, name: "again" }] };
  const first = differences(compareWithArchive(text, closed(twice, own)));
  expect(first.find(({ section }) => section === "policy")).toEqual({ section: "policy", key: ["step"], field: "value", was: 0.5, is: 1, where: null });
  expect(first.find(({ section, field }) => section === "result" && field === "score")).toMatchObject({ key: ["E"], was: 0.625, is: 0.25, where: { purpose: "employees", row: 3, field: null } });
  expect(first.find(({ section, field }) => section === "line" && field === "points")).toMatchObject({ key: ["E", "b"], was: 0.25, is: -0.5, where: { purpose: "employees", row: 3, field: null } });
});

test("the first twenty differences are named, all are counted", () => {
  const scored = (count: number): Records => recordsFrom({ performance: Array.from({ length: count }, (_, at) => ({ employeeId: "E", period: `P${at}`, score: at })) });
  const compared = (count: number) => compareWithArchive(textOf(recordsFrom({})), closed(scored(count)));
  expect([compared(20), compared(21)]).toMatchObject([{ value: { count: 20, first: { length: 20 } } }, { value: { count: 21, first: { length: 20 } } }]);
});

test("only results are reckoned again: an input changed in the archive shows in what comes of it", () => {
  const text = textOf(company);
  const tampered = text.replace(/^(ballots\t.*"competency":"A".*"evaluatorId":"M".*"level":)4/m, "$12");
  expect(tampered).not.toBe(text);
  expect(differences(recompute(tampered)).map(({ section, key, field, was, is }) => [section, key.join(" "), field, was, is])).toEqual(expect.arrayContaining([["result", "E", "score", 0.625, 0.375], ["line", "E a", "actual", 3, 2]]));
  expect(differences(recompute(tampered)).some(({ section }) => section === "ballots")).toBe(false);
});

test("a comparison is told in steps: same; how many, and the first of them by field, gone or new", () => {
  expect(comparisonSteps({ kind: "same" })).toEqual([{ code: "archive-same", rule: "P-6.6.5", facts: {} }]);
  const at = { section: "line", key: ["E", null, 3], where: null };
  expect(comparisonSteps({ kind: "differs", count: 9, first: [{ ...at, field: "counted", was: [{ level: 3 }], is: null }, { ...at, field: "x", was: undefined, is: true }, { ...at, field: null, was: {}, is: undefined }, { ...at, field: null, was: undefined, is: {} }] })).toEqual([
    { code: "archive-differs", rule: "P-6.6.5", facts: { count: 9, named: 4 } },
    { code: "archive-differs-at", rule: "P-6.6.5", facts: { section: "line", key: ["E", "", "3"], field: "counted", was: '[{"level":3}]', is: "" } },
    { code: "archive-differs-at", rule: "P-6.6.5", facts: { section: "line", key: ["E", "", "3"], field: "x", was: "", is: "true" } },
    { code: "archive-row-gone", rule: "P-6.6.5", facts: { section: "line", key: ["E", "", "3"], field: null } },
    { code: "archive-row-new", rule: "P-6.6.5", facts: { section: "line", key: ["E", "", "3"], field: null } },
  ]);
});
