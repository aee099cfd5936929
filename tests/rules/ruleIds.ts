/**
 * Ids of the rulebook's sections that the rules of this room answer for, kept by hand: the rulebook itself lies outside
 * the project. A new clause goes here first; the test then asks for its rule.
 */
export const RULE_IDS_NOW: readonly string[] = [
  // §1 scales
  "T-LEVELS",
  // §2 standards
  "T-ROLES", "P-CLASSES", "P-6.4", "D-DIMENSIONS", "D-UNIFORM", "D-VERSIONS", "C-a18", "D-TEMPLATES", "P-5",
  "T-DRIVERS", "T-ASPECTS", "C-a16", "D-TARGET", "C-s9.4",
  // §3 who and when
  "P-6.5", "P-6.5a", "P-6.5b", "P-6.6.1.1", "P-6.6.2.1",
  // §4 routing
  "P-6.1", "P-6.6", "P-6.6.1.3", "P-6.6.3", "P-6.6.2.3", "P-6.3",
  // §5 as far as the score may not hear of it
  "P-6.6.1.2", "P-6.6.2.2",
  // §6 ballots
  "D-360",
  // §7 score
  "P-6.6.4", "P-6.2", "D-ATTAIN", "D-MAINGAP", "D-EVIDENCE",
  // §8 approval, talk, appeal, archive
  "P-6.6.2.4", "P-6.6.1.4", "C-s6.2.8", "C-a14", "P-6.6.5",
  // §9 certification: cut score, application, register, entry certification
  "C-a10", "C-a15", "C-s6.2.4", "C-s9",
  // §10 readiness: the post's standard, its gates and its certificate
  "E-MODEL", "C-a7",
  // §11 the catalogue of courses, and what a pass counts for
  "D-NEEDS", "D-MODES", "C-s7.2.2",
  // §13 divisions
  "D-MULTI",
  // hygiene
  "W-NAMES",
];

/** Cited by rules, but ordering nothing that an example could show: the head of a group of clauses, and what names are. */
export const RULE_IDS_WITHOUT_EXAMPLE: ReadonlySet<string> = new Set(["P-6.5", "P-6.6", "W-NAMES"]);

export const RULE_IDS_LATER: readonly { readonly id: string; readonly reason: string }[] = [
  { id: "D-LANG", reason: "no rule of this room: rules answer in codes, keys and figures, and the words in both languages are src/messages'" },
];
