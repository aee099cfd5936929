import fc from "fast-check";
import { dayFromIso } from "../../../src/rules/calendar";
import { readLog, resultAsOf, rowsToAppend, type LogRow } from "../../../src/rules/history";
import { reckon } from "../../../src/rules/reckon";
import { DEFAULT_SCALE, levelOfKey } from "../../../src/rules/scales";
import { recordsFrom } from "../recordsFrom";

const drawn = fc.record({
  employeeId: fc.constantFrom("E1", "E2"), competency: fc.constantFrom(null, "K"), validFrom: fc.integer({ min: 100, max: 110 }), length: fc.option(fc.integer({ min: 0, max: 5 })),
  recordedOn: fc.integer({ min: 100, max: 110 }), corrects: fc.option(fc.integer({ min: 0, max: 12 })), none: fc.boolean(), key: fc.constantFrom("senior", "expert"),
});
const logs = fc.array(drawn, { maxLength: 14 }).map((rows) => rows.map(({ length, none, key, corrects, ...row }, at): LogRow => ({
  ...row, id: `r${at}`, corrects: corrects === null ? null : `r${corrects}`, validTo: length === null ? null : row.validFrom + length, round: null, standardVersion: null, by: null, why: null,
  value: none ? { kind: "none" } : { kind: "level", level: { key, towards: null, part: 0 }, scale: "default" },
})));

test("what was known on a day never changes by what is written later, whatever it claims", () => {
  fc.assert(fc.property(logs, fc.nat(14), fc.integer({ min: 98, max: 112 }), fc.integer({ min: 98, max: 112 }), (rows, cut, known, valid) => {
    const before = rows.slice(0, cut);
    const last = Math.max(0, ...before.map(({ recordedOn }) => recordedOn));
    // Rows written on the day itself may still be added to that day.
    if (known >= last && rows.slice(cut).some(({ recordedOn }) => recordedOn <= known)) return;
    for (const employeeId of ["E1", "E2"]) for (const competency of [null, "K"]) {
      expect(resultAsOf(readLog(rows), { employeeId, competency, valid, known })).toEqual(resultAsOf(readLog(before), { employeeId, competency, valid, known }));
    }
  }), { numRuns: 500 });
});

test("a closed round adds what the log does not say yet, by key, and once", () => {
  const records = recordsFrom({
    employees: [{ id: "E", positions: ["P"] }],
    standards: [{ position: "P", competency: "A", requiredLevel: 3, weight: 0.5, version: "v2" }, { position: "P", competency: "B", requiredLevel: 3, weight: 0.5 }],
    ballots: [{ employeeId: "E", competency: "A", level: 3.5 }, { employeeId: "E", competency: "B", level: 4 }],
  });
  const on = dayFromIso("2026-11-20")!;
  const reckoning = reckon(records, { asOf: on });
  const logging = { scale: DEFAULT_SCALE, on, by: "H", why: null, idOf: (number: number) => `n${number}` };
  const rows = rowsToAppend(readLog([]), reckoning, logging);
  expect(rows.map(({ id, competency, value, standardVersion }) => [id, competency, value, standardVersion])).toEqual([
    ["n1", "A", { kind: "level", level: { key: "senior", towards: "advanced-senior", part: 0.5 }, scale: "default" }, "v2"],
    ["n2", "B", { kind: "level", level: { key: "advanced-senior", towards: null, part: 0 }, scale: "default" }, null],
    ["n3", null, { kind: "score", score: 1.375 }, null],
  ]);
  expect(rowsToAppend(readLog(rows), reckoning, logging)).toEqual([]);
  // Thirds added in another order differ in the last digit, and nothing has changed.
  const again = { ...reckoning, people: reckoning.people.map((person) => ({ ...person, score: person.score! + 4e-16, lines: person.lines.map((line) => (line.actual === 3.5 ? { ...line, actual: 3.5 + 8e-16 } : line)) })) };
  expect(again.people[0]!.score).not.toBe(reckoning.people[0]!.score);
  expect(rowsToAppend(readLog(rows), again, logging).map(({ id }) => id)).toEqual([]);
});

test("a round adds what differs from what the log says, in level, way, scale, score or round, and nothing else", () => {
  const records = recordsFrom({
    employees: [{ id: "E", positions: ["P"] }], standards: [{ position: "P", competency: "A", requiredLevel: 3, weight: 1 }], ballots: [{ employeeId: "E", competency: "A", level: 3.5 }],
  });
  const [on, later] = [dayFromIso("2026-11-20")!, dayFromIso("2026-11-21")!];
  const reckoning = reckon(records, { asOf: on });
  const [person] = reckoning.people;
  const logging = { scale: DEFAULT_SCALE, on, by: null, why: "closed", idOf: (number: number) => `n${number}` };
  const rows = rowsToAppend(readLog([]), reckoning, logging);
  const again = (change: { actual?: number | null; status?: "expired"; score?: number | null; round?: string; scale?: string }) => {
    const { round = reckoning.round, score = person!.score, ...line } = change;
    const people = [{ ...person!, score, lines: person!.lines.map((one) => ({ ...one, ...(line.actual === undefined ? {} : { actual: line.actual }), ...(line.status ? { status: line.status } : {}) })) }];
    return rowsToAppend(readLog(rows), { ...reckoning, round, people }, { ...logging, on: later, scale: { ...DEFAULT_SCALE, id: line.scale ?? "default" } }).map(({ competency, value }) => [competency, value.kind === "level" ? `${value.level.key} ${value.level.part}` : value.kind]);
  };
  expect(rows[0]).toEqual({
    id: "n1", employeeId: "E", competency: "A", value: { kind: "level", level: { key: "senior", towards: "advanced-senior", part: 0.5 }, scale: "default" }, validFrom: on, validTo: null, recordedOn: on, corrects: null, round: null, standardVersion: null, by: null, why: "closed",
  });
  expect(again({})).toEqual([]);
  expect(again({ actual: 3.25 })).toEqual([["A", "senior 0.25"]]);
  expect(again({ actual: 2.5 })).toEqual([["A", "experienced 0.5"]]);
  expect(again({ actual: 3 })).toEqual([["A", "senior 0"]]);
  expect(again({ scale: "other" })).toEqual([["A", "senior 0.5"]]);
  expect(again({ score: 1.5 })).toEqual([[null, "score"]]);
  expect(again({ round: "2027" })).toEqual([["A", "senior 0.5"], [null, "score"]]);
  const whole = (actual: number) => ({ ...reckoning, people: [{ ...person!, lines: person!.lines.map((one) => ({ ...one, actual })) }] });
  expect(rowsToAppend(readLog(rowsToAppend(readLog([]), whole(3), logging)), whole(4), { ...logging, on: later })).toMatchObject([{ competency: "A", value: { level: { key: "advanced-senior", towards: null, part: 0 } } }]);
  // A level that is gone, has lapsed or is off the scale adds nothing, and takes nothing back.
  for (const gone of [{ actual: null }, { actual: 9 }, { actual: 2, status: "expired" as const }, { score: null }]) expect(again(gone)).toEqual([]);
});

test("a level is not taken for a score, nor a score for a level", () => {
  const records = recordsFrom({ employees: [{ id: "E", positions: ["P"] }], standards: [{ position: "P", competency: "A", requiredLevel: 3, weight: 1 }], ballots: [{ employeeId: "E", competency: "A", level: 3 }] });
  const on = dayFromIso("2026-11-20")!;
  const logged = (competency: string | null, value: LogRow["value"]): LogRow => ({ id: String(competency), employeeId: "E", competency, value, validFrom: on, validTo: null, recordedOn: on, corrects: null, round: null, standardVersion: null, by: null, why: null });
  const log = readLog([logged("A", { kind: "score", score: 3 }), logged(null, { kind: "level", level: { key: "beginner", towards: null, part: 0 }, scale: "default" })]);
  expect(rowsToAppend(log, reckon(records, { asOf: on }), { scale: DEFAULT_SCALE, on, by: null, why: null, idOf: String }).map(({ value }) => value.kind)).toEqual(["level", "score"]);
});

test("a level inserted into the scale re-labels nothing that was logged", () => {
  const inserted = { id: "six", levels: [...DEFAULT_SCALE.levels.slice(0, 2), { key: "skilled", number: 3, labels: ["Skilled"] }, ...DEFAULT_SCALE.levels.slice(2).map((one) => ({ ...one, number: one.number + 1 }))] };
  expect(levelOfKey({ key: "senior", towards: null, part: 0 }, DEFAULT_SCALE)).toBe(3);
  expect(levelOfKey({ key: "senior", towards: null, part: 0 }, inserted)).toBe(4);
});
