import { NOTABLE_BALLOTS } from "./notable";
import { PEOPLE, type SamplePerson } from "./people";
import { STANDARD_LINES, type SampleLine } from "./standards";

export interface SampleBallot {
  readonly round: string;
  readonly date: string;
  readonly subject: string;
  readonly evaluator: string;
  readonly competency: string;
  /** As typed. */
  readonly level: string | number;
  readonly months: number | null;
  readonly familiar: boolean;
  readonly speciality: boolean;
  readonly consistency: string;
  readonly remark: string;
}

/** The same numbers on every machine (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const byId = new Map(PEOPLE.map((person) => [person.id, person]));
const working = PEOPLE.filter((person) => person.type !== "离职");
const withRole = (role: SamplePerson["role"], where: (person: SamplePerson) => boolean): string[] => working.filter((person) => person.role === role && where(person)).map((person) => person.id);
const COMMITTEE_ROLES = new Set<string>(["高层管理", "部门经理", "主管"]);

/** Whom the company asked: what a careful HR office would have set up, kept apart from the rules that later judge it. */
function asked(person: SamplePerson): string[] {
  const others = (ids: string[]): string[] => ids.filter((id) => id !== person.id);
  const managers = withRole("部门经理", (each) => each.department === person.department);
  if (COMMITTEE_ROLES.has(person.role)) return others(["0001", "0002", "1001", "1030"]).concat(person.id === "1001" || person.id === "1030" ? ["1070"] : []);
  if (person.id === "1041") return ["0001", "0002", "1030"];
  if (person.department === "综合管理部") return ["1001", ...withRole("主管", (each) => each.group === person.group)];
  if (person.type === "试用期" && person.regularised === "") return [...managers, ...withRole("组长", (each) => each.group === person.group), ...(person.id === "1043" ? ["1038"] : [])];
  return others([...managers, ...withRole("组长", (each) => each.department === person.department).slice(0, 3)]);
}

function isAsked(person: SamplePerson, round: Round): boolean {
  if (person.type === "离职" || person.type === "实习生" || (person.type === "应届生" && person.regularised === "")) return false;
  return person.hired < round.hiredBefore && (person.eligible === "是" || round.everybody);
}

interface Round {
  readonly name: string;
  readonly firstDay: number;
  readonly month: string;
  readonly hiredBefore: string;
  readonly everybody: boolean;
  /** How far levels lie from what is required, on the whole. */
  readonly drift: number;
}

const ROUNDS: readonly Round[] = [
  { name: "2025年度", month: "2025-12", firstDay: 1, hiredBefore: "2025-06-01", everybody: true, drift: -0.45 },
  { name: "2026年度", month: "2026-11", firstDay: 3, hiredBefore: "2026-10-01", everybody: false, drift: 0.05 },
];

const clamp = (level: number): number => Math.min(5, Math.max(1, level));
const CONSISTENCY = ["经常", "一贯", "有时"];

function knows(evaluator: SamplePerson | undefined, line: SampleLine, subject: SamplePerson): boolean {
  if (line.class !== "序列专业") return false;
  return evaluator?.specialities.includes(line.competency) === true || (evaluator?.role === "组长" && evaluator.position === subject.position);
}

/** Evaluators mostly agree; where two split evenly, the one who works closest is marked as more familiar. */
function lineBallots(person: SamplePerson, line: SampleLine, round: Round, evaluators: readonly string[], random: () => number): SampleBallot[] {
  const truth = clamp(line.required + Math.round((random() + random() - 1) * 1.6 + round.drift));
  return evaluators.map((evaluator, at) => {
    const off = random();
    const level = clamp(truth + (off < 0.12 ? -1 : off > 0.9 ? 1 : 0));
    return {
      round: round.name,
      date: `${round.month}-${String(round.firstDay + Math.floor(random() * 14)).padStart(2, "0")}`,
      subject: person.id, evaluator, competency: line.competency,
      level: typed(level, random),
      months: random() < 0.35 ? 6 + Math.floor(random() * 60) : null,
      familiar: at === evaluators.length - 1 && random() < 0.7,
      speciality: knows(byId.get(evaluator), line, person),
      consistency: CONSISTENCY[Math.floor(random() * CONSISTENCY.length)] ?? "",
      remark: "",
    };
  });
}

const WORDS = ["初学者", "有经验者", "骨干", "资深", "专家"];

/** How people type a level: nearly always the number, now and then as text, full width or in words. */
function typed(level: number, random: () => number): string | number {
  const way = random();
  if (way < 0.9) return level;
  if (way < 0.95) return String(level);
  return way < 0.97 ? String.fromCharCode(0xff10 + level) : way < 0.985 ? `${level}级` : (WORDS[level - 1] ?? level);
}

const scripted = new Set(NOTABLE_BALLOTS.map((ballot) => ballot.subject));

/** All ballots of both rounds, in the order they were filed: by round, person and line of the standard. */
export function sampleBallots(): SampleBallot[] {
  const random = seeded(20261120);
  return ROUNDS.flatMap((round) => PEOPLE.filter((person) => isAsked(person, round)).flatMap((person): SampleBallot[] => {
    if (round.name === "2026年度" && scripted.has(person.id)) return scriptedBallots(person.id, round, random);
    return STANDARD_LINES.filter((line) => line.position === person.position).flatMap((line) => lineBallots(person, line, round, asked(person), random));
  }));
}

function scriptedBallots(subject: string, round: Round, random: () => number): SampleBallot[] {
  return NOTABLE_BALLOTS.filter((ballot) => ballot.subject === subject).map((ballot): SampleBallot => ({
    round: round.name, date: ballot.date ?? `2026-11-${String(3 + Math.floor(random() * 14)).padStart(2, "0")}`,
    subject, evaluator: ballot.evaluator, competency: ballot.competency, level: ballot.level, months: ballot.months ?? null,
    familiar: ballot.marks?.includes("f") ?? false, speciality: ballot.marks?.includes("k") ?? false, consistency: "经常", remark: ballot.remark ?? "",
  }));
}
