import fc from "fast-check";
import { mergeReturned, splitByDivision, type DivisionPart } from "../../../src/rules/divisions";
import type { Records } from "../../../src/rules/records";
import { recordsFrom } from "../recordsFrom";

const id = fc.constantFrom("E1", "E2", "E3", "E4", "E5", "E6");
const records = fc.record({
  employees: fc.uniqueArray(fc.record({ id, division: fc.constantFrom("East", "West", "", null), department: fc.constantFrom("A", "B"), grade: fc.constantFrom("4-20", "3-1") }), { selector: (one) => one.id, maxLength: 6 }),
  ballots: fc.array(fc.record({ employeeId: id, evaluatorId: id, competency: fc.constantFrom("K", "L"), level: fc.integer({ min: 1, max: 5 }) }), { maxLength: 12 }),
  standards: fc.array(fc.record({ position: fc.constantFrom("P", "Q"), competency: fc.constantFrom("K", "L"), division: fc.constantFrom("West", null), requiredLevel: fc.integer({ min: 1, max: 5 }) }), { maxLength: 6 }),
}).map((brief) => recordsFrom(brief));

const bag = (rows: readonly object[]): readonly string[] => rows.map((row) => JSON.stringify(row)).sort();

test("every person and every row about one is in exactly one part, and nobody reads of another division's people", () => {
  fc.assert(fc.property(records, (whole) => {
    const parts = splitByDivision(whole);
    for (const table of ["employees", "ballots"] as const) expect(bag(parts.flatMap((part): readonly object[] => part.records[table]))).toEqual(bag(whole[table]));
    const home = new Map(whole.employees.map((one) => [one.id, one.division || null]));
    for (const { division, records: own } of parts) for (const ballot of own.ballots) expect(home.get(ballot.employeeId) ?? null).toBe(division);
  }));
});

test("parts that come back untouched, in any order and with rows shuffled, make the whole again", () => {
  fc.assert(fc.property(records, fc.boolean(), (whole, turned) => {
    const sent = splitByDivision(whole);
    const back = turned ? [...sent].reverse().map((part) => ({ ...part, records: { ...part.records, employees: [...part.records.employees].reverse() } })) : sent;
    const { records: merged, counts, rows } = mergeReturned(whole, back);
    expect(rows).toEqual([]);
    expect(counts.same).toBe(whole.employees.length + whole.ballots.length + whole.standards.length);
    expect(merged).toEqual(whole);
  }));
});

test("a change in one division arrives, and is the only one", () => {
  fc.assert(fc.property(records.filter((whole) => whole.ballots.length > 0), fc.nat(), (whole, pick) => {
    const sent = splitByDivision(whole);
    const target = whole.ballots[pick % whole.ballots.length]!;
    const raised = { ...target, level: (target.level ?? 0) + 10 };
    const back = sent.map((part): DivisionPart => ({ ...part, records: { ...part.records, ballots: part.records.ballots.map((one) => (one === target ? raised : one)) } }));
    const { records: merged, counts } = mergeReturned(whole, back);
    expect([counts.changed, counts.added, counts.missing, counts["changed-in-two-places"]]).toEqual([1, 0, 0, 0]);
    expect(merged.ballots).toEqual(whole.ballots.map((one) => (one === target ? raised : one)));
  }));
});

test("nothing is lost whatever comes back: rows sent stay in the merged whole", () => {
  fc.assert(fc.property(records, records, (whole, other) => {
    const { records: merged, rows } = mergeReturned(whole, splitByDivision(other));
    const ids = (one: Records): readonly string[] => one.employees.map((employee) => employee.id);
    const disputed = new Set(rows.filter((row) => row.table === "employees" && row.before === null && row.after === null).map((row) => String(row.key["id"])));
    expect(new Set(ids(merged))).toEqual(new Set([...ids(whole), ...ids(other).filter((one) => !disputed.has(one))]));
  }));
});

test("rows of tables the workbook does not have stay absent, and tables that came back anew appear", () => {
  const whole = recordsFrom({ employees: [{ id: "E1", division: "East" }] });
  const { performance: _none, ...bare } = whole;
  const sent = splitByDivision(bare);
  expect("performance" in sent[0]!.records).toBe(false);
  const back = [{ division: "East", records: recordsFrom({ employees: [{ id: "E1", division: "East" }], performance: [{ employeeId: "E1", period: "2025", score: 90 }], has: ["performance"] }) }];
  const { records: merged, counts } = mergeReturned(bare, back);
  expect([merged.performance?.length, merged.has.has("performance"), counts.added]).toEqual([1, true, 1]);
});

test("split by department where the company has no divisions", () => {
  const parts = splitByDivision(recordsFrom({ employees: [{ id: "E1", department: "A" }, { id: "E2", department: "B" }], standards: [{ competency: "K", division: "Nowhere" }] }), "department");
  expect(parts.map((part) => [part.division, part.records.employees.length, part.records.standards.length])).toEqual([["A", 1, 1], ["B", 1, 1]]);
});
