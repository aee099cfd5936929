import type { Severity } from "../../rules/outcome";

/** What a fix does to the cells of a finding; null = nothing that would be safe without a person's judgement. */
export type FixKind = "spaces" | "width" | "number" | "date" | "date-format" | "id" | "spelling" | "level";

export interface HygieneKind {
  readonly severity: Severity;
  readonly rule: string;
  readonly fix: FixKind | null;
}

const kind = (severity: Severity, rule: string, fix: FixKind | null = null): HygieneKind => ({ severity, rule, fix });

/** What reading finds in a single cell. */
const CELLS = {
  "cell-error": kind("error", "W-CELL-ERROR"),
  "level-not-understood": kind("error", "W-LEVEL-TEXT"),
  "levels-unexplained": kind("error", "W-LEVEL-TEXT"),
  "level-off-scale": kind("error", "W-LEVEL-OFF"),
  "level-text-number": kind("info", "W-TEXT-NUMBER", "number"),
  "number-as-text": kind("info", "W-TEXT-NUMBER", "number"),
  "number-with-unit": kind("info", "W-UNIT"),
  "number-unreadable": kind("warning", "W-NUMBER-TEXT"),
  "weight-unreadable": kind("error", "W-WEIGHT-TEXT"),
  "text-padded": kind("info", "W-PADDED", "spaces"),
  "text-odd-space": kind("info", "W-PADDED", "spaces"),
  "text-wide": kind("warning", "W-WIDE", "width"),
  "date-as-text": kind("info", "W-DATE-TEXT", "date"),
  "date-unreadable": kind("warning", "W-DATE-UNREAD"),
  "grade-is-date": kind("error", "W-GRADE-DATE"),
  "grade-unreadable": kind("warning", "W-GRADE-TEXT"),
  "grade-bare": kind("warning", "W-GRADE-BARE"),
  "grades-bare-taken": kind("info", "W-GRADE-BARE"),
  "mark-unknown": kind("warning", "W-MARK-TEXT"),
  "status-unknown": kind("warning", "W-STATUS-TEXT"),
  "status-contradicts": kind("warning", "W-STATUS-CONTRADICTS"),
  "class-unknown": kind("warning", "W-CLASS-TEXT"),
  "source-unknown": kind("warning", "W-SOURCE-TEXT"),
  "employment-unknown": kind("warning", "W-EMPLOYMENT-TEXT"),
  "body-role-unknown": kind("info", "W-ROLE-TEXT"),
  "number-among-names": kind("warning", "W-MIXED"),
  "number-negative": kind("warning", "W-NUMBER-SIGN"),
  "id-rounded": kind("error", "W-ID-ROUNDED"),
  "id-scientific": kind("error", "W-ID-ROUNDED"),
  "ids-mixed": kind("info", "W-ID-MIXED"),
  "id-short": kind("warning", "W-ID-FORM"),
} as const;

/** What joining the tables finds: who is who. */
const PEOPLE = {
  "person-twice": kind("warning", "W-ID-DUPLICATE"),
  "id-two-names": kind("error", "W-ID-DUPLICATE"),
  "name-twice": kind("error", "W-NAME-DUPLICATE"),
  "person-two-ids": kind("warning", "W-NAME-SHARED"),
  "names-shared": kind("info", "W-NAME-SHARED"),
  "name-differs": kind("warning", "W-NAME-DIFFERS"),
  "name-spaced": kind("info", "W-PADDED"),
  "keyed-by-name": kind("info", "W-NO-ID"),
  "roster-derived": kind("info", "W-NO-ROSTER"),
  "left-by-department": kind("info", "W-LEFT"),
  "left-by-date": kind("info", "W-LEFT"),
  "ids-alike": kind("warning", "W-ID-FORM"),
  "matched-by-zeros": kind("warning", "W-ID-FORM", "id"),
  "matched-by-width": kind("warning", "W-ID-FORM", "id"),
  "matched-by-name": kind("info", "W-MATCH-NAME"),
  "person-unknown": kind("warning", "W-PERSON-UNKNOWN"),
  "person-ambiguous": kind("error", "W-PERSON-UNKNOWN"),
  "evaluator-unknown": kind("warning", "W-EVALUATOR-UNKNOWN"),
  "rated-oneself": kind("warning", "W-SELF-RATED"),
  "left-but-rated": kind("info", "W-LEFT-RATED"),
  "left-holds-role": kind("warning", "W-LEFT-ROLE"),
  "manager-unknown": kind("warning", "W-MANAGER"),
  "manager-left": kind("warning", "W-MANAGER"),
  "manager-cycle": kind("warning", "W-MANAGER-CYCLE"),
  "department-without-manager": kind("warning", "W-NO-DEPARTMENT-MANAGER"),
  "email-odd": kind("warning", "W-EMAIL"),
  "email-shared": kind("warning", "W-EMAIL"),
  "person-without-position": kind("warning", "W-NO-POSITION"),
  "position-without-standard": kind("warning", "W-NO-STANDARD"),
  "position-without-holder": kind("info", "W-NO-HOLDER"),
  "department-near": kind("warning", "W-SPELLING-NEAR"),
  "position-near": kind("warning", "W-SPELLING-NEAR"),
  "competency-near": kind("warning", "W-SPELLING-NEAR"),
  "row-repeated": kind("warning", "W-ROW-TWICE"),
} as const;

/** What standards, scales and ratings say of each other. */
const STANDARDS = {
  "competency-spelling": kind("info", "W-SPELLING", "spelling"),
  "standard-line-repeated": kind("info", "W-STANDARD-DUPLICATE"),
  "competency-not-in-standard": kind("warning", "W-NOT-IN-STANDARD"),
  "competency-never-rated": kind("info", "W-NEVER-RATED"),
  "states-against-levels": kind("warning", "W-STATES"),
  "binary-scale": kind("info", "W-BINARY"),
  "scale-shifted": kind("info", "W-SCALE-SHIFTED"),
  "scale-recognised": kind("info", "W-SCALE"),
  "scale-skips": kind("warning", "W-SCALE"),
  "scale-converted": kind("warning", "W-SCALE"),
  "scale-merges": kind("warning", "W-SCALE"),
  "scales-differ": kind("info", "W-SCALES"),
  "legends-conflict": kind("warning", "W-LEGENDS"),
  "required-unreachable": kind("warning", "W-REQUIRED-OFF"),
  "level-unused": kind("info", "W-LEVEL-UNUSED"),
  "weight-forms-mixed": kind("warning", "W-WEIGHT-FORM"),
  "weight-zero": kind("info", "W-WEIGHT-ZERO"),
  "grade-span-reversed": kind("warning", "W-GRADE-SPAN"),
} as const;

const DATES = {
  "date-future": kind("warning", "W-DATE-FUTURE"),
  "date-implausible": kind("warning", "W-DATE-RANGE"),
  "date-two-digit-year": kind("warning", "W-DATE-YEAR"),
  "date-not-formatted": kind("info", "W-DATE-FORMAT", "date-format"),
  "dates-1904": kind("info", "W-1904"),
  "date-order-mixed": kind("warning", "W-DATE-ORDER"),
  "date-order-open": kind("warning", "W-DATE-ORDER"),
  "date-order-taken": kind("info", "W-DATE-ORDER"),
  "dates-as-achieved": kind("info", "W-DATES"),
  "regularised-before-hire": kind("warning", "W-DATE-CONTRADICTS"),
  "rated-before-hire": kind("warning", "W-DATE-CONTRADICTS"),
  "expires-before-rated": kind("warning", "W-DATE-CONTRADICTS"),
  "certificate-ends-before-start": kind("warning", "W-DATE-CONTRADICTS"),
  "probation-but-regularised": kind("warning", "W-STATUS-CONTRADICTS"),
  "achieved-without-date": kind("warning", "W-NO-DATE"),
} as const;

/** How the sheets are laid out, and what was left out of reading. */
const LAYOUT = {
  "sheet-gone": kind("error", "W-SHEET-GONE"),
  "setup-sheet-renamed": kind("info", "W-SETUP"),
  "setup-column-moved": kind("info", "W-SETUP"),
  "setup-column-renamed": kind("warning", "W-SETUP"),
  "setup-column-gone": kind("warning", "W-SETUP"),
  "setup-column-added": kind("info", "W-SETUP"),
  "sheet-hidden": kind("info", "W-HIDDEN"),
  "sheet-very-hidden": kind("info", "W-HIDDEN"),
  "rows-hidden": kind("info", "W-HIDDEN"),
  "columns-hidden": kind("info", "W-HIDDEN"),
  "merged-filled": kind("info", "W-MERGED"),
  "merged-across": kind("warning", "W-MERGED"),
  "merged-hides": kind("warning", "W-MERGED"),
  "sparse-filled": kind("info", "W-SPARSE"),
  "totals-left-out": kind("info", "W-TOTALS"),
  "total-off": kind("warning", "W-TOTAL-OFF"),
  "sections-left-out": kind("info", "W-SECTIONS"),
  "rows-without-key": kind("warning", "W-NO-KEY"),
  "rows-outside": kind("warning", "W-OUTSIDE"),
  "header-twice": kind("warning", "W-HEADER-TWICE"),
  "header-blank": kind("info", "W-HEADER-BLANK"),
  "table-unknown": kind("info", "W-UNKNOWN"),
  "card-not-read": kind("info", "W-UNKNOWN"),
  "table-unsure": kind("info", "W-UNSURE"),
  "periods-unordered": kind("warning", "W-SHEET-ORDER"),
  "sheet-per-evaluator": kind("info", "W-SHEET-EVALUATOR"),
  "sheets-as-rounds": kind("info", "W-SHEET-ROUNDS"),
  "sheet-per-department": kind("info", "W-SHEET-DEPARTMENT"),
  "sheet-per-state": kind("info", "W-SHEET-STATE"),
} as const;

const FORMULAS = {
  "formula-overwritten": kind("warning", "W-FORMULA-TYPED"),
  "formula-differs": kind("warning", "W-FORMULA-DIFFERS"),
  "formula-circular": kind("error", "W-FORMULA-CIRCULAR"),
  "formula-reference-lost": kind("error", "W-FORMULA-LOST"),
  "formula-other-file": kind("warning", "W-FORMULA-FILE"),
  "formula-outside": kind("warning", "W-FORMULA-OUTSIDE"),
  "formula-range-short": kind("warning", "W-FORMULA-SHORT"),
  "formula-volatile": kind("info", "W-FORMULA-VOLATILE"),
} as const;

/** Every kind of hygiene finding (W-…): how grave, under which rule, and whether a safe fix exists. */
export const HYGIENE = { ...CELLS, ...PEOPLE, ...STANDARDS, ...DATES, ...LAYOUT, ...FORMULAS } satisfies Record<string, HygieneKind>;
export type HygieneCode = keyof typeof HYGIENE;
