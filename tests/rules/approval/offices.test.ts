import { FIRST_STANDING, mayMove, officeHolders, replayMoves, rosterOf, type MoveRow, type Office } from "../../../src/rules/approval";
import { dayFromIso } from "../../../src/rules/calendar";
import { DEFAULT_POLICY } from "../../../src/rules/policy";
import type { Employee } from "../../../src/rules/records";
import type { Route } from "../../../src/rules/results";
import { employee, recordsFrom, type Brief } from "../recordsFrom";

/** Two signatures and a talk with whoever leads the department; everything else as a test says. */
const ROUTE: Route = {
  employeeId: "E", body: "department-group", method: "collective", chair: null, members: [], excluded: [], row: 8, rule: "P-6.6.2.1",
  approval: "department-superior-then-general-manager", talk: "department-manager-or-supervisor", steps: [],
};
const SUBJECT = employee({ id: "E", name: "Li", department: "D" });
const rosterFrom = (...employees: readonly Brief[]) => rosterOf(recordsFrom({ employees }), DEFAULT_POLICY);
const held = (office: Office, people: readonly Brief[], route: Partial<Route> = {}, subject: Employee = SUBJECT) => officeHolders(office, subject, { ...ROUTE, ...route }, rosterFrom(...people));
const missing = (code: string, rule: string) => ({ ids: [], missing: { code, rule, facts: { employee: "E", name: "Li", department: "D" } } });

test.each<readonly [Office, Partial<Route>, string, string]>([
  ["chair", {}, "office-no-chair", "P-6.1"],
  ["superior", {}, "office-no-superior", "P-6.6.2.4"],
  ["hr", {}, "office-no-hr", "P-6.6.5"],
  ["last-approver", {}, "office-no-general-manager", "P-6.6.2.4"],
  ["last-approver", { approval: "department-superior-then-hr" }, "office-no-superior", "P-6.6.2.4"],
  ["last-approver", { approval: "chair" }, "office-no-chair", "P-6.1"],
  ["talker", {}, "office-no-department-manager", "P-6.6.1.4"],
  ["talker", { talk: "department-manager-for-committee" }, "office-no-department-manager", "P-6.6.1.4"],
  ["talker", { talk: "executive-general-manager" }, "office-no-executive-manager", "P-6.6.1.4"],
])("a roster without offices says which is missing, of whose department, by which clause: %s %j", (office, route, code, rule) => {
  expect(held(office, [], route)).toEqual(missing(code, rule));
});

test("a way of approving or talking that no office answers to is said by its name", () => {
  expect(held("last-approver", [], { approval: "elsewhere" }).missing).toEqual({ code: "office-approval-unknown", rule: "P-6.6", facts: { approval: "elsewhere" } });
  expect(held("talker", [], { talk: null }).missing).toEqual({ code: "office-talk-unknown", rule: "P-6.6", facts: { talk: null } });
});

test("nobody holds an office over their own result, and that is told apart from an office nobody holds", () => {
  const people = [{ id: "E", positions: ["general  manager"] }];
  expect(held("last-approver", people)).toEqual(missing("office-is-subject", "P-6.6.2.4"));
  expect(held("last-approver", [...people, { id: "G", positions: ["Clerk", "总经理"] }])).toEqual({ ids: ["G"], missing: null });
  expect(held("chair", [], { chair: "E" })).toEqual(missing("office-is-subject", "P-6.1"));
  expect(held("chair", [], { chair: "M" })).toEqual({ ids: ["M"], missing: null });
});

describe("the superior of a department", () => {
  const seniors = [
    { id: "S1", bodyRoles: ["senior-manager"], department: "d " }, { id: "S2", bodyRoles: ["senior-manager"], department: "X", division: "East" }, { id: "S3", bodyRoles: ["senior-manager"] },
  ];
  const of = (people: readonly Brief[], place: Brief): readonly string[] => held("superior", people, {}, employee({ id: "E", ...place })).ids;

  it("is whom its manager reports to; each manager of the department has one", () => {
    expect(of([{ id: "M", bodyRoles: ["department-manager"], department: "D", manager: "S2" }, ...seniors], { department: "D" })).toEqual(["S2"]);
    expect(of([{ id: "M", bodyRoles: ["department-manager"], department: "D", manager: "nobody" }, ...seniors], { department: "D" })).toEqual(["S1"]);
  });

  it("else the senior manager of the department, else of the division, else the only one there is", () => {
    expect(of(seniors, { department: "D", division: "East" })).toEqual(["S1"]);
    expect(of(seniors, { department: "B", division: "East" })).toEqual(["S2"]);
    // A blank division is no division that both share.
    expect(of(seniors, { department: "B" })).toEqual([]);
    expect(of(seniors.slice(2), { department: "B" })).toEqual(["S3"]);
    expect(of(seniors.slice(1), { department: null })).toEqual([]);
  });
});

test("who talks leads the department, a supervisor as well as the manager, each named once; for the committee the manager alone", () => {
  const people = [{ id: "M", bodyRoles: ["department-manager", "supervisor"], department: "D" }, { id: "V", bodyRoles: ["supervisor"], department: "D" }, { id: "X", bodyRoles: ["supervisor"], department: "Other" }];
  expect(held("talker", people).ids).toEqual(["M", "V"]);
  expect(held("talker", people, { talk: "department-manager-for-committee" }).ids).toEqual(["M"]);
  expect(held("talker", people, {}, employee({ id: "E", department: null })).ids).toEqual([]);
});

test("a roster knows people by their first row, HR by department or group, titles however written", () => {
  const roster = rosterFrom(
    { id: "A", department: "D" }, { id: "A", department: "Second", bodyRoles: ["supervisor"] }, { id: "H1", department: "Human Resources Dept." }, { id: "H2", group: "HR and Admin" }, { id: "N", department: "Sales" },
    { id: "X", positions: ["执行总经理"] }, { id: "L", department: "HR", employmentType: "left" }, { id: "S", bodyRoles: ["team-leader", "senior-manager"] },
  );
  expect(roster.get("A")?.department).toBe("D");
  expect(roster.inDepartment("supervisor", "Second")).toEqual([]);
  expect(roster.get("L")).toBeUndefined();
  expect([roster.hr, roster.executiveManagers, roster.generalManagers, roster.seniorManagers].map((people) => people.map(({ id }) => id).sort())).toEqual([["H1", "H2"], ["X"], [], ["S"]]);
});

describe("moves", () => {
  const company = rosterFrom(
    { id: "S", bodyRoles: ["senior-manager"] }, { id: "M", bodyRoles: ["department-manager"], department: "D", manager: "S" }, { id: "G", positions: ["总经理"] }, { id: "H", department: "HR" }, { id: "E", department: "D" },
  );
  const route = { ...ROUTE, chair: "M" };
  const day = (text: string): number => dayFromIso(text)!;
  const row = (brief: Partial<MoveRow>): MoveRow => ({ employeeId: "E", round: null, by: null, on: null, from: "draft", to: "draft", why: null, ...brief });

  it("of somebody the roster does not know cannot be judged", () => {
    const wanted = { to: "reviewed", by: "M", on: null, why: null } as const;
    expect(mayMove(FIRST_STANDING, wanted, { ...route, employeeId: "Z" }, company)).toEqual({
      kind: "cannot-say", rule: "P-6.6.2.3", steps: [], missing: [{ code: "move-subject-unknown", rule: "P-6.6.2.3", facts: { employee: "Z", from: "draft", to: "reviewed", by: "M" } }],
    });
  });

  it("that are told: what was refused, against which clause, and who may", () => {
    const { findings } = replayMoves([
      row({ employeeId: "Z", by: "M", to: "reviewed" }),
      row({ by: "H", to: "reviewed", on: day("2026-11-21") }),
      row({ by: "M", to: "reviewed", on: day("2026-11-22") }),
      row({ by: "M", from: "approved", to: "communicated" }),
      row({ by: "G", from: "reviewed", to: "draft", on: day("2026-11-21"), why: " " }),
      row({ by: "G", from: "reviewed", to: "approved", on: day("2026-11-22") }),
      row({ from: "reviewed", to: "reviewed" }),
      row({ by: "E", from: "reviewed", to: "approved" }),
    ], [route], company);
    const facts = { employee: "E", from: "reviewed", by: "G" };
    expect(findings).toEqual([
      { code: "move-of-nobody", severity: "error", rule: "P-6.6", where: { table: "moves", row: 0, field: "employeeId" }, facts: { employee: "Z", from: "draft", to: "reviewed", by: "M" } },
      { code: "move-not-allowed", severity: "error", rule: "P-6.6.2.3", where: { table: "moves", row: 1, field: null }, facts: { employee: "E", from: "draft", to: "reviewed", by: "H", entitled: ["M"], reasons: ["move-not-entitled"] } },
      { code: "move-from-elsewhere", severity: "error", rule: "P-6.6", where: { table: "moves", row: 3, field: "from" }, facts: { employee: "E", from: "approved", to: "communicated", by: "M", state: "reviewed" } },
      { code: "move-not-allowed", severity: "error", rule: "P-6.6.2.4", where: { table: "moves", row: 4, field: null }, facts: { ...facts, to: "draft", on: "2026-11-21", since: "2026-11-22", reasons: ["move-without-reason", "move-before-last"] } },
      { code: "move-not-allowed", severity: "error", rule: "P-6.6.2.4", where: { table: "moves", row: 5, field: null }, facts: { ...facts, to: "approved", reasons: ["move-superior-first"] } },
      { code: "move-unchecked", severity: "info", rule: "P-6.6.2.4", where: { table: "moves", row: 6, field: "by" }, facts: { employee: "E", from: "reviewed", to: "reviewed", by: null, reasons: ["move-by-blank"] } },
      { code: "move-not-allowed", severity: "error", rule: "P-6.6.2.4", where: { table: "moves", row: 7, field: null }, facts: { ...facts, by: "E", to: "approved", reasons: ["move-own-result"] } },
    ]);
  });

  it.each<readonly [string, Partial<Route>, Partial<MoveRow>, string, string]>([
    ["a move that there is not", {}, { by: "M", to: "final" }, "move-unknown", "P-6.6"],
    ["the result of somebody whom nobody assesses", { body: "none", rule: "P-6.5b" }, { by: "M", to: "reviewed" }, "move-not-assessed", "P-6.5b"],
    ["the result of somebody without a body", { body: "unroutable", rule: "P-6.6.2.3" }, { by: "M", to: "reviewed" }, "move-not-assessed", "P-6.6.2.3"],
    ["a consent nobody asks for", { approval: "department-superior-then-hr" }, { by: "S", from: "reviewed", to: "reviewed" }, "move-no-consent-asked", "P-6.6.2.4"],
    ["one's own result", {}, { by: "E", to: "reviewed" }, "move-own-result", "P-6.6.2.3"],
    ["an approval before the superior's", {}, { by: "G", from: "reviewed", to: "approved" }, "move-superior-first", "P-6.6.2.4"],
    ["an appeal without a reason", {}, { by: "E", from: "communicated", to: "appealed" }, "move-without-reason", "P-6.6.1.4"],
  ])("%s: the reason has its clause and its figures", (_why, own, brief, code, rule) => {
    const { by, from, to, on, why } = row(brief);
    const outcome = mayMove({ ...FIRST_STANDING, state: from }, { by, to, on, why }, { ...route, ...own }, company);
    expect(outcome).toMatchObject({ kind: "not-met", reasons: [{ code, rule, facts: { employee: "E", from, to, by } }] });
  });

  it("consent lasts until the body reviews again; the day of the last dated move stays; rounds stand apart", () => {
    const rows = [
      row({ by: "M", to: "reviewed", on: day("2026-11-21") }), row({ by: "S", from: "reviewed", to: "reviewed" }), row({ by: "G", from: "reviewed", to: "draft", why: "thin" }), row({ by: "M", to: "reviewed", round: "R2" }),
      row({ by: "M", to: "reviewed", on: day("2026-11-21") }),
    ];
    const standing = (count: number) => replayMoves(rows.slice(0, count), [route], company).results;
    expect(standing(1)).toEqual([{ employeeId: "E", round: null, state: "reviewed", since: day("2026-11-21"), consented: false, moves: [0] }]);
    expect(standing(2)[0]).toMatchObject({ state: "reviewed", since: day("2026-11-21"), consented: true });
    expect(standing(3)[0]).toMatchObject({ state: "draft", consented: false });
    expect(standing(5)).toEqual([
      { employeeId: "E", round: null, state: "reviewed", since: day("2026-11-21"), consented: false, moves: [0, 1, 2, 4] }, { employeeId: "E", round: "R2", state: "reviewed", since: null, consented: false, moves: [3] },
    ]);
  });

  it("consent once given holds for the approval and after it", () => {
    const rows = [row({ by: "M", to: "reviewed" }), row({ by: "S", from: "reviewed", to: "reviewed" }), row({ by: "G", from: "reviewed", to: "approved" })];
    expect(replayMoves(rows, [route], company)).toMatchObject({ findings: [], results: [{ state: "approved", consented: true }] });
  });
});
