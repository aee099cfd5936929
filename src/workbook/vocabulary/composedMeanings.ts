import { foldKey } from "./foldText";
import { HEADER_PARTS, IDLE_PARTS } from "./headerParts";

const PARTS = new Map<string, string[]>();
let longest = 1;
function add(word: string, part: string): void {
  PARTS.set(word, [...(PARTS.get(word) ?? []), part]);
  longest = Math.max(longest, word.length);
}
for (const [part, words] of Object.entries(HEADER_PARTS)) for (const word of new Set(words.split("|"))) add(word, part);
for (const word of new Set(IDLE_PARTS.split("|"))) add(word, "");

/** What parts together say: all of a rule's parts, and no others. Several meanings, surest first. */
const RULES = new Map<string, readonly string[]>();
const rule = (parts: string, ...concepts: readonly string[]): void => {
  // `a b? c/d?`: b may be missing, c or d may stand there, or none.
  let sets: string[][] = [[]];
  for (const word of parts.split(" ")) {
    const choices = word.replace("?", "").split("/");
    sets = sets.flatMap((set) => [...choices.map((choice) => [...set, choice]), ...(word.endsWith("?") ? [set] : [])]);
  }
  for (const set of sets) if (!RULES.has(keyOf(set))) RULES.set(keyOf(set), concepts);
};
const keyOf = (parts: readonly string[]): string => [...new Set(parts)].sort().join(" ");

rule("person number?", "employeeId");
rule("person name", "name");
rule("person? first name", "firstName");
rule("person? last name", "lastName");
rule("first last name?", "name");
rule("rater number?", "evaluatorId");
rule("conflict rater number?", "evaluatorId");
rule("rater name", "evaluatorName");
rule("direct? manager number/name?", "manager");
rule("rater job/kind/relation", "source");
rule("relation person/rater?", "source");
rule("skill item/name/number?", "competency");
rule("skill item/name?", "competency");
rule("level/final item", "competency");
rule("course? builds skill", "competency");
rule("skill area kind?", "dimension", "class");
rule("skill item? kind", "class");
rule("required skill? level", "requiredLevel", "level");
rule("required job/skill level", "requiredLevel");
rule("level? weight skill/item?", "weight");
rule("overall weight", "weight");
rule("self level", "selfLevel");
rule("manager direct? level", "superiorLevel");
rule("peer level", "peerLevel");
rule("panel level", "committeeLevel");
rule("final overall? level", "finalLevel");
rule("level", "level", "score");
rule("weight", "weight");
rule("date", "date");
rule("family", "track");
rule("hire", "hireDate");
rule("actual skill/person? level", "level");
rule("skill level", "level");
rule("level date", "date");
rule("course date", "date");
rule("remark level/final?", "remark");
rule("behaviour describe/item key?", "indicator", "text");
rule("key behaviour remark/describe", "indicator", "text");
rule("job name/number/actual?", "position");
rule("job kind/area", "postType");
rule("job family name?", "track");
rule("job grade", "grade");
rule("person/actual? grade", "grade");
rule("job? count", "headcount");
rule("unit name/number?", "department");
rule("person unit name?", "department");
rule("required/key job name?", "targetPosition", "position");
rule("person job name?", "position");
rule("hire date", "hireDate");
rule("leave date", "leaveDate");
rule("leave reason/kind", "unused");
rule("birth date", "unused");
rule("contract kind/state", "employmentType");
rule("person kind/state/area", "employmentType");
rule("certificate name/kind?", "post");
rule("certificate number", "number");
rule("certificate person number?", "employeeId");
rule("certificate person name", "name");
rule("issued date/certificate?", "validFrom");
rule("issued certificate date", "validFrom");
rule("valid date", "validFrom");
rule("expiry date/certificate?", "validTo");
rule("certificate expiry date", "validTo");
rule("expiry valid date?", "validTo");
rule("certificate? actual? state", "status");
rule("course name/number?", "course");
rule("course level", "score", "level");
rule("passed course/level?", "passed", "finalLevel");
rule("conflict reason", "reason");
rule("known date/period?", "monthsKnown");
rule("performance period", "period");
rule("performance level/grade", "performanceGrade", "score");
rule("overall level", "score", "performanceGrade");
rule("overall grade", "performanceGrade");
rule("period", "period");
rule("describe", "description");
rule("caption", "label");
rule("required item?", "requiredLevel", "value");
rule("required skill item?", "requiredLevel");
rule("pool name?", "pool");
rule("pool hire date?", "enteredOn");
rule("apply job/certificate", "post");
rule("apply job? grade/level", "targetLevel");
rule("apply date", "date");
rule("ready level/state/date?", "readiness");
rule("enter date", "enteredOn");
rule("pool grade/level/kind", "pool");
rule("step name?", "stepName");
rule("step level/passed/state", "outcome");
rule("handle date", "date");
rule("handle person?", "owner");
rule("behaviour", "text", "indicator");
rule("required kind", "condition");
rule("cost per course?", "cost");
rule("course cost", "cost");
rule("course? hours", "hours");
rule("course mode kind?", "mode");
rule("entry level", "fromLevel");
rule("exit level", "toLevel");
rule("level describe", "description");
rule("level caption", "label");

/** A header whose every part is known and which say something together: `Pers.-Nr.`, 考评要素, `Niveau attendu`. Empty for anything else. */
export function composedMeanings(header: string): readonly string[] {
  const folded = foldKey(header).replace(/[([{（【].*$/u, "").replace(/[/*:]\s*(?:in|innen|r|frau)\b/gu, "").trim();
  if (folded === "" || folded.length > 40) return [];
  const readings: string[][][] = [];
  const words = folded.split(/[\s_\-–—./\\:;,'"’|]+/u).filter((word) => word !== "");
  for (let at = 0; at < words.length; ) {
    // "Reporting to", "free text": two or three words may be one part.
    const run = [3, 2].find((length) => at + length <= words.length && PARTS.has(words.slice(at, at + length).join("")));
    const parts = partsOf(words.slice(at, at + (run ?? 1)).join(""));
    if (parts === null) return [];
    readings.push(...parts);
    at += run ?? 1;
  }
  return bestRule(readings);
}

/** A word's parts in order: itself, or the longest known beginnings one after the other (考评|要素, eintritts|datum). */
function partsOf(word: string): string[][][] | null {
  const whole = PARTS.get(word);
  if (whole) return [[whole]];
  const han = /[\u3040-\u30ff\u4e00-\u9fff]/u.test(word);
  const found: string[][][] = [];
  for (let at = 0; at < word.length; ) {
    let length = Math.min(longest, word.length - at);
    while (length > 0 && !(PARTS.has(word.slice(at, at + length)) && (han || length > 2))) length -= 1;
    if (length === 0) return null;
    found.push([PARTS.get(word.slice(at, at + length)) ?? []]);
    at += length;
  }
  return found;
}

/** A part may stand for several things; the first choice that a rule knows is taken. */
function bestRule(readings: readonly (readonly (readonly string[])[])[]): readonly string[] {
  const choices = readings.flat();
  if (choices.length > 6) return [];
  let sets: string[][] = [[]];
  for (const options of choices) sets = sets.flatMap((set) => options.map((option) => (option === "" ? set : [...set, option]))).slice(0, 64);
  for (const set of sets) {
    const concepts = set.length === 0 ? undefined : RULES.get(keyOf(set));
    if (concepts) return concepts;
  }
  return [];
}
