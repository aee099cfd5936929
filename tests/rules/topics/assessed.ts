import { againstSelf, eligibilityOf, inYearlyWindow, selfLevels, stageOf } from "../../../src/rules/assessed";
import { dayFromIso } from "../../../src/rules/calendar";
import { DEFAULT_POLICY, policyFrom, type PolicyCell } from "../../../src/rules/policy";
import { employee, recordsFrom, type Brief, type BriefRecords } from "../recordsFrom";

/** Who is assessed, and how people's own levels stand beside the body's. */
export const ASSESSED_TOPICS: Readonly<Record<string, (given: never) => unknown>> = {
  "stage": ({ asOf, ...brief }: Brief & { asOf: string }) => stageOf(employee({ id: "E", ...brief }), dayFromIso(asOf)!),
  "eligible": ({ policy, ...brief }: BriefRecords & { policy?: Record<string, PolicyCell> }) => {
    const records = recordsFrom(brief);
    const eligible = eligibilityOf(records, policyFrom(new Map(Object.entries(policy ?? {}))).policy);
    return Object.fromEntries(records.employees.map((one) => [one.id, eligible(one)]));
  },
  "yearly-window": ({ asOf }: { asOf: string }) => inYearlyWindow(dayFromIso(asOf)!, DEFAULT_POLICY),
  "own-levels": ({ round, ...brief }: BriefRecords & { round?: string }) => selfLevels(recordsFrom(brief), round ?? null).map(({ employeeId, competency, level }) => `${employeeId} ${competency} ${level}`),
  "against-self": ({ self, level }: { self: number; level: number | null }) => againstSelf(self, level),
};
