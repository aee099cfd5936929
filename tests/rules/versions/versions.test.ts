import fc from "fast-check";
import { whoIsAffected } from "../../../src/rules/affected";
import { dayFromIso } from "../../../src/rules/calendar";
import { reckon } from "../../../src/rules/reckon";
import type { StandardLine } from "../../../src/rules/records";
import { linesOn, standardDifference, versionsUsed } from "../../../src/rules/versions";
import { ballot, employee, line, recordsFrom } from "../recordsFrom";

const DAY = dayFromIso("2026-11-20")!;
const someLine: fc.Arbitrary<StandardLine> = fc.record({
  position: fc.constantFrom("P", "Q"), competency: fc.constantFrom("A", "B", "C", "D"), role: fc.constantFrom(null, "R1", "R2"),
  requiredLevel: fc.integer({ min: 1, max: 5 }), weight: fc.option(fc.integer({ min: 1, max: 50 }), { nil: null }), class: fc.constantFrom("core", "general", "professional"),
}).map((brief) => line(brief));
const someLines = fc.uniqueArray(someLine, { maxLength: 12, selector: (one) => `${one.position ?? ""} ${one.competency} ${one.role ?? ""}` });

describe("the difference of two versions", () => {
  it("of a version with itself, in any order, is nothing", () => {
    fc.assert(fc.property(someLines.chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }))), ([lines, shuffled]) => {
      expect(standardDifference(lines, shuffled)).toEqual([]);
    }));
  });

  it("read backwards turns added into removed and from into to", () => {
    fc.assert(fc.property(someLines, someLines, (before, after) => {
      const [there, back] = [standardDifference(before, after), standardDifference(after, before)];
      const count = (found: typeof there, kind: string) => found.filter((one) => one.kind === kind).length;
      expect([count(back, "added"), count(back, "removed")]).toEqual([count(there, "removed"), count(there, "added")]);
      // Every line of either version is told or unchanged, none twice.
      expect(new Set(there.flatMap(({ after: now }) => now ?? [])).size).toBe(there.filter(({ after: now }) => now !== null).length);
      expect(before.length - count(there, "removed")).toBe(after.length - count(there, "added"));
    }));
  });
});

describe("who is affected", () => {
  const records = recordsFrom({
    employees: ["X", "Y"].map((id) => ({ id, positions: ["P"] })),
    standards: [{ position: "P", competency: "A", requiredLevel: 3 }, { position: "P", competency: "B", requiredLevel: 2 }],
    ballots: [{ employeeId: "X", competency: "A", level: 3 }, { employeeId: "Y", competency: "A", level: 2 }, { employeeId: "X", competency: "B", level: 4 }, { employeeId: "Y", competency: "B", level: 2 }],
  });

  it("by a change that changes nothing is nobody, whatever the order of lines", () => {
    expect(whoIsAffected(records, { before: {}, after: { standards: [...records.standards].reverse() } }, { asOf: DAY })).toEqual([]);
  });

  it("is exactly whose full reckoning differs in gap, score, match, verdict, status or position", () => {
    fc.assert(fc.property(fc.array(fc.record({ competency: fc.constantFrom("A", "B", "C"), requiredLevel: fc.integer({ min: 1, max: 5 }) }), { minLength: 1, maxLength: 3 }), (briefs) => {
      const standards = [...new Map(briefs.map((one) => [one.competency, line({ position: "P", ...one })])).values()];
      const affected = whoIsAffected(records, { before: {}, after: { standards } }, { asOf: DAY }).map(({ employeeId }) => employeeId);
      const view = (lines: readonly StandardLine[]) => new Map(reckon({ ...records, standards: lines }, { asOf: DAY }).people.map((one) => [one.employee.id, JSON.stringify([one.score, one.match, one.verdict, one.status, one.position, one.lines.map(({ competency, gap }) => [competency, gap]).filter(([, gap]) => gap !== null).sort()])]));
      const [was, is] = [view(records.standards), view(standards)];
      expect(affected).toEqual([...is].filter(([id, text]) => was.get(id) !== text).map(([id]) => id));
    }));
  });

  it("by the version that takes effect tomorrow is told today", () => {
    const standards = [
      line({ position: "P", competency: "A", requiredLevel: 3, version: "1", effectiveFrom: "2026-01-01" }),
      line({ position: "P", competency: "A", requiredLevel: 4, version: "2", effectiveFrom: "2026-11-21" }),
    ];
    const of = (day: string) => ({ standards: linesOn(standards, dayFromIso(day)!) });
    expect(whoIsAffected({ ...records, standards }, { before: of("2026-11-20"), after: of("2026-11-20") }, { asOf: DAY })).toEqual([]);
    expect(whoIsAffected({ ...records, standards }, { before: of("2026-11-20"), after: of("2026-11-21") }, { asOf: DAY }).map(({ employeeId, score }) => [employeeId, score])).toEqual([["X", { before: 1, after: 0.5 }], ["Y", { before: 0.5, after: 0 }]]);
  });

  it("a result keeps the version it was made under", () => {
    const own = { ...records, employees: [employee({ id: "X", positions: ["P"] })], ballots: [ballot({ employeeId: "X", competency: "A", level: 3 })], standards: [line({ position: "P", competency: "A", requiredLevel: 3, version: "V1" }), line({ position: "P", competency: "B", requiredLevel: 3, version: "v1 " }), line({ competency: "C", requiredLevel: 2 })] };
    const [person] = reckon(own, { asOf: DAY }).people;
    expect(versionsUsed(person!)).toEqual(["V1"]);
  });
});
