import { appealsOf, mayMove, replayMoves, rosterOf, type AppealRow, type MoveRow, type Standing } from "../../../src/rules/approval";
import { routeAll } from "../../../src/rules/routing";
import { dayFromIso, isoFromDay } from "../../../src/rules/calendar";
import { evidenceMapping, evidenceOf, type EvidenceRow } from "../../../src/rules/evidence";
import { readLog, resultAsOf, type LogRow } from "../../../src/rules/history";
import { exactDifference } from "../../../src/rules/numbers";
import type { Outcome } from "../../../src/rules/outcome";
import { policyFrom, type PolicyCell } from "../../../src/rules/policy";
import { reckon } from "../../../src/rules/reckon";
import { gapOf, limited, pointsOf, weightedSum } from "../../../src/rules/scoring";
import { mostCritical, neighbourPairs, swapSensitivity, tiePoints, verdictSensitivity, whatIf } from "../../../src/rules/sensitivity";
import type { PersonResult } from "../../../src/rules/results";
import { recordsFrom, type Brief, type BriefRecords } from "../recordsFrom";

type Pairs = Record<string, PolicyCell>;
type Policy = ReturnType<typeof policyFrom>["policy"];
interface Workbook extends BriefRecords { readonly asOf: string; readonly policy?: Pairs }

const policyOf = (pairs: Pairs | undefined): Policy => policyFrom(new Map(Object.entries(pairs ?? {}))).policy;

function peopleOf({ asOf, policy, ...brief }: Workbook): ReadonlyMap<string, PersonResult> {
  return new Map(reckon(recordsFrom(brief), { asOf: dayFromIso(asOf)!, policy: policyOf(policy) }).people.map((person) => [person.employee.id, person] as const));
}

/** The value, or the codes of what is missing or against it. */
function answer<Value>(outcome: Outcome<Value>, view: (value: Value) => unknown): unknown {
  if (outcome.kind === "met") return view(outcome.value);
  return `${outcome.kind}: ${(outcome.kind === "cannot-say" ? outcome.missing : outcome.reasons).map(({ code }) => code).join(" ")}`;
}

const dayOf = (value: unknown): number | null => (typeof value === "string" ? dayFromIso(value) : null);

function moveRow(brief: Brief): MoveRow {
  return { employeeId: "E", round: null, by: null, from: "draft", to: "draft", why: null, ...brief, on: dayOf(brief["on"]) } as MoveRow;
}

function appealRow(brief: Brief): AppealRow {
  const blank = brief["kind"] === "answer" ? { answer: "kept", second: null, reason: null, by: "HR" } : { against: "assessment", employeeId: "E", round: null, competency: null, first: null, reason: "r", evidence: null };
  return { ...blank, ...brief, on: dayOf(brief["on"]) } as AppealRow;
}

function logRow({ key, ...brief }: Brief): LogRow {
  return {
    employeeId: "E", competency: "K", corrects: null, round: null, standardVersion: null, by: null, why: null, ...brief,
    value: key === undefined ? { kind: "none" } : { kind: "level", level: { key, towards: null, part: 0 }, scale: "default" }, validFrom: dayOf(brief["validFrom"]), validTo: dayOf(brief["validTo"]), recordedOn: dayOf(brief["recordedOn"]),
  } as LogRow;
}

/** Topics of scoring, sensitivity and weights tried out. */
export const RESULT_TOPICS: Readonly<Record<string, (given: never) => unknown>> = {
  "limits": ({ required, actual, weights, policy: pairs }: { required: readonly number[]; actual: readonly number[]; weights: readonly number[]; policy: Pairs }) => {
    const { policy, findings } = policyFrom(new Map(Object.entries(pairs)));
    const points = required.map((level, at) => pointsOf(gapOf(level, actual[at]!)!, policy));
    const sum = weightedSum(points, weights, 1);
    return { points, score: policy.limits === "score" ? limited(sum, policy) : sum, findings: findings.map(({ code }) => code) };
  },
  "sensitivity": ({ weights, one, other, ...workbook }: { weights?: readonly number[]; one: readonly number[] | string; other?: readonly number[] | string } & Workbook) => {
    if (weights && typeof one !== "string" && typeof other !== "string") {
      const points = tiePoints(weights.map((weight, at) => ({ criterion: `w${at + 1}`, weight, margin: exactDifference(one[at]!, other![at]!) })));
      return { points: Object.fromEntries(points.map((point, at) => [`w${at + 1}`, point])), critical: mostCritical(points) };
    }
    const people = peopleOf(workbook);
    const subject = people.get(one as string)!;
    const found = other === undefined ? verdictSensitivity(subject, policyOf(workbook.policy)) : swapSensitivity(subject, people.get(other as string)!);
    return answer<object & { readonly points: ReturnType<typeof tiePoints> }>(found, (value) => ({ ...value, points: value.points.map((point) => (point === null ? null : `${String(point.criterion)} ${point.tieWeight.toFixed(4)}`)) }));
  },
  "evidence": ({ asOf, rows, measures, required, top }: { asOf: string; rows: readonly Partial<EvidenceRow>[]; measures: readonly { measure: string; value: number | null; date?: string }[]; required?: number; top?: number }) => {
    const mapping = evidenceMapping(rows.map((row): EvidenceRow => ({ measure: "exam", competency: "K", from: null, to: null, level: null, attainment: null, ...row })), top ?? 5);
    const placed = measures.map(({ measure, value, date }) => ({ employeeId: "E", measure, value, date: date === undefined ? null : dayFromIso(date) }));
    const found = evidenceOf(placed, mapping, dayFromIso(asOf)!).lineEvidence("E", "k", required ?? null);
    return { findings: mapping.findings.map(({ code, where }) => `${code} ${where.row}`), levels: found.proposals.map(({ level }) => level), gaps: found.gaps.map(({ step }) => step.code), agreed: found.agreed, told: mapping.findings, proposals: found.proposals, silent: found.gaps };
  },
  "states": ({ asOf, policy, moves, move, standing, ...brief }: Workbook & { moves?: readonly Brief[]; move?: Brief; standing?: Partial<Standing> }) => {
    const records = recordsFrom(brief);
    const roster = rosterOf(records, policyOf(policy));
    const { routes } = routeAll(records, dayFromIso(asOf)!, policyOf(policy));
    if (move) return answer(mayMove({ state: "draft", since: null, consented: false, ...standing }, moveRow(move), routes.find(({ employeeId }) => employeeId === move["employeeId"])!, roster), (to) => to);
    const replay = replayMoves((moves ?? []).map(moveRow), routes, roster);
    return { results: Object.fromEntries(replay.results.map((one) => [one.employeeId, `${one.state} ${one.moves.join(",")}`])), findings: replay.findings.map(({ code, where, facts }) => `${where.row} ${code}${facts["reasons"] ? `: ${(facts["reasons"] as readonly string[]).join(" ")}` : ""}`) };
  },
  "appeals": ({ asOf, policy, rows }: { asOf: string; policy?: Pairs; rows: readonly Brief[] }) => {
    const { appeals, findings } = appealsOf(rows.map(appealRow), dayFromIso(asOf)!, policyOf(policy));
    return {
      appeals: Object.fromEntries(appeals.map((one) => [one.statement.id, { first: one.statement.first, reason: one.statement.reason, evidence: one.statement.evidence, second: one.answers.at(-1)?.second ?? null, status: one.status, result: one.result, due: one.due === null ? null : isoFromDay(one.due), overdue: one.overdue }])),
      findings: findings.map(({ code, where }) => `${where.row} ${code}`),
      told: findings,
    };
  },
  "history": ({ rows, valid, known }: { rows: readonly Brief[]; valid: string; known?: string }) => {
    const log = readLog(rows.map(logRow));
    const found = resultAsOf(log, { employeeId: "E", competency: "K", valid: dayFromIso(valid)!, ...(known === undefined ? {} : { known: dayFromIso(known)! }) });
    const row = found.kind === "none" ? null : found.row;
    return { kind: found.kind, id: row?.id ?? null, key: row?.value.kind === "level" ? row.value.level.key : null, findings: log.findings.map(({ code, where }) => `${where.row} ${code}`), told: log.findings };
  },
  "fragile": (workbook: Workbook) => neighbourPairs([...peopleOf(workbook).values()], policyOf(workbook.policy)).map((pair) => `${pair.ahead} > ${pair.behind}${pair.fragile ? " fragile" : ""}`),
  "what-if": ({ weights, ...workbook }: Workbook & { weights: Record<string, Record<string, number | null>> }) => {
    const tried = new Map(Object.entries(weights).map(([position, own]) => [position, new Map(Object.entries(own))] as const));
    const found = whatIf([...peopleOf(workbook).values()], tried, policyOf(workbook.policy));
    return { ...found, people: Object.fromEntries(found.people.map((person) => [person.employeeId, person])) };
  },
};
