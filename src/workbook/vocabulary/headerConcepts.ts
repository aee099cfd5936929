import { PURPOSES } from "../../rules/records";
import { composedMeanings } from "./composedMeanings";
import { fieldsOf } from "./fieldNames";
import { foldKey, headerText, squeeze } from "./foldText";
import { OTHER_WORDS } from "./headerWordsOther";
import { PEOPLE_WORDS } from "./headerWordsPeople";
import { RATING_WORDS } from "./headerWordsRatings";
import { STANDARD_WORDS } from "./headerWordsStandards";

/** What a header may mean before the purpose of its table is known, surest first. A concept is a field name or a shade of one (`selfLevel`). */
export interface HeaderMeaning {
  readonly concept: string;
  /** 1 = the very word; less where a prefix or suffix had to go. */
  readonly strength: number;
  /** Figure behind the word, where columns are numbered: `Skill2`, `等级3`. */
  readonly number?: number;
}

const WORDS = new Map<string, string[]>();

function add(word: string, concept: string): void {
  const key = squeeze(word.toLowerCase()).replace(/ /g, "");
  const concepts = WORDS.get(key);
  if (!concepts) WORDS.set(key, [concept]);
  else if (!concepts.includes(concept)) concepts.push(concept);
}

for (const purpose of PURPOSES) for (const field of fieldsOf(purpose).fields) add(field, field);
for (const list of [PEOPLE_WORDS, STANDARD_WORDS, RATING_WORDS, OTHER_WORDS]) {
  for (const [concept, words] of Object.entries(list)) for (const word of words.split("|")) add(word, concept);
}

// Words that surround the one that matters: "员工所属部门名称", "current job title", "competency_name".
const PREFIX = /^(?:本年度|本年|年度|本次|被评定|被评估|评估|评审|考评|测评|评议|员工|人员|职工|被评价人|被评定人|被评人|本人|所属|所在|当前|目前|现任|现有|现|任职|评定|评价|标准|所评|序号|the|current|employee|staff|emp|worker|person|member|ratee|subject|my|primary|main|legal|assessed|agreed|evaluation|assessment)/;
const SUFFIX = /(?:名称|名|编号|编码|代码|代号|情况|信息|日|name|code|id|no|number|title|value|text|percent|pct|必填|选填|given|awarded)$/;
const UNIT = /(?:月|年|个月|天|人|元|分|小时|百分比)$/;

/** Words that name a part of the house of any kind: they stand back behind "department". */
const WEAK: ReadonlySet<string> = new Set(["businessunit", "unit", "orgunit", "organisation", "organization", "section", "单位", "机构", "所属单位"]);
/** What names the rows of a list, and may have the subject before it: "Data science profile title". */
const NAMING: ReadonlySet<string> = new Set(["position", "competency", "name", "employeeId", "evaluatorId", "department", "course"]);

/** All parts of the header are words; the header itself is none. */
const COMPOSED = 0.75;

function lookUp(core: string): readonly string[] | undefined {
  return core === "" ? undefined : WORDS.get(core);
}

function meanings(concepts: readonly string[] | undefined, strength: number): readonly HeaderMeaning[] {
  return (concepts ?? []).map((concept) => ({ concept, strength }));
}

/** Meanings of one header text; empty where no word of the vocabulary fits. */
export function headerMeanings(header: string): readonly HeaderMeaning[] {
  const known = remembered.get(header);
  if (known !== undefined) return known;
  const found = meaningsOf(header);
  // First cells of rows are asked by the thousand; the memory is bounded and changes no answer.
  if (remembered.size >= 20_000) remembered.clear();
  remembered.set(header, found);
  return found;
}

const remembered = new Map<string, readonly HeaderMeaning[]>();

function meaningsOf(header: string): readonly HeaderMeaning[] {
  const { core, brackets } = headerText(header);
  const exact = lookUp(core);
  if (exact) return meanings(exact, WEAK.has(core) ? 0.92 : 1);
  const atEnd = /[)\]】〕>]\s*$/.test(foldKey(header)) ? brackets[brackets.length - 1] : undefined;
  const inBrackets = atEnd === undefined ? undefined : lookUp(atEnd);
  if (inBrackets) return meanings(inBrackets, 0.9);
  // "姓名 Name": two languages in one header.
  const latin = core.replace(/[^a-z]/g, "");
  const cjk = core.replace(/[^\u3040-\u30ff\u4e00-\u9fff]/g, "");
  if (latin !== "" && cjk !== "") {
    const both = lookUp(cjk) ?? (latin.length > 3 ? lookUp(latin) : undefined);
    if (both) return meanings(both, 0.9);
  }
  // "Employee No./员工编号": the same in two languages.
  const halves = /^([^/|\n]+?)\s*[/|\n]\s*([^/|\n]+)$/.exec(header.trim());
  if (halves) {
    const [one, two] = [meaningsOf(halves[1] ?? ""), meaningsOf(halves[2] ?? "")];
    const both = one.filter((meaning) => two.some((other) => other.concept === meaning.concept));
    if (both.length > 0) return both.map(({ concept }) => ({ concept, strength: 0.9 }));
  }
  const composed = composedMeanings(header);
  if (composed.length > 0) return meanings(composed, COMPOSED);
  for (const trimmed of [core.replace(PREFIX, ""), core.replace(SUFFIX, ""), core.replace(UNIT, ""), core.replace(PREFIX, "").replace(SUFFIX, "")]) {
    const found = trimmed === core ? undefined : lookUp(trimmed);
    if (found) return meanings(found, 0.7);
  }
  // "Type of post", "Date of the rating".
  const turned = /^(.+?) of (?:the |an? )?(.+)$/.exec(foldKey(header));
  const inverted = turned ? (lookUp(squeeze(`${turned[2] ?? ""}${turned[1] ?? ""}`).replace(/ /g, "")) ?? lookUp(squeeze(turned[1] ?? "").replace(/ /g, ""))) : undefined;
  if (inverted) return meanings(inverted, 0.8);
  const words = foldKey(header).split(" ");
  const tail = words.length > 2 ? (lookUp(squeeze(words.slice(-2).join(""))) ?? []).filter((concept) => NAMING.has(concept)) : [];
  if (tail.length > 0) return meanings(tail, 0.66);
  const numbered = /^(.*[^\d一二三四五六七八九])([1-9]\d?|[一二三四五六七八九])$/.exec(core);
  const word = numbered ? lookUp(numbered[1] ?? "") : undefined;
  return meanings(word, 0.66).map((meaning) => ({ ...meaning, number: figureOf(numbered?.[2] ?? "") }));
}

function figureOf(text: string): number {
  const written = "一二三四五六七八九".indexOf(text);
  return written >= 0 ? written + 1 : Number(text);
}

/** True where the header is a word of the vocabulary at all. */
export function isHeaderWord(header: string): boolean {
  return headerMeanings(header).length > 0;
}

/** A header of two facts, `Analyst – weight`, `Competency - Team Member 1`, in its two parts. */
export function headerHalves(header: string): readonly [string, string] | null {
  const match = /^(.+?)\s*(?:\s[-–—]\s|[–—|/::\n])\s*(.+)$/.exec(header.trim());
  if (match?.[1] && match[2]) return [match[1].trim(), match[2].trim()];
  const bracket = /^(.+?)\s*[((]([^()()]+)[))]$/.exec(header.trim());
  return bracket?.[1] && bracket[2] ? [bracket[1].trim(), bracket[2].trim()] : null;
}
