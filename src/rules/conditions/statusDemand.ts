import { lettersOnly } from "../numbers";
import type { Stage } from "../assessed";

/**
 * C-a16 present status. 在职 and `employed` ask that somebody works here at all, on probation or not; 正式, 转正 and
 * `regular` that probation is behind them [ours: the words are used in both senses elsewhere].
 */
const STATUSES: Readonly<Record<StatusName, string>> = {
  "employed": "在职|在岗|在册|在职员工|在岗员工|在职在岗|在编|在职状态|employed|active|current|in service|in post|on the payroll|working|serving",
  "regular": "正式|正式员工|正式工|转正|已转正|转正员工|正式在职|正式在岗|已转正员工|试用期满|试用期已满|通过试用期|regular|regular employee|permanent|permanent employee|permanent staff|confirmed|confirmed in post|probation passed|past probation|passed probation|completed probation",
  "probation": "试用|试用期|试用期员工|probation|on probation|in probation|probationary",
  "new-graduate": "应届|应届生|应届毕业生|校招|校招生|new graduate|new-graduate|graduate trainee|new grad",
  "intern": "实习|实习生|intern|internship|trainee",
  "left": "离职|已离职|left|leaver|resigned|retired|退休",
};
export type StatusName = "employed" | "regular" | "probation" | "new-graduate" | "intern" | "left";

const NAME_OF = new Map((Object.keys(STATUSES) as StatusName[]).flatMap((name) => STATUSES[name].split("|").map((word) => [lettersOnly(word), name] as const)));

export interface StatusDemand {
  readonly status: StatusName;
  readonly not: boolean;
}

/** `regular`, 已转正, 非试用期, `not on probation`; null = no word for a status. */
export function statusDemand(text: string): StatusDemand | null {
  const folded = text.normalize("NFKC").toLowerCase().trim();
  const plain = NAME_OF.get(lettersOnly(folded));
  if (plain) return { status: plain, not: false };
  const negated = /^(?:非|不是|不在|未|没有|not |non-?|no )(.*)$/u.exec(folded);
  const status = negated?.[1] === undefined ? undefined : NAME_OF.get(lettersOnly(negated[1]));
  return status ? { status, not: true } : null;
}

export function statusHolds(stage: Stage, type: string | null, { status, not }: StatusDemand): boolean {
  return holds(stage, type, status) !== not;
}

function holds(stage: Stage, type: string | null, status: StatusName): boolean {
  switch (status) {
    case "employed": return stage !== "left" && stage !== "intern";
    case "regular": return stage === "regular";
    case "probation": return stage === "in-probation" || stage === "graduate-in-probation";
    // Of the year's intake also once probation is over.
    case "new-graduate": return type === "new-graduate";
    case "intern": return stage === "intern";
    case "left": return stage === "left";
  }
}
