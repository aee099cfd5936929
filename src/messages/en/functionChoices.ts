/** Words that arguments choose between: list → word → [name, tooltip]. */
export const functionChoices = {
  CLASS: {
    core: ["core", "Asked of everybody in the company: every valid ballot counts."],
    general: ["general", "Asked of a whole job family: every valid ballot counts."],
    professional: ["professional", "Asked of one speciality: only ballots of those who know it count."],
  },
  TIE: {
    unresolved: ["unresolved", "Leave the tie open: the cell shows #N/A and names the levels. The default."],
    lower: ["lower", "Take the lower of the tied levels."],
    higher: ["higher", "Take the higher of the tied levels."],
    median: ["median", "Take the median of the tied levels: 3 and 4 give 3.5."],
  },
  MISSING: {
    none: ["none", "An unrated line means no score. The default."],
    renormalise: ["renormalise", "Calculate over the rated lines, their weights scaled up to the whole."],
  },
  SHOW: {
    actual: ["actual", "The level that the assessment gave. The default."],
    required: ["required", "The level the standard asks for."],
    gap: ["gap", "Actual minus required: negative is short."],
    points: ["points", "Points of the line: 1 when the requirement is met."],
    attainment: ["attainment", "Share of the requirement that is reached, at most 1."],
  },
  STATISTIC: {
    "alpha": ["Krippendorff's alpha, ordinal", "Agreement on ranked levels; blanks allowed. The default."],
    "alpha-nominal": ["Krippendorff's alpha, nominal", "Agreement on categories without order; blanks allowed."],
    "alpha-interval": ["Krippendorff's alpha, interval", "Agreement where equal steps mean equal differences; blanks allowed."],
    "alpha-ratio": ["Krippendorff's alpha, ratio", "Agreement where 0 is a true zero; blanks allowed."],
    "icc1": ["ICC(1,1)", "One evaluator's reliability, each person rated by other evaluators."],
    "icc2": ["ICC(2,1)", "One evaluator's reliability, agreement, evaluators drawn from many."],
    "icc3": ["ICC(3,1)", "One evaluator's reliability, consistency, these evaluators only."],
    "icc1k": ["ICC(1,k)", "Reliability of the mean, each person rated by other evaluators."],
    "icc2k": ["ICC(2,k)", "Reliability of the mean, agreement, evaluators drawn from many."],
    "icc3k": ["ICC(3,k)", "Reliability of the mean, consistency, these evaluators only."],
    "kendall-w": ["Kendall's W", "Concordance of rankings, corrected for ties."],
    "fleiss": ["Fleiss' kappa", "Agreement on categories beyond chance, same number of ratings for all."],
    "ac1": ["Gwet's AC1", "Agreement beyond chance that stays steady where one level prevails."],
    "rwg": ["r(wg)", "Agreement within each row, one value a row; needs the number of levels."],
  },
} as const;
