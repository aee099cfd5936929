import { selectCell, writeSheets } from "../excel";
import type { Language } from "../messages/language";
import { matchReportPlan, stampOf } from "../reports";
import type { EmployeeId } from "../rules/records";
import type { Reckoned } from "./session";
import { done, failed, type WorkOptions, type WorkResult } from "./work";

/** 资格匹配度报告 of one person on a sheet of its own, shown to the user. Gives the sheet's name. */
export async function personReport(reckoned: Reckoned, person: EmployeeId, language: Language, options: WorkOptions = {}): Promise<WorkResult<string>> {
  const result = reckoned.reckoning.people.find((each) => each.employee.id === person);
  if (!result) return failed("no-such-person", { person });
  const plan = matchReportPlan(result, stampOf(reckoned.reckoning, reckoned.policy.changed), language);
  const { signal, onProgress } = options;
  const written = await writeSheets([plan], { ...(signal ? { signal } : {}), onProgress: (rows, total) => onProgress?.({ stage: "write", done: rows, total }) });
  if (!written.ok) return written;
  const sheet = written.value.get(plan.name) ?? plan.name;
  const shown = await selectCell(sheet, "A1", options);
  return shown.ok ? done(sheet) : shown;
}
