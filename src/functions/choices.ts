/**
 * Words an argument chooses between, by the id under which Excel's AutoComplete knows the list. What is written into the formula is the
 * same in every language; names and tooltips are translated. Further spellings a family reads (序列专业, renormalize …) are not offered.
 */
export const CHOICES = {
  CLASS: ["core", "general", "professional"],
  TIE: ["unresolved", "lower", "higher", "median"],
  MISSING: ["none", "renormalise"],
  SHOW: ["actual", "required", "gap", "points", "attainment"],
  STATISTIC: [
    "alpha", "alpha-nominal", "alpha-interval", "alpha-ratio", "icc1", "icc2", "icc3", "icc1k", "icc2k", "icc3k", "kendall-w", "fleiss", "ac1", "rwg",
  ],
} as const;

export type ChoiceId = keyof typeof CHOICES;
export type Choice<Id extends ChoiceId> = (typeof CHOICES)[Id][number];

/** The choice a word names, whatever its case; null for a word that is none. */
export function choiceOf<Id extends ChoiceId>(id: Id, word: string): Choice<Id> | null {
  const folded = word.trim().toLowerCase();
  return CHOICES[id].find((each) => each === folded) ?? null;
}
