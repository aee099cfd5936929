import { lettersOnly } from "../numbers";
import type { Policy } from "../policy";

/**
 * C-a16 orders a least education. Schooling from lowest to highest with the words that name it; a word of no line is
 * unknown, and unknown schooling passes nobody and fails nobody. Whether 中专 stands beside 高中 or above it is policy
 * (both are upper secondary schooling: the same by default) [ours].
 */
const SCHOOLING: readonly { readonly key: EducationKey; readonly words: string }[] = [
  { key: "primary", words: "小学|primary|primary school|elementary|elementary school" },
  { key: "junior", words: "初中|初级中学|中学|middle school|junior high|junior high school|junior secondary|lower secondary|less than high school|less than a high school diploma" },
  { key: "senior", words: "高中|普通高中|普高|高级中学|high school|senior high|senior high school|senior secondary|upper secondary|high school diploma|ged|secondary|secondary school|some college|some college courses" },
  { key: "vocational", words: "中专|中等专科|中等专业学校|中职|职高|职业高中|职中|技校|中技|技工|中师|vocational school|vocational high school|technical school|secondary vocational|technical secondary|technical secondary school|secondary technical school" },
  { key: "college", words: "大专|专科|大学专科|高职|高职高专|高专|高等专科|college|junior college|college diploma|associate|associates|associate degree|associates degree|foundation degree|hnd" },
  { key: "bachelor", words: "本科|大学本科|大学|学士|本科学士|学士学位|本科学历|二本|一本|三本|bachelor|bachelors|bachelor degree|bachelors degree|undergraduate|undergraduate degree|ba|bs|bsc|beng|bba|llb|bcom|first degree|university|university degree" },
  { key: "master", words: "硕士|硕士研究生|研究生|硕士学位|双学位硕士|master|masters|master degree|masters degree|postgraduate|postgraduate degree|graduate degree|ma|ms|msc|meng|mba|emba|mpa|mph|mphil|llm|med" },
  { key: "doctor", words: "博士|博士研究生|博士学位|博士后|doctor|doctorate|doctoral|doctoral degree|doctor degree|phd|dphil|edd|dba|postdoc|postdoctoral|post-doctoral" },
];
export type EducationKey = "primary" | "junior" | "senior" | "vocational" | "college" | "bachelor" | "master" | "doctor";

const KEY_OF = new Map(SCHOOLING.flatMap(({ key, words }) => words.split("|").map((word) => [lettersOnly(word), key] as const)));

export interface Education {
  readonly key: EducationKey;
  /** Full-time schooling: null = the text does not say. */
  readonly fullTime: boolean | null;
}

const UNFINISHED = /在读|在学|肄业|结业|预计|in progress|pursuing|ongoing|candidate|dropped|not completed|unfinished/u;
const PART_TIME = /非全日制|在职教育|自学考试|自考|函授|成人教育|成人高考|成考|成教|夜大|电大|网络教育|远程教育|业余|part[- ]?time|correspondence/u;
const FULL_TIME = /全日制|统招|普通高等教育|full[- ]?time/u;
const NOISE = /学历|文凭|毕业生?|教育$|\(.*?\)|[.。'’]/gu;

const ALL_PART_TIME = new RegExp(PART_TIME, "gu");
const ALL_FULL_TIME = new RegExp(FULL_TIME, "gu");

/** `educationOf` for one roster, which repeats a dozen words a hundred thousand times. */
export function educationReader(): (text: string) => Education | null {
  const read = new Map<string, Education | null>();
  return (text) => {
    if (!read.has(text)) read.set(text, educationOf(text));
    return read.get(text) ?? null;
  };
}

/** What a text says of schooling; null = not known, also of schooling not finished. Of several (硕士/本科) the highest. */
export function educationOf(text: string): Education | null {
  const folded = text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
  // What stands in brackets tells the subject or the next degree underway, not the one held; 在读 alone is of the one named.
  const outside = folded.replace(/\(\s*(.*?)\s*\)/gu, (_all, inside: string) => (inside.replace(UNFINISHED, "").trim() === "" ? inside : ""));
  if (UNFINISHED.test(outside)) return null;
  const fullTime = PART_TIME.test(folded) ? false : FULL_TIME.test(folded) ? true : null;
  const bare = folded.replace(ALL_PART_TIME, "").replace(ALL_FULL_TIME, "").replace(NOISE, "");
  const keys = [keyOf(bare), ...bare.split(/[/、,;|]/u).map(keyOf)];
  const known = keys[0] ? [keys[0]] : keys.slice(1);
  let highest: EducationKey | null = null;
  for (const key of known) {
    if (key === null) return null;
    if (highest === null || ORDER.indexOf(key) > ORDER.indexOf(highest)) highest = key;
  }
  return highest === null ? null : { key: highest, fullTime };
}

/** `bachelor of science`, `msc in finance`: the subject goes. */
function keyOf(text: string): EducationKey | null {
  const plain = text.trim();
  return KEY_OF.get(lettersOnly(plain)) ?? KEY_OF.get(lettersOnly(plain.replace(/ (?:degree )?(?:of|in) .*$/u, ""))) ?? null;
}

const ORDER: readonly EducationKey[] = SCHOOLING.map(({ key }) => key);

/** C-a16: place in the order; equal places satisfy each other. */
export function educationRank(key: EducationKey, policy: Pick<Policy, "vocationalSchool">): number {
  return key === "vocational" && policy.vocationalSchool === "beside-senior" ? ORDER.indexOf("senior") : ORDER.indexOf(key);
}
