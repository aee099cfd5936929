/**
 * T-LEVELS: a scale is an ordered list of 2–10 levels; the source's has five. A level is stored by its key, so that
 * inserting one does not re-label history. Labels (names and aliases) stand by number, here and nowhere else.
 */
export interface ScaleLevel {
  readonly key: string;
  readonly number: number;
  /** Every text that names this level; the first is English and the second Chinese in the default scale. */
  readonly labels: readonly string[];
}

export interface Scale {
  readonly id: string;
  readonly levels: readonly ScaleLevel[];
}

export const FEWEST_LEVELS = 2;
export const MOST_LEVELS = 10;

/** 初级, 中级, 高级 are missing on purpose: companies disagree about what they number. */
export const DEFAULT_SCALE: Scale = {
  id: "default",
  levels: [
    { key: "beginner", number: 1, labels: ["Beginner", "初学者", "初学"] },
    { key: "experienced", number: 2, labels: ["Experienced", "有经验者", "有经验"] },
    { key: "senior", number: 3, labels: ["Senior", "骨干"] },
    { key: "advanced-senior", number: 4, labels: ["Advanced senior", "资深", "资深者"] },
    { key: "expert", number: 5, labels: ["Expert", "专家"] },
  ],
};

/** The level a state stands for in a binary register: a scale of two levels, not yet and achieved [ours]. */
export const STATUS_LEVELS: Readonly<Record<"achieved" | "not-yet", number>> = { "not-yet": 1, achieved: 2 };

/** Highest number of a scale. */
export function topOf(scale: Scale): number {
  let top = 0;
  for (const level of scale.levels) top = Math.max(top, level.number);
  return top;
}
