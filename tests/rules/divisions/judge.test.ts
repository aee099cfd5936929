import { hideSmall, mergeReturned, rollUp, splitByDivision } from "../../../src/rules/divisions";
import { judge, keyOf, type Version } from "../../../src/rules/divisions/reconcile";
import { DEFAULT_POLICY } from "../../../src/rules/policy";
import { recordsFrom, type Brief } from "../recordsFrom";
import { personResults } from "../topics/divisions";

type Row = Readonly<Record<string, unknown>>;
const SENT: Row = { id: 1, level: 3 };
const at = (place: string, row: Row): Version<Row> => ({ place, row });
const back = (...places: readonly string[]): ReadonlySet<string> => new Set(places);

describe("what became of a row", () => {
  it.each<readonly [string, Row | null, readonly string[], readonly string[], readonly Version<Row>[], object]>([
    ["came back as it went", SENT, ["E"], ["E"], [at("E", { ...SENT })], { kind: "same", row: SENT, places: [], fields: [] }],
    ["went to two and came back from both as it went", SENT, ["E", "W"], ["E", "W"], [at("E", SENT), at("W", { ...SENT })], { kind: "same", row: SENT, places: [], fields: [] }],
    ["went to two, one is still out", SENT, ["E", "W"], ["E"], [at("E", SENT)], { kind: "same", places: [] }],
    ["went to nobody", SENT, [], ["E"], [], { kind: "same", places: [] }],
    ["its only place is still out", SENT, ["E"], ["W"], [], { kind: "not-returned", row: SENT, places: [], fields: [] }],
    ["all its places are still out", SENT, ["E", "W"], [], [], { kind: "not-returned" }],
    ["its place came back without it", SENT, ["E"], ["E"], [], { kind: "missing", row: SENT, places: ["E"], fields: [] }],
    ["one of its places came back without it, the other with it", SENT, ["E", "W"], ["E", "W"], [at("W", SENT)], { kind: "missing", places: ["E"] }],
    ["one of its places came back without it, the other is still out", SENT, ["E", "W"], ["E"], [], { kind: "missing", places: ["E"] }],
    ["came back from another place as it went: it has moved", SENT, ["E"], ["E", "W"], [at("W", SENT)], { kind: "same", row: SENT }],
    ["came back from another place changed", SENT, ["E"], ["E", "W"], [at("W", { id: 1, level: 4 })], { kind: "changed", row: { id: 1, level: 4 }, places: ["W"], fields: ["level"] }],
    ["changed in its place", SENT, ["E"], ["E"], [at("E", { id: 1, level: 4 })], { kind: "changed", row: { id: 1, level: 4 }, places: ["E"], fields: ["level"] }],
    ["changed in one of two, as sent in the other", SENT, ["E", "W"], ["E", "W"], [at("E", SENT), at("W", { id: 1, level: 4 })], { kind: "changed", places: ["W"], row: { id: 1, level: 4 } }],
    ["changed alike in two", SENT, ["E", "W"], ["E", "W"], [at("E", { id: 1, level: 4 }), at("W", { id: 1, level: 4 })], { kind: "changed", places: ["E", "W"], fields: ["level"] }],
    ["changed otherwise in two", SENT, ["E", "W"], ["E", "W"], [at("E", { id: 1, level: 4 }), at("W", { id: 2, level: 5 })], { kind: "changed-in-two-places", row: SENT, places: ["E", "W"], fields: ["id", "level"] }],
    ["changed in one, deleted in the other", SENT, ["E", "W"], ["E", "W"], [at("E", { id: 1, level: 4 })], { kind: "changed-in-two-places", row: SENT, places: ["E", "W"], fields: [] }],
    ["changed in one and elsewhere, deleted in the other", SENT, ["E", "W"], ["E", "W", "N"], [at("N", { id: 1, level: 4 }), at("E", { id: 1, level: 4 })], { kind: "changed-in-two-places", places: ["N", "E", "W"] }],
    ["new in one", null, [], ["E"], [at("E", SENT)], { kind: "added", row: SENT, places: ["E"], fields: [] }],
    ["new and alike in two", null, [], ["E", "W"], [at("E", SENT), at("W", { ...SENT, note: null })], { kind: "added", places: ["E", "W"] }],
    ["new and different in two", null, [], ["E", "W"], [at("E", SENT), at("W", { id: 1, level: 4 })], { kind: "changed-in-two-places", row: null, places: ["E", "W"], fields: ["level"] }],
  ])("%s", (_what, sent, sentTo, returned, versions, expected) => {
    expect(judge(sent, sentTo, back(...returned), versions)).toMatchObject(expected);
  });

  it.each<readonly [string, unknown, unknown, boolean]>([
    ["a blank and nothing", null, undefined, true], ["a blank and 0", null, 0, false], ["lists", ["a", "b"], ["a", "b"], true], ["lists in another order", ["a", "b"], ["b", "a"], false],
    ["lists cut otherwise", ["a,b"], ["a", "b"], false], ["members in another order", { grade: 4, step: 20 }, { step: 20, grade: 4 }, true], ["members that differ", { grade: 4, step: 20 }, { grade: 4, step: 21 }, false],
    ["a blank member and none", { grade: 4, step: null, sub: undefined }, { grade: 4 }, true], ["other members", { a: 1 }, { b: 1 }, false], ["a number and its text", 3, "3", false], ["nothing that is no number", Number.NaN, Number.NaN, true],
    ["true and false", true, false, false], ["an empty list and a blank", [], null, false],
  ])("%s say the same: %s, %s", (_what, before, after, same) => {
    expect(judge({ field: before }, ["E"], back("E"), [at("E", { field: after })]).kind).toBe(same ? "same" : "changed");
  });
});

test("rows are the same row by what identifies them: text however written, numbers, grades, blanks; parts do not run together", () => {
  const key = (...values: readonly unknown[]): string => keyOf({ a: values[0], b: values[1] }, ["a", "b"]);
  expect(key(" Ａ  b ", 1)).toBe(key("a b", 1));
  expect(key(null, undefined)).toBe(key("", null));
  expect(key({ grade: 4, step: 20 }, "x")).toBe(key({ step: 20, grade: 4 }, "X"));
  const different = [key("a", "b"), key("ab", ""), key("", "ab"), key(1, 2), key(12, ""), key(2, 1), key({ grade: 4, step: 20 }, ""), key({ grade: 4, step: 21 }, ""), key(true, ""), key(false, "")];
  expect(new Set(different).size).toBe(different.length);
});

describe("figures that may not be shown", () => {
  it.each<readonly [string, readonly number[], readonly (number | null)[], readonly (string | null)[]]>([
    ["the smallest neighbour goes with one of few", [30, 2, 9, 7, 12], [null, 0, 0, 0, 0], [null, "few", null, "neighbour", null]],
    ["of two alike the first", [20, 2, 9, 9], [null, 0, 0, 0], [null, "few", "neighbour", null]],
    ["two of few who together are enough need no neighbour", [20, 2, 3, 15], [null, 0, 0, 0], [null, "few", "few", null]],
    ["two of few who are not need one more", [20, 2, 2, 16], [null, 0, 0, 0], [null, "few", "few", "neighbour"]],
    ["fewest less one is few, fewest is not", [14, 4, 5, 5], [null, 0, 0, 0], [null, "few", "neighbour", null]],
    ["nobody is nothing to hide, nor a neighbour", [12, 2, 0, 10], [null, 0, 0, 0], [null, "few", null, "neighbour"]],
    ["a hidden neighbour hides as much below", [20, 2, 18, 10, 8], [null, 0, 0, 2, 2], [null, "few", "neighbour", null, "neighbour"]],
    ["below one of few all are few", [10, 3, 7, 2, 1], [null, 0, 0, 1, 1], [null, "few", "neighbour", "few", "few"]],
    ["a company of few shows nothing", [3, 3], [null, 0], ["few", "few"]],
  ])("%s", (_why, counts, parents, expected) => {
    expect(hideSmall(counts, parents, 5)).toEqual(expected);
  });

  it("are told with the reason and how many are wanted; lines are counted apart from scores", () => {
    const people = personResults([
      { at: ["East", "A"], times: 2, score: 1, lines: ["met", "short", "unrated"] }, { at: ["East", "B"], times: 6, score: 1.2, match: 0.9, qualified: true, lines: ["met"] }, { at: ["East", "B"], times: 2, lines: ["unrated"] },
    ]);
    const [company, , a, b] = rollUp(people, DEFAULT_POLICY);
    expect(company).toMatchObject({ name: null, parent: null, headcount: 10, rated: 8, scored: 8, coverage: 10 / 14, scores: { qualified: 6, shareQualified: 0.75 }, lines: { shortLines: 2, shortLinesPerPerson: 0.25 }, steps: [{ code: "rollup-people", rule: "D-MULTI", facts: { name: null, headcount: 10, assessed: 10, scored: 8 } }] });
    expect(a).toMatchObject({ scores: null, scoresHidden: "few", lines: null, linesHidden: "few", steps: [{ facts: { name: "A", headcount: 2, assessed: 2, scored: 2 } }, { code: "rollup-hidden-few", rule: "D-MULTI", facts: { name: "A", fewest: 5 } }] });
    expect(b).toMatchObject({ scores: null, scoresHidden: "neighbour", lines: null, linesHidden: "neighbour", steps: [{}, { code: "rollup-hidden-neighbour", rule: "D-MULTI", facts: { name: "B", fewest: 5 } }] });
    // Four have a score and six any level: lines are shown, scores are not, and the score's reason is told.
    const [few] = rollUp(personResults([{ at: ["East"], times: 4, score: 1 }, { at: ["East"], times: 2, lines: ["met", "unrated"] }]), DEFAULT_POLICY);
    expect(few).toMatchObject({ scores: null, scoresHidden: "few", linesHidden: null, lines: { shortLines: 0 }, steps: [{}, { code: "rollup-hidden-few" }] });
    // Nobody has a score, four have a level: nothing to hide there, few here.
    expect(rollUp(personResults([{ at: ["East"], times: 4, lines: ["short", "unrated"] }]), DEFAULT_POLICY)[0]).toMatchObject({ scores: null, scoresHidden: null, lines: null, linesHidden: "few", steps: [{}, { code: "rollup-hidden-few" }] });
  });
});

describe("merging", () => {
  const whole = recordsFrom({
    employees: [{ id: "E1", division: "East" }, { id: "W1", division: "West" }, { id: "N1" }], performance: [1, 2].map((score) => ({ employeeId: "E1", period: "2025", score })),
    standards: [{ position: "P", competency: "K", requiredLevel: 3 }],
  });

  it("tells how many of each, and every row with what identifies it", () => {
    const east = recordsFrom({ employees: [{ id: "E1", division: "East", name: "Li" }, { id: "E2", division: "East" }], performance: [{ employeeId: "E1", period: "2025", score: 1 }, { employeeId: "E1", period: "2025", score: 5 }] });
    const merged = mergeReturned(whole, [{ division: " east ", records: east }]);
    // The standard went to all three and is missing from the one that came back; W1 and N1 are out.
    expect(merged.steps).toEqual([{ code: "merge-reconciled", rule: "D-MULTI", facts: { same: 1, changed: 2, added: 1, missing: 1, disputed: 0, open: 2 } }]);
    expect(merged.rows.map(({ table, kind, key, places, fields }) => ({ table, kind, key, places, fields }))).toEqual([
      { table: "employees", kind: "changed", key: { id: "E1" }, places: [" east "], fields: ["name"] }, { table: "employees", kind: "not-returned", key: { id: "W1" }, places: [], fields: [] },
      { table: "employees", kind: "not-returned", key: { id: "N1" }, places: [], fields: [] }, { table: "employees", kind: "added", key: { id: "E2" }, places: [" east "], fields: [] },
      { table: "standards", kind: "missing", key: { position: "P", competency: "K" }, places: [" east "], fields: [] }, { table: "performance", kind: "changed", key: { employeeId: "E1", period: "2025" }, places: [" east "], fields: ["score"] },
    ]);
    expect(merged.rows[0]).toMatchObject({ before: { name: "E1" }, after: { name: "Li" } });
    expect(merged.records.performance?.map(({ score }) => score)).toEqual([1, 5]);
    expect(merged.records.has).toEqual(new Set());
  });

  it("people without division come back under no name; a dispute about a new row tells the first of them", () => {
    const [, , none] = splitByDivision(whole);
    const row = (level: number): Brief => ({ position: "Q", competency: "New", requiredLevel: level });
    const parts = [4, 5].map((level) => ({ division: null, records: { ...none!.records, standards: [...none!.records.standards, recordsFrom({ standards: [row(level)] }).standards[0]!] } }));
    const { rows, records } = mergeReturned(whole, parts);
    expect(rows.filter(({ kind }) => kind === "changed-in-two-places")).toEqual([{ table: "standards", kind: "changed-in-two-places", key: { position: "Q", competency: "New" }, places: ["", " #2"], fields: ["requiredLevel"], before: null, after: null }]);
    expect(records.standards).toHaveLength(1);
  });
});

test("nobody at all is one part, with what is about nobody; a blank limit is none", () => {
  const parts = splitByDivision(recordsFrom({ standards: [{ competency: "K", division: " " }, { competency: "L", division: "East" }] }));
  expect(parts.map(({ division, records }) => [division, records.standards.length])).toEqual([[null, 2]]);
  const two = splitByDivision(recordsFrom({ employees: [{ id: "E", division: "East" }, { id: "W", division: "West" }], standards: [{ competency: "K", division: " " }, { competency: "L", division: "east" }] }));
  expect(two.map(({ records }) => records.standards.map(({ competency }) => competency))).toEqual([["K", "L"], ["K"]]);
});
