import { dayFromIso } from "../../../src/rules/calendar";
import { DEFAULT_POLICY } from "../../../src/rules/policy";
import { approvalChain, approvalFindings, approvalState, linesOn, officersOf, reviewDue, standardDifference, versionFindings, versionsUsed, type ApprovalRow } from "../../../src/rules/versions";
import { line, recordsFrom } from "../recordsFrom";

const day = (text: string): number => dayFromIso(text)!;
const DAY = day("2026-11-20");
const rows = (...list: readonly (readonly [ApprovalRow["step"], string | null, string | null])[]): readonly ApprovalRow[] => list.map(([step, by, on]) => ({ step, by, on: on === null ? null : day(on) }));
const officers = officersOf(recordsFrom({ employees: [{ id: "D1", department: "Sales", bodyRoles: ["department-manager"] }, { id: "H1", department: "HR" }, { id: "T1", department: "Board", bodyRoles: ["team-leader", "senior-manager"] }] }), DEFAULT_POLICY);
const chain = (list: readonly ApprovalRow[], asOf = DAY, officerOf = officers) => approvalChain(list, officerOf, asOf, DEFAULT_POLICY);
const reason = (code: string, facts: object) => ({ code, rule: "P-5", facts });

describe("the approval of a version", () => {
  it("tells each step with who and when", () => {
    expect(chain(rows(["proposed", "D1", "2026-10-01"], ["reviewed", "H1", "2026-10-10"], ["approved", "T1", "2026-10-20"]))).toEqual({
      kind: "met", rule: "P-5", value: day("2026-10-20"), steps: [
        reason("approval-step", { step: "proposed", by: "D1", on: "2026-10-01" }), reason("approval-step", { step: "reviewed", by: "H1", on: "2026-10-10" }), reason("approval-step", { step: "approved", by: "T1", on: "2026-10-20" }),
      ],
    });
  });

  it("tells every reason against it, with the figures of each", () => {
    expect(chain(rows(["proposed", null, "2026-10-15"], ["reviewed", "D1", "2026-10-10"], ["approved", "D1", null]))).toEqual({
      kind: "not-met", rule: "P-5", steps: [], reasons: [
        reason("approval-no-name", { step: "proposed" }), reason("approval-no-day", { step: "approved" }),
        reason("approval-out-of-order", { step: "reviewed", on: "2026-10-10", before: "proposed", beforeOn: "2026-10-15" }),
        reason("approval-same-person", { by: "D1", one: "reviewed", other: "approved" }),
        reason("approval-not-hr", { by: "D1" }), reason("approval-not-top", { by: "D1" }),
      ],
    });
  });

  it("tells what lies in the future, what is missing, and by whom it was sent back when and why", () => {
    expect(chain(rows(["proposed", "D1", "2026-10-01"], ["approved", "T1", "2026-11-21"]))).toMatchObject({ reasons: [reason("approval-step-missing", { step: "reviewed" }), reason("approval-in-future", { step: "approved", on: "2026-11-21" })] });
    const returned: readonly ApprovalRow[] = [...rows(["proposed", "D1", "2026-10-01"]), { step: "returned", by: "H1", on: day("2026-10-05"), reason: "weights" }, ...rows(["returned", "T1", null])];
    expect(chain(returned.slice(0, 2))).toMatchObject({ reasons: [reason("approval-returned", { by: "H1", on: "2026-10-05", reason: "weights" }), { code: "approval-step-missing" }, { code: "approval-step-missing" }, { code: "approval-step-missing" }] });
    // The last return is told; one without a day stands where it stands.
    expect(chain(returned)).toMatchObject({ reasons: [reason("approval-returned", { by: "T1", on: "", reason: null }), {}, {}, {}] });
  });

  it("cannot be said where only the roster is silent; a reason against it beside that is not met, with both", () => {
    const silent = officersOf(recordsFrom({ employees: [{ id: "H1", department: "HR" }] }), DEFAULT_POLICY);
    const whole = rows(["proposed", "D1", "2026-10-01"], ["reviewed", "H1", "2026-10-10"], ["approved", "T1", "2026-10-20"]);
    expect(chain(whole, DAY, silent)).toEqual({ kind: "cannot-say", rule: "P-5", steps: [], missing: [reason("approval-officer-unknown", { step: "approved", by: "T1" })] });
    expect(chain(whole.slice(1), DAY, silent)).toMatchObject({ kind: "not-met", reasons: [reason("approval-step-missing", { step: "proposed" }), reason("approval-officer-unknown", { step: "approved", by: "T1" })] });
  });

  it("a blank reviewer is no officer, and two blanks are not the same person", () => {
    expect(chain(rows(["proposed", "", "2026-10-01"], ["reviewed", null, "2026-10-10"], ["approved", "", "2026-10-20"]))).toMatchObject({
      kind: "not-met", reasons: [reason("approval-no-name", { step: "proposed" }), reason("approval-no-name", { step: "reviewed" }), reason("approval-no-name", { step: "approved" }), reason("approval-officer-unknown", { step: "approved", by: "" })],
    });
  });

  it("an undated row stands after the row above it, whatever its day", () => {
    const list = rows(["proposed", "D1", "2026-10-10"], ["returned", "H1", null], ["proposed", "D1", "2026-10-09"]);
    // The second proposal is of a day before the return's place, so the return still holds.
    expect(approvalState(list, DAY)).toBe("draft");
    expect(approvalState(rows(["proposed", "D1", "2026-10-10"], ["returned", "H1", null], ["proposed", "D1", "2026-10-10"]), DAY)).toBe("proposed");
  });

  it("not yet approved though in force is a warning at the version's first line, with how far it has come", () => {
    const lines = [line({ position: "Q", competency: "A" }), line({ position: "P", competency: "A", version: "2", effectiveFrom: "2026-11-20" }), line({ position: "P", competency: "B", version: "2", effectiveFrom: "2026-11-20" })];
    const approvals = [...rows(["proposed", "D1", "2026-10-01"], ["reviewed", "H1", "2026-10-10"]).map((row) => ({ ...row, position: " p", version: "2" })), { ...rows(["approved", "T1", "2026-10-20"])[0]!, position: "P", version: "1" }];
    expect(approvalFindings(lines, approvals, officers, DAY, DEFAULT_POLICY)).toEqual([{
      code: "standard-not-approved", severity: "warning", rule: "P-5", where: { purpose: "standards", row: 1, field: "version" }, facts: { position: "P", version: "2", state: "reviewed", reasons: ["approval-step-missing"] },
    }]);
    expect(approvalFindings(lines, approvals, officers, DAY - 1, DEFAULT_POLICY)).toEqual([]);
    expect(approvalFindings([line({ competency: "A", version: "1" })], [], officers, DAY, DEFAULT_POLICY)).toMatchObject([{ where: { row: 0 }, facts: { position: "", version: "1", state: "draft" } }]);
  });
});

describe("what is told of versions", () => {
  const lines = [
    line({ position: "P", competency: "A", version: "1", effectiveFrom: "2024-01-01" }), line({ position: "P", competency: "A", version: "2", effectiveFrom: "2025-11-19" }),
    line({ position: "Q", competency: "A", version: "1", effectiveFrom: "2026-12-01" }), line({ position: "R", competency: "A", effectiveFrom: "2025-11-20" }), line({ position: "S", competency: "A", effectiveFrom: "2026-11-21" }),
  ];

  it("which is skipped, which is not in force, and whose review is due, each at its row and field", () => {
    expect(versionFindings(lines, DAY, DEFAULT_POLICY)).toEqual([
      { code: "versions-skipped", severity: "info", rule: "D-VERSIONS", where: { purpose: "standards", row: 0, field: "version" }, facts: { position: "P", version: ["2"], skipped: ["1 (2024-01-01)"] } },
      { code: "version-none-in-force", severity: "warning", rule: "D-VERSIONS", where: { purpose: "standards", row: 2, field: "effectiveFrom" }, facts: { position: "Q", version: [], skipped: ["1 (2026-12-01)"] } },
      { code: "standard-review-overdue", severity: "warning", rule: "C-a18", where: { purpose: "standards", row: 1, field: "effectiveFrom" }, facts: { position: "P", version: "2", due: "2026-11-19" } },
      { code: "standard-review-due", severity: "info", rule: "C-a18", where: { purpose: "standards", row: 3, field: "effectiveFrom" }, facts: { position: "R", version: null, due: "2026-11-20" } },
    ]);
    expect(versionFindings([line({ competency: "A", version: "1", effectiveFrom: "2026-12-01" })], DAY, DEFAULT_POLICY)).toMatchObject([{ facts: { position: "" } }]);
    expect(versionFindings([line({ competency: "A", effectiveFrom: "2020-01-01" })], DAY, DEFAULT_POLICY)).toMatchObject([{ code: "standard-review-overdue", facts: { position: "", version: null } }]);
  });

  it("a line of today without version counts in its review from today", () => {
    const own = [line({ position: "R", competency: "A", effectiveFrom: "2020-01-01" }), line({ position: "R", competency: "B", effectiveFrom: "2026-11-20" })];
    expect(versionFindings(own, DAY, DEFAULT_POLICY)).toEqual([]);
    expect(versionFindings(own, DAY - 1, DEFAULT_POLICY)).toMatchObject([{ code: "standard-review-overdue", facts: { due: "2021-01-01" } }]);
  });

  it("a review tells from when and for how long it counts; without a day it says so", () => {
    expect(reviewDue({ effectiveFrom: day("2025-01-15"), reviewedOn: DAY }, DAY, DEFAULT_POLICY)).toEqual({
      kind: "met", rule: "C-a18", value: { due: day("2027-11-20"), state: "not-due" }, steps: [{ code: "review-term", rule: "C-a18", facts: { from: "2026-11-20", months: 12, due: "2027-11-20" } }],
    });
    expect(reviewDue({ effectiveFrom: null, reviewedOn: day("2026-01-01") }, DAY, DEFAULT_POLICY)).toMatchObject({ value: { due: day("2027-01-01") } });
    expect(reviewDue({ effectiveFrom: null, reviewedOn: DAY + 1 }, DAY, DEFAULT_POLICY)).toEqual({ kind: "cannot-say", rule: "C-a18", steps: [], missing: [{ code: "review-no-day", rule: "C-a18", facts: {} }] });
  });

  it("lines that hold on a day are freed of it; those without stay as they are", () => {
    const found = linesOn(lines.slice(1, 4), DAY);
    expect(found.map(({ position, effectiveFrom }) => [position, effectiveFrom])).toEqual([["P", null], ["R", null]]);
    const plain = line({ competency: "A" });
    expect(linesOn([plain], DAY)[0]).toBe(plain);
  });

  it("each version is used once, as first written; lines without one use none", () => {
    const standard = (version: string | null) => ({ standard: { version } });
    expect(versionsUsed({ lines: [standard(null), standard("v2"), standard("V1"), standard("V2 ")] } as never)).toEqual(["v2", "V1"]);
  });
});

describe("the difference of two versions, line by line", () => {
  const difference = (before: readonly object[], after: readonly object[]) => standardDifference(before.map((one) => line({ position: "P", competency: "A", ...one })), after.map((one) => line({ position: "P", competency: "A", ...one })));

  it("names position, competency and both lines", () => {
    const found = difference([{ requiredLevel: 2 }, { competency: "B" }], [{ requiredLevel: 3 }, { competency: "C" }]);
    expect(found).toMatchObject([
      { kind: "changed", position: "P", competency: "A", before: { requiredLevel: 2 }, after: { requiredLevel: 3 }, changes: [{ kind: "relevelled", from: 2, to: 3 }] },
      { kind: "added", position: "P", competency: "C", before: null, after: { competency: "C" }, changes: [] },
      { kind: "removed", position: "P", competency: "B", before: { competency: "B" }, after: null, changes: [] },
    ]);
  });

  it("a line keeps to its own role and grades before it is taken for another's", () => {
    // Same role, other grades, before same grades, other role.
    expect(difference([{ role: "R1", requiredLevel: 1 }, { role: "R2", gradeFrom: "3-1", requiredLevel: 4 }], [{ role: "R2", requiredLevel: 4 }])).toMatchObject([{ kind: "changed", changes: [{ kind: "grades", from: "3-1..", to: "" }] }, { kind: "removed", before: { role: "R1" } }]);
    // Same grades, other role, before neither.
    expect(difference([{ role: "R1", requiredLevel: 2 }, { role: "R2", gradeTo: "3-1", requiredLevel: 2 }], [{ role: "R3", gradeTo: "3-1", requiredLevel: 2 }])).toMatchObject([{ kind: "changed", changes: [{ kind: "role", from: "R2", to: "R3" }] }, { kind: "removed", before: { role: "R1" } }]);
    // Exactly the same line first, wherever it stands.
    expect(difference([{ role: "R", gradeFrom: "4-1" }, { role: "R", gradeFrom: "3-1" }], [{ role: "R", gradeFrom: "3-1" }])).toMatchObject([{ kind: "removed", before: { gradeFrom: { grade: 4 } } }]);
    // Of several alike the first of one is the first of the other.
    expect(difference([{ requiredLevel: 1 }, { requiredLevel: 2 }], [{ requiredLevel: 1 }, { requiredLevel: 2 }])).toEqual([]);
  });

  it("case, width and spaces of a role, dimension or wording are no change; an empty one and none are the same", () => {
    expect(difference([{ role: " Ｒ", dimension: "Know  how", indicator: null }], [{ role: "r", dimension: "know how", indicator: "" }])).toEqual([]);
    expect(difference([{ dimension: null }], [{ dimension: "D" }])).toMatchObject([{ changes: [{ kind: "dimension", from: null, to: "D" }] }]);
  });

  it("weights that do not add up are parts of 1, or of 100 where one is above 1; a billionth is no change", () => {
    expect(difference([{ weight: 1, requiredLevel: 2 }, { competency: "B", weight: 0.5 }], [{ weight: 30 }, { competency: "B", weight: 50 }]).map(({ changes }) => changes)).toEqual([
      [{ kind: "relevelled", from: 2, to: null }, { kind: "reweighed", from: 1, to: 0.3 }],
    ]);
    expect(difference([{ weight: 0.5 }, { competency: "B", weight: 0.5 }], [{ weight: 0.5 + 5e-10 }, { competency: "B", weight: 0.5 - 5e-10 }])).toEqual([]);
    expect(difference([{ weight: 0.5 }, { competency: "B", weight: 0.5 }], [{ weight: 0.5 + 2e-9 }, { competency: "B", weight: 0.5 - 2e-9 }])).toHaveLength(2);
  });
});
