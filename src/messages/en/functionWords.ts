const employees = ["employees", "Roster with its header row: id, name, department, position, grade, body roles …"] as const;
const standards = ["standards", "Standards with their header row: position, competency, class, required level, weight."] as const;
const ratings = ["ratings", "Ratings with their header row: person, evaluator, competency, level, date, round."] as const;
const asOf = ["asOf", "The day as of which it is judged: a date cell or text such as 2026-12-31."] as const;
const asOfOptional = ["asOf", "The day as of which it is judged. Left out: the latest date of the ratings."] as const;
const acquaintance = ["acquaintance", "Who knows whom: person, evaluator, months known, familiar. With its header row."] as const;
const conflicts = ["conflicts", "Who must not judge whom: person, evaluator, reason. With its header row."] as const;
const policy = ["policy", "Two columns, key and value: the policy values that differ from the defaults."] as const;
const decisions = ["decisions", "Decisions of chairs and groups: person, competency, level, date, round. With its header row."] as const;
const required = ["required", "Required levels: numbers 1 to 10 or level names. Blank = no requirement."] as const;
const actual = ["actual", "Actual levels: numbers 1 to 10 or level names. Blank = not rated."] as const;
const weights = ["weights", "Weights that sum to 1 or 100. A row: people are rows; a column: people are columns."] as const;
const step = ["step", "Points per level, 0.5 if left out."] as const;
const labels = ["labels", "Names of the competencies. A row: people are rows; a column: people are columns."] as const;

/** What the formula bar shows of each function and parameter: parameter id → [name, description]. */
export const functionWords = {
  LEVEL: {
    description: "Number of the level that a text names: 4, L4, Level 4, 四级, Expert, ●●●●○ …",
    parameters: { label: ["label", "Text or texts that name a level."], scale: ["scale", "Your own scale: two columns, number and label. Several rows may share a number."] },
  },
  GAP: { description: "Actual minus required level, cell by cell. Negative is short, positive above.", parameters: { required, actual } },
  POINTS: { description: "Points of a line: 1 when the requirement is met, half a point more or less per level (P-6.6.4).", parameters: { required, actual, step } },
  SCORE: {
    description: "Weighted score per person: the sum of points times weight. 1 = every requirement met (P-6.6.4).",
    parameters: { required, actual, weights, step, missing: ["missing", "\"renormalise\": calculate over the rated lines. Left out: an unrated line means no score."] },
  },
  ATTAINMENT: { description: "Share of the requirement that is reached, at most 1, cell by cell.", parameters: { required, actual } },
  WEIGHTED: { description: "Sum of values times weights, with the weights checked.", parameters: { values: ["values", "The numbers to weigh."], weights } },
  MATCH: { description: "Match of a person with a standard: the sum of attainment times weight.", parameters: { required, actual, weights } },
  MAINGAP: { description: "Name of the competency with the lowest attainment below 1; several are joined with a semicolon.", parameters: { labels, required, actual } },
  EXPLAIN: {
    description: "How one person's score comes about, line by line: gap, points, weight, running sum.",
    parameters: { labels: ["labels", "Names of the competencies of one person, in a row or a column."], required, actual, weights, step },
  },
  WEIGHTCHECK: {
    description: "Sum of the weights in each group, and whether it is right.",
    parameters: { groups: ["groups", "Name of the group (position) of each weight."], weights: ["weights", "The weights, beside their groups."] },
  },
  BALLOTMEAN: {
    description: "Mean of the valid ballots (P-6.6.1.3). Professional lines count only evaluators who know the speciality.",
    parameters: {
      levels: ["levels", "Levels given by the evaluators. One row or column is one case; a block has a case per row."],
      class: ["class", "core, general or professional (全员核心, 序列通用, 序列专业)."],
      speciality: ["speciality", "A mark for each evaluator who knows the speciality."],
      months: ["months", "Months each evaluator has known the person: under 3 the ballot is void. Blank = not given."],
    },
  },
  CONSENSUS: {
    description: "Level of a collective review: all agree, else the majority of those more familiar, else the majority of all (P-6.6.1.3).",
    parameters: {
      levels: ["levels", "Levels given by the evaluators. One row or column is one case; a block has a case per row."],
      familiarity: ["familiarity", "Marks of the more familiar evaluators, or months known."],
      tie: ["tie", "What settles a tie: unresolved (default), lower, higher, median."],
    },
  },
  AGREEMENT: {
    description: "How far evaluators agree: Krippendorff's alpha, intraclass correlation, Kendall's W, Fleiss' kappa, Gwet's AC1 or rWG.",
    parameters: {
      ratings: ["ratings", "Levels: a row per person, a column per evaluator. Blank = not rated, where the statistic allows it."],
      statistic: ["statistic", "alpha (default), alpha-nominal, icc2, kendall-w, fleiss, ac1, rwg …; alpha and ac1 bear blanks."],
      levels: ["levels", "How many levels the scale has, 2 to 10: needed by rwg, used by ac1."],
    },
  },
  SEVERITY: {
    description: "How severe each evaluator is, in levels above (+, lenient) or below (−, severe) what the others would give. All sum to 0.",
    parameters: { ratings: ["ratings", "Levels: a row per person, a column per evaluator; blanks allowed. Evaluators must be linked by people whom several have rated."] },
  },
  ATLEASTGRADE: {
    description: "TRUE where a grade such as 4-20 is at or above the threshold: grade first, then step.",
    parameters: { grade: ["grade", "Grades such as 4-20, 4/20 or 4等20级."], threshold: ["threshold", "The grade to reach."] },
  },
  ROUTE: { description: "Who assesses whom: body, method, chair and the clause that decides, a row per person.", parameters: { employees, asOf, acquaintance, conflicts, policy } },
  PANEL: {
    description: "The evaluators of one person: chair and members, and who is kept off and why.",
    parameters: { employeeId: ["employeeId", "Id of the person to be assessed."], employees, asOf, acquaintance, conflicts, policy },
  },
  CUTSCORE: {
    description: "Cut score of an exam: the highest score at which at least the wanted share of those who sat passes (C-s6.2.4). Equal scores pass together.",
    parameters: {
      scores: ["scores", "Scores of the exam, in any shape. Blank, 缺考 or absent = did not sit, not counted; 0 is a score."],
      passRate: ["passRate", "Share that is to pass, above 0 and at most 1: 0.4 or 40%. Several give several cuts."],
    },
  },
  APPLYCHECK: {
    description: "Whether a level may be applied for, and why (C-a15): the next level up, a renewal, or in a first round that of one's own post. Two cells a person.",
    parameters: {
      current: ["current", "Level of the certificate held; blank = none. Across tracks, in the target's one; in a first round, the level of one's own post."],
      target: ["target", "Level applied for."],
      crossTrack: ["crossTrack", "A mark where the application is across tracks."],
      firstRound: ["firstRound", "A mark where this is a first round of certification."],
      coursesPassed: ["coursesPassed", "Whether all courses of the post are passed: TRUE or FALSE. Blank = not checked."],
    },
  },
  CERTSTATUS: {
    description: "How a certificate stands on a day: valid, expiring, expired, revoked or not yet valid. On its last day it still holds.",
    parameters: {
      validFrom: ["validFrom", "First day of the certificate."],
      validTo: ["validTo", "Last day of the certificate. Blank = it does not expire."],
      asOf,
      revoked: ["revoked", "TRUE if it was revoked, or the date from which."],
      warnDays: ["warnDays", "Days before the last one from which it is expiring, 90 if left out."],
    },
  },
  PROBATION: {
    description: "Posts certified at entry: certified, due, or off-post (待岗) when level 1 is not held within the term after regularisation (C-a15(4)).",
    parameters: {
      regularised: ["regularised", "Day of regularisation."],
      certified: ["certified", "Day on which level 1 was certified. Blank = not yet."],
      asOf,
      months: ["months", "Calendar months of the term, 3 if left out."],
    },
  },
  READINESS: {
    description: "How soon each person could take over a post: ready now, 1-2 years or later. Rows are people.",
    parameters: {
      gaps: ["gaps", "Actual minus required, a row per person, a column per line of the post. Blank = not part of it."],
      gatesPassed: ["gatesPassed", "Whether the basic conditions are met, a cell per person: TRUE or FALSE. Blank = none required."],
      certificateHeld: ["certificateHeld", "Whether the certificate of the post is held: TRUE or FALSE. Blank = none required."],
    },
  },
  TABLE: {
    description: "A tidy table with standard field names from blocks as they stand on your own sheets.",
    parameters: { setup: ["setup", "The QualSetup table with its headers."], source: ["source", "Id of the source in it."], block: ["block", "The block on your sheet; more blocks may follow."] },
  },
  UNPIVOT: {
    description: "A list from a wide matrix: one row per cell, with its row and column headers.",
    parameters: { block: ["block", "The matrix with its headers."], headerRows: ["headerRows", "Number of header rows, 1 if left out."], headerColumns: ["headerColumns", "Number of header columns, 1 if left out."] },
  },
  LINES: { description: "The full calculation: a row per person and competency, with gap, points, weight, ballots counted and excluded, and the clause.", parameters: { employees, standards, ratings, asOf: asOfOptional, acquaintance, conflicts, policy, decisions } },
  SCORES: { description: "A row per person: rated lines, score, match, main gap, status and verdict.", parameters: { employees, standards, ratings, asOf: asOfOptional, acquaintance, conflicts, policy, decisions } },
  MATRIX: {
    description: "The matrix: a row per person, a column per competency.",
    parameters: { employees, standards, ratings, show: ["show", "What the cells show: actual (default), required, gap, points, attainment."], asOf: asOfOptional, acquaintance, conflicts, policy, decisions },
  },
  NEEDS: {
    description: "The courses each person needs: a row per gap and course, prerequisites first, without what is passed; uncovered where no course fits.",
    parameters: {
      employees, standards, ratings,
      courses: ["courses", "Course catalogue with its header row: course, competency, from level, to level, mode, cost, prerequisite."],
      records: ["records", "Course results with their header row: person, course, level, passed, date. Left out: nobody has passed anything."],
      asOf: asOfOptional, acquaintance, conflicts, policy, decisions,
    },
  },
} as const;
