import { parseGrade } from "../grades";
import { foldName } from "../numbers";
import type { Policy } from "../policy";
import { certificateDemand } from "./certificateDemand";
import { conditionKind, type ConditionKind } from "./conditionKind";
import type { Demand, EqualField, Term } from "./demand";
import { educationOf } from "./educationOrder";
import { statusDemand } from "./statusDemand";
import { yearsDemand } from "./yearsDemand";

const NOTHING = new Set(["不限", "无", "无要求", "不要求", "没有要求", "不作要求", "均可", "任意", "any", "none", "n/a", "na", "no requirement", "not required", "-", "—", "/", "0"]);
const OR = /\s*(?:或者|或是|或|\bor\b|\/|\||;)\s*/u;
const AND = /\s*(?:\+|&|并且|而且|并|且|加|同时|\bwith\b|\bplus\b|\band\b)\s*/u;
const COMMA = /\s*[,、]\s*/u;
/** "At least" is what a condition says anyway. */
const OPEN_UPWARDS = /(?:及其?|或)?以上|(?:及|或)更高|\b(?:and|or) (?:above|higher|more|better|over)\b/gu;
/** 大专及大专以上 says one thing. */
const TWICE = /([\p{L}]+)[及或]\1(?=以上)/gu;
const EQUIVALENT = /\(?(?:或|及)?(?:具有|具备)?同等(?:学力|学历|水平|经历)者?\)?|\s*\(?\bor (?:an )?equivalent(?: (?:degree|level|experience|qualification))?\)?/gu;
const EQUIVALENT_MARK = "同等";

/**
 * C-a16: what a condition asks for. 或, `or`, `/` stand between alternatives, of which one is enough; +, 且, `with`
 * bind to their own alternative. A comma between things of one kind is an "or" (本科、硕士); between things of different
 * kinds it is an "and", and after alternatives (本科或大专，3年以上) it holds for every one of them unless policy says that
 * it binds to its own [ours]. null = not understood, which is said and never counts against anybody.
 */
export function parseCondition(name: string, value: string, policy: Pick<Policy, "conditionComma">): Demand | null {
  const written = value.normalize("NFKC").replace(/\s+/gu, " ").trim();
  const folded = written.toLowerCase();
  // A person reads what is asked as it was written: PMP, not pmp. Where the parts were put together anew, as understood.
  const asWritten = (text: string): string => {
    const at = folded.length === written.length ? folded.indexOf(text) : -1;
    return at < 0 ? text : written.slice(at, at + text.length);
  };
  return demandOf(conditionKind(name), folded, policy)?.map((terms) => terms.map((one): Term => ({ ...one, text: asWritten(one.text) }))) ?? null;
}

function demandOf(kind: ConditionKind | null, text: string, policy: Pick<Policy, "conditionComma">): Demand | null {
  if (text === "") return null;
  if (NOTHING.has(text)) return [[{ kind: "nothing", text }]];
  if (kind !== null && EQUAL_FIELDS.has(kind)) return [[equals(text, kind as EqualField)]];
  const plain = text.replace(TWICE, "$1").replace(OPEN_UPWARDS, " ").replace(EQUIVALENT, EQUIVALENT_MARK).replace(/\s+/gu, " ").trim();
  const whole = kind === "certificate" ? null : term(plain, kind);
  // What ends in 证 may be a certificate of that long name, or several demands of which the last is one: 大专且会计证.
  if (whole && whole.kind !== "certificate") return [[whole]];
  const alternatives = plain.split(OR).filter((one) => one !== "").map((one) => alternative(one, kind));
  const understood = alternatives.filter((one) => one !== null);
  if (understood.length === 0 || understood.length < alternatives.length) return whole && [[whole]];
  return joined(understood, policy);
}

const EQUAL_FIELDS: ReadonlySet<string> = new Set<EqualField>(["position", "department", "group", "division", "track", "speciality"]);

/** A name may itself hold a separator (财务/商务), so the whole is wanted beside its parts. */
function equals(text: string, field: EqualField): Term {
  return { kind: "equals", text, field, wanted: [...new Set([text, ...text.split(OR), ...text.split(COMMA), ...text.split(OR).flatMap((part) => part.split(COMMA))].map(foldName))].filter((one) => one !== "") };
}

/** The terms of one alternative in groups between commas; a group holds whole. */
type Alternative = readonly (readonly Term[])[];

function alternative(text: string, kind: ConditionKind | null): Alternative | null {
  const groups: (readonly Term[])[] = [];
  for (const part of text.split(COMMA).filter((one) => one !== "")) {
    const terms: Term[] = [];
    for (const piece of part.split(AND).filter((one) => one !== "")) {
      const found = termsOf(piece, kind);
      if (found === null) return null;
      terms.push(...found);
    }
    groups.push(terms);
  }
  return groups.length === 0 ? null : groups;
}

function joined(alternatives: readonly Alternative[], policy: Pick<Policy, "conditionComma">): Demand {
  const last = alternatives[alternatives.length - 1] ?? [];
  const tail = alternatives.length > 1 && last.length > 1 && alternatives.slice(0, -1).every((one) => one.length === 1);
  if (!tail || policy.conditionComma === "own-alternative") return alternatives.flatMap(spread);
  const after = last.slice(1);
  return alternatives.flatMap((one) => spread([...one.slice(0, 1), ...after]));
}

/** Groups of one kind are alternatives to each other, groups of different kinds are asked together. */
function spread(groups: Alternative): Demand {
  const kinds = new Map<string, (readonly Term[])[]>();
  for (const group of groups) {
    const key = group.map(({ kind }) => kind).sort().join(" ");
    kinds.set(key, [...(kinds.get(key) ?? []), group]);
  }
  return [...kinds.values()].reduce<Demand>((demands, same) => demands.flatMap((demand) => same.map((group) => [...demand, ...group])), [[]]);
}

/** One thing, or two without anything between them: 本科3年. */
function termsOf(text: string, kind: ConditionKind | null): readonly Term[] | null {
  const found = term(text, kind);
  if (found) return [found];
  const parts = /^(\D*[^\d.\s])\s*(\d.*)$/u.exec(text);
  const first = parts?.[1] === undefined ? null : term(parts[1], kind);
  const second = parts?.[2] === undefined ? null : term(parts[2], null);
  return first && second && first.kind !== second.kind ? [first, second] : null;
}

function term(raw: string, kind: ConditionKind | null): Term | null {
  if (kind === "certificate") {
    const certificate = certificateDemand(raw);
    return certificate && { kind, text: raw, certificate };
  }
  if (kind === "grade") {
    const grade = parseGrade(raw);
    return grade && { kind, text: raw, grade };
  }
  const text = raw.replace(EQUIVALENT_MARK, "").trim();
  // Several degrees in the roster are those held; in a condition they are alternatives.
  const education = /[/、,;|]/u.test(text) ? null : educationOf(text.replace(/^(?:至少|最低|不低于|at least |minimum |min\.? ?|>=|≥)\s*/u, ""));
  if (education) return education.fullTime === false ? null : { kind: "education", text, key: education.key, fullTime: education.fullTime === true, orEquivalent: raw.includes(EQUIVALENT_MARK) };
  const years = yearsDemand(text, kind === "years");
  if (years) return { kind: "years", text, years };
  const status = statusDemand(text);
  if (status) return { kind: "status", text, status };
  if (/.(?:证书?|certificate)$/u.test(text)) return term(text, "certificate");
  // 现职状况: the post now held answers it as well as a status does.
  return kind === "status" && !OR.test(text) && !COMMA.test(text) ? { kind: "equals", text, field: "position", wanted: [foldName(text)] } : null;
}
