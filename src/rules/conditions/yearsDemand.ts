import { fromChineseNumber } from "../numbers";

/** Years asked for: at least `least` (`above`: more than it), at most `most` (`below`: less than it). */
export interface YearsDemand {
  readonly least: number | null;
  readonly most: number | null;
  readonly strict: boolean;
  /** Experience of a kind that the roster's years do not tell (零售, management); null = experience as such. */
  readonly of: string | null;
}

const WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const IN_WORDS = new RegExp(`\\b(?:${WORDS.join("|")})\\b`, "gu");
const AMOUNT = "(\\d+(?:\\.\\d+)?|[一二两三四五六七八九十]{1,3}|半)";
const UNIT = "(个?月|months?|mths?|周?年|years?|yrs?|y)";
const WITH_UNIT = new RegExp(`${AMOUNT}\\s*(?:\\+|${UNIT}?\\s*(?:-|–|~|至|到|\\bto\\b)\\s*${AMOUNT})?\\s*${UNIT}(?![\\p{L}])`, "iu");
const WITH_UNIT_CJK = new RegExp(`${AMOUNT}\\s*(?:\\+|${UNIT}?\\s*(?:-|–|~|至|到)\\s*${AMOUNT})?\\s*(个?月|周?年)`, "iu");
const BARE = new RegExp(`^${AMOUNT}(?:\\s*(?:-|–|~|至|到|to)\\s*${AMOUNT})?\\+?$`, "iu");

const AT_LEAST = /不少于|不低于|不短于|至少|最少|at least|minimum|min\b|>=|≥|满|no less than|not less than/u;
const AT_MOST = /不超过|不多于|不高于|以内|at most|no more than|not more than|up to|maximum|<=|≤/u;
const BELOW = /以下|不足|不满|少于|低于|less than|fewer than|under|below|</u;
const ABOVE = /超过|多于|大于|高于|more than|over|above|>/u;

/** Words that may stand around a number of years without changing what is asked. */
const AROUND = /相关|同等|类似|本|该|工作|专业|行业|岗位|同行业|同岗位|从业|从事|在职|在岗|任职|经验|经历|年限|工龄|司龄|具有|具备|需|须|有|的|以上|及|或|起|以下|以内|不少于|不低于|不短于|不超过|不多于|不高于|不足|不满|至少|最少|满|超过|多于|少于|低于|大于|高于|\b(?:of|relevant|related|work|working|professional|industry|job|similar|or|and|more|above|over|up|at|least|most|minimum|min|maximum|no|not|less|fewer|than|under|below|experience|in|the|role|position|service|with|full|completed|to)\b|[+>=≥<≤.,\s]/giu;

/**
 * C-a16: experience in years. 3年以上, ≥3, `3+ years`, `at least 3 years`, 三年, 18个月; of a span (3-5年) the lower end is
 * asked and the upper bars nobody [ours]. A number without unit counts only where the condition is named as years. Of a kind
 * of experience (3年零售经验) the years are known and the kind is not; text that says more (3年管理5人以上团队) is not understood.
 */
export function yearsDemand(text: string, named: boolean): YearsDemand | null {
  const folded = text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").replace(IN_WORDS, (word) => String(WORDS.indexOf(word) + 1)).trim();
  const found = WITH_UNIT.exec(folded) ?? WITH_UNIT_CJK.exec(folded);
  const bare = found || !named ? null : BARE.exec(folded.replace(/^(?:>=|≥|>|at least|minimum|不少于|不低于|至少)\s*|(?:及|或)?以上$/gu, "").trim());
  const amount = amountOf(found?.[1] ?? bare?.[1]);
  if (amount === null) return null;
  const rest = found ? `${folded.slice(0, found.index)} ${folded.slice(found.index + found[0].length)}` : "";
  const of = rest.replace(AROUND, "") === "" ? null : kindOf(rest);
  if (of === "") return null;
  const unit = found?.[4] ?? "年";
  const years = /月|mo|mth/u.test(unit) ? amount / 12 : amount;
  const spoken = found ? folded.replace(found[0], " ") : folded;
  if (AT_MOST.test(spoken)) return { least: null, most: years, strict: false, of };
  if (AT_LEAST.test(spoken)) return { least: years, most: null, strict: false, of };
  if (BELOW.test(spoken)) return { least: null, most: years, strict: true, of };
  // 3年以上 includes three years; only a stated "more than" does not.
  return { least: years, most: null, strict: ABOVE.test(spoken.replace(/or above|and above|or over|and over|or more/u, "")), of };
}

/** The kind of experience in what surrounds the years; "" where it is no kind but a further demand, or no experience at all. */
function kindOf(rest: string): string {
  if (!/经验|经历|从业|experience/u.test(rest) || /[0-9一二三四五六七八九十]|名|人以上|学历|[+&,、;|/]|且|并|或|\b(?:with|or)\b/u.test(rest)) return "";
  return rest.replace(/工作|从业|经验|经历|以上|及|的|具有|具备|有|\b(?:of|in|the|a|work|working|experience|and|or|above|over|more|at|least|as)\b|[+>=≥<≤.,]/gu, " ").replace(/\s+/gu, " ").trim();
}

function amountOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (text === "半") return 0.5;
  return /^\d/u.test(text) ? Number(text) : fromChineseNumber(text);
}

export function yearsHold(years: number, demand: YearsDemand): boolean {
  if (demand.least !== null) return demand.strict ? years > demand.least : years >= demand.least;
  if (demand.most !== null) return demand.strict ? years < demand.most : years <= demand.most;
  return true;
}
