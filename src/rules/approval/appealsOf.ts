import type { Finding, RuleId, Severity } from "../outcome";
import type { Policy } from "../policy";
import type { CalendarDay } from "../records";
import type { AppealKind, AppealPlace, AppealReply, AppealRow, AppealStatement } from "./appealRow";

/** First result, reason, evidence and second result side by side. */
export interface Appeal {
  readonly statement: AppealStatement;
  /** Every answer in order: a certification may be referred to the leading group, which answers again. */
  readonly answers: readonly AppealReply[];
  readonly status: "open" | "answered";
  /** What holds now: the second result where it was adjusted, else the first. */
  readonly result: number | string | null;
  /** Last day for an answer, where policy sets one; null = none, or not dated. */
  readonly due: CalendarDay | null;
  /** Open on asOf after the last day. */
  readonly overdue: boolean;
}

export interface Appeals {
  readonly appeals: readonly Appeal[];
  readonly findings: readonly Finding<AppealPlace>[];
}

/**
 * P-6.6.1.4: the person states disagreement with reasons or evidence, the body may re-discuss and adjust; both values
 * stay. C-s6.2.8, C-a14: an appeal against a certification is answered by HR, or referred to the leading group and open
 * until that answers. The sources give no deadline; policy may. Rows dated after asOf are not known yet.
 */
export function appealsOf(rows: readonly AppealRow[], asOf: CalendarDay, policy: Pick<Policy, "appealDays">): Appeals {
  const opened = new Map<string, { readonly statement: AppealStatement; readonly answers: AppealReply[] }>();
  const findings: Finding<AppealPlace>[] = [];
  const add = (code: string, severity: Severity, row: number, field: string, against: AppealKind, facts: Finding<AppealPlace>["facts"]): void => {
    findings.push({ code, severity, rule: CLAUSES[against], where: { table: "appeals", row, field }, facts });
  };
  for (const [row, one] of rows.entries()) {
    if (one.on !== null && one.on > asOf) continue;
    if (one.kind === "statement") {
      if (opened.has(one.id)) add("appeal-twice", "error", row, "id", one.against, { id: one.id, employee: one.employeeId });
      else opened.set(one.id, { statement: one, answers: [] });
      if (blank(one.reason) && blank(one.evidence)) add("appeal-without-reason", "warning", row, "reason", one.against, { employee: one.employeeId });
      continue;
    }
    const appeal = opened.get(one.to);
    const fault = appeal ? answerFault(appeal, one) : "answer-to-nothing";
    if (!appeal || fault !== null) add(fault ?? "answer-to-nothing", "error", row, "to", appeal?.statement.against ?? "assessment", { id: one.to, employee: appeal?.statement.employeeId ?? null, by: one.by });
    else appeal.answers.push(one);
  }
  return { appeals: [...opened.values()].map(({ statement, answers }) => appealFrom(statement, answers, asOf, policy.appealDays)), findings };
}

/** Each kind of appeal has its own clause. */
const CLAUSES: Readonly<Record<AppealKind, RuleId>> = { assessment: "P-6.6.1.4", certification: "C-s6.2.8" };

/** An answered appeal stays as answered: a further dispute is a new statement. */
function answerFault({ statement, answers }: { readonly statement: AppealStatement; readonly answers: readonly AppealReply[] }, answer: AppealReply): string | null {
  if (answers.some((one) => one.answer !== "referred")) return "answer-twice";
  if (answer.by !== null && answer.by === statement.employeeId) return "answer-by-subject";
  if (answer.on !== null && statement.on !== null && answer.on < statement.on) return "answer-before-appeal";
  if (answer.answer === "referred" && statement.against !== "certification") return "answer-not-referable";
  return answer.answer === "adjusted" && answer.second === null ? "answer-without-result" : null;
}

function appealFrom(statement: AppealStatement, answers: readonly AppealReply[], asOf: CalendarDay, days: number | null): Appeal {
  const last = answers.at(-1);
  const answered = last !== undefined && last.answer !== "referred";
  const due = days === null || statement.on === null ? null : statement.on + days;
  return {
    statement, answers, due,
    status: answered ? "answered" : "open",
    result: last?.answer === "adjusted" ? last.second : statement.first,
    overdue: !answered && due !== null && asOf > due,
  };
}

function blank(text: string | null): boolean {
  return text === null || text.trim() === "";
}
