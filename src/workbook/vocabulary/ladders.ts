import { foldKey } from "./foldText";

/**
 * Ladders of words that are in use everywhere, from the lowest rung up; spellings of one rung stand together. A word of
 * its own says nothing (高级 is the third rung here and the fourth there): only all the words of a table together do.
 */
const LADDERS: readonly (readonly string[])[] = [
  "了解 熟悉 熟练 精通", "了解 掌握 熟练 精通", "了解 熟悉 掌握 精通", "了解 熟悉 掌握 熟练 精通", "入门 熟悉 熟练 精通", "入门 熟练 精通", "了解 熟悉 精通", "了解 掌握 精通", "了解 熟练 精通", "入门 熟练 精通 专家", "初步了解 基本掌握 熟练掌握 精通",
  "初级 中级 高级", "初级 中级 高级 专家", "初级 中级 高级 资深", "初级 中级 高级 资深 专家", "初级 中级 高级 专家 资深专家", "初级 中级 副高级 正高级",
  "beginner intermediate advanced|advance", "beginner|novice|basic|foundation|foundational|elementary|entry|fundamental intermediate|working advanced|advance|proficient expert|mastery|master|specialist",
  "basic intermediate|proficient|good advanced|excellent", "basic proficient expert|master|mastery", "novice competent|proficient expert", "basic competent advanced expert|master", "basic proficient advanced expert|master",
  "fundamental_awareness|awareness novice intermediate advanced expert", "beginner basic intermediate advanced expert", "novice beginner intermediate|competent advanced|proficient expert",
  "novice advanced_beginner|beginner competent proficient expert|mastery", "awareness|aware working practitioner expert", "awareness|aware knowledge|understanding skilled|practitioner expert|mastery",
  "learning|learner|trainee practicing|practising|performing|competent|independent leading|coach|trainer|teaching|mentor", "trainee|in_training competent|independent|trained expert|trainer", "low medium|moderate|mid high", "poor fair|average good excellent", "basic good very_good excellent", "below_average average above_average", "weak average strong",
  "i l u o",
  "grundkenntnisse|basiskenntnisse|einsteiger|anfänger|grundlagen fortgeschritten|fortgeschrittene|fortgeschrittener|fortgeschrittene_kenntnisse|aufbauwissen experte|expertin|expertenwissen|expertenkenntnisse", "grundkenntnisse|anfänger|kenner fortgeschritten|fortgeschrittener|könner profi|fortgeschritten experte|expertin", "grundkenntnisse gute_kenntnisse|gut sehr_gute_kenntnisse|sehr_gut expertenkenntnisse|experte",
  "débutant|débutante|novice intermédiaire confirmé|confirmée|avancé|avancée expert|experte", "débutant|débutante|initié|notions intermédiaire|confirmé|confirmée|pratique|autonome avancé|expert|experte|maîtrise", "notions pratique|application maîtrise expertise|expert",
  "初級|初心者|入門 中級 上級|上級者", "初級 中級 上級 専門|エキスパート|達人", "補助 一人前 指導",
  "○ ◔ ◑ ◕ ●",
].map((line) => line.split(" ").map((rung) => rung.replace(/_/g, " ")));

/** Below the lowest rung. */
const NONE: ReadonlySet<string> = new Set("none|no knowledge|no experience|no skill|not known|nil|不会|不了解|不熟悉|不懂|未掌握|未接触|无|keine|keine kenntnisse|aucun|aucune|néant|non acquis|なし|未経験".split("|"));

const WORDS = new Set(LADDERS.flatMap((rungs) => rungs.flatMap((rung) => rung.split("|"))));
/** Words that also stand in the product's own scale or mean no rung of a ladder alone. */
const COMMON: ReadonlySet<string> = new Set(["beginner", "expert", "专家", "资深", "○", "●"]);

/** Whether a text is the name of a rung, whichever ladder it belongs to. */
export function isLadderWord(text: string): boolean {
  const word = foldKey(text);
  return WORDS.has(word) || NONE.has(word);
}

/** The ladder a table's words stand on: its rungs from the lowest up, in the table's own words where somebody stands on them. */
export interface Ladder {
  readonly rungs: readonly (readonly string[])[];
}

const SEEN_AT_LEAST = 2;

/**
 * The shortest known ladder that holds every word, at least half of it in use. Null where the words fit none, or where
 * they are the product's own: then nothing is taken for granted.
 */
export function ladderOf(words: ReadonlySet<string>): Ladder | null {
  const graded = [...words].filter((word) => !NONE.has(word));
  const none = [...words].filter((word) => NONE.has(word));
  if (graded.length < SEEN_AT_LEAST || graded.every((word) => COMMON.has(word))) return null;
  let best: readonly string[] | null = null;
  for (const rungs of LADDERS) {
    const places = graded.map((word) => rungs.findIndex((rung) => rung.split("|").includes(word)));
    // Two words on one rung would be told apart by the author: another ladder, then.
    if (places.includes(-1) || new Set(places).size < graded.length || graded.length * 2 < rungs.length) continue;
    if (best === null || rungs.length < best.length) best = rungs;
  }
  if (best === null) return null;
  const used = (rung: string): readonly string[] => {
    const spellings = rung.split("|");
    const seen = spellings.filter((word) => words.has(word));
    return seen.length > 0 ? seen : spellings.slice(0, 1);
  };
  return { rungs: [...(none.length > 0 ? [none] : []), ...best.map(used)] };
}
