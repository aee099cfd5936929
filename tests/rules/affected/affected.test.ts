import { whoIsAffected } from "../../../src/rules/affected";
import { holdersOf } from "../../../src/rules/affected/holdersOf";
import { DEFAULT_POLICY } from "../../../src/rules/policy";
import type { Condition, Records, StandardLine } from "../../../src/rules/records";
import { line, recordsFrom, type Brief } from "../recordsFrom";

const asOf = 46_346;
const near = (value: number): unknown => expect.closeTo(value, 9);
const lines = (...briefs: readonly Brief[]): readonly StandardLine[] => briefs.map((brief) => line({ position: "P", requiredLevel: 3, ...brief }));
const asks = (condition: string, value: string): readonly Condition[] => [{ position: "P", condition, value }];

function company(standards: readonly StandardLine[], levels: Readonly<Record<string, number>>, person: Brief = {}): Records {
  const records = recordsFrom({
    employees: [{ id: "X", name: "Li", email: "li@example.org", manager: "M", positions: ["P"], ...person }, { id: "Z", positions: ["Other"] }],
    ballots: Object.entries(levels).map(([competency, level]) => ({ employeeId: "X", competency, level })),
  });
  return { ...records, standards };
}
const changed = (records: Records, after: Partial<Pick<Records, "standards" | "conditions">>) => whoIsAffected(records, { before: {}, after }, { asOf });

test("whoever is affected is told with whom to notify, and every value before and after", () => {
  const records = company(lines({ competency: "A", role: "R1", weight: 0.5 }, { competency: "B", weight: 0.5 }), { A: 3, B: 3 });
  expect(changed(records, { standards: lines({ competency: "A", role: "R1", weight: 0.5, requiredLevel: 4 }, { competency: "B", weight: 0.5 }) })).toEqual([{
    employeeId: "X", name: "Li", email: "li@example.org", manager: "M", by: ["gap", "score", "match", "verdict"],
    position: { before: "P", after: "P" }, score: { before: 1, after: 0.75 }, match: { before: 1, after: near(0.875) }, verdict: { before: "qualified", after: "not-qualified" },
    status: { before: "scored", after: "scored" }, eligible: { before: null, after: null }, lines: [{ competency: "A", role: "R1", required: { before: 3, after: 4 }, gap: { before: 0, after: -1 } }],
  }]);
});

test("a first position that gets its own standard is another post for its holder", () => {
  const records = company([line({ position: "Q", competency: "A", requiredLevel: 3 })], { A: 3 }, { positions: ["P", "Q"] });
  expect(changed(records, { standards: [...records.standards, ...lines({ competency: "A" })] })).toMatchObject([{ by: ["position"], position: { before: "Q", after: "P" }, lines: [] }]);
});

test("a condition that cannot be judged makes nobody eligible or not; one that can, does", () => {
  const records = company(lines({ competency: "A" }), { A: 3 });
  expect(changed(records, { conditions: asks("学历", "本科") })).toEqual([]);
  const bachelor = company(lines({ competency: "A" }), { A: 3 }, { education: "本科" });
  expect(changed(bachelor, { conditions: asks("学历", "本科") })).toMatchObject([{ by: ["eligibility"], eligible: { before: null, after: true } }]);
  expect(changed({ ...bachelor, conditions: asks("学历", "本科") }, { conditions: asks("学历", "博士") })).toMatchObject([{ eligible: { before: true, after: false } }]);
});

test("a level without score appears where it was asked before it was rated", () => {
  const records = company(lines({ competency: "A", weight: 0.5 }, { competency: "B", weight: 0.5 }), { A: 3 });
  expect(changed(records, { standards: lines({ competency: "A", weight: 1 }) })).toMatchObject([{ by: ["score", "match", "verdict", "status"], score: { before: null, after: 1 }, status: { before: "incomplete", after: "scored" }, lines: [{ competency: "B", required: { before: 3, after: null }, gap: { before: null, after: null } }] }]);
});

test("of two lines of one competency each keeps to its role; what only changed its role is the same line", () => {
  const records = company(lines({ competency: "A", role: "R1", requiredLevel: 2 }, { competency: "A", role: "R2", requiredLevel: 4 }), { A: 3 });
  const [told] = changed(records, { standards: lines({ competency: "a", role: "r2", requiredLevel: 4 }, { competency: "A", role: "R1", requiredLevel: 3 }) });
  expect(told?.lines).toEqual([{ competency: "A", role: "R1", required: { before: 2, after: 3 }, gap: { before: 1, after: 0 } }]);
  // R2 is gone and R3 is new: one line that moved from 4 to 5.
  const [moved] = changed(records, { standards: lines({ competency: "A", role: "R3", requiredLevel: 5 }, { competency: "A", role: "R1", requiredLevel: 2 }) });
  expect(moved?.lines).toEqual([{ competency: "A", role: "R3", required: { before: 4, after: 5 }, gap: { before: -1, after: -2 } }]);
  const [gone] = changed(records, { standards: lines({ competency: "A", role: "R2", requiredLevel: 4 }) });
  expect(gone?.lines).toEqual([{ competency: "A", role: "R1", required: { before: 2, after: null }, gap: { before: 1, after: null } }]);
});

test("only holders of what changed are asked about; where conditions change, anybody", () => {
  const records = company([...lines({ competency: "A" }), line({ position: "Other", competency: "A", requiredLevel: 3 })], {});
  const holders = (after: Partial<Records>) => [...holdersOf(records, { ...records, ...after }, asOf, DEFAULT_POLICY)];
  expect(holders({})).toEqual([]);
  expect(holders({ conditions: [] })).toEqual([]);
  expect(holders({ standards: [...lines({ competency: "A", requiredLevel: 4 }), records.standards[1]!] })).toEqual(["X"]);
  expect(holders({ standards: [...lines({ competency: "A", indicator: "other words" }), records.standards[1]!] })).toEqual([]);
  expect(holders({ conditions: asks("学历", "本科") })).toEqual(["X", "Z"]);
});
