import type { Facts } from "../../rules/outcome";
import { factText as text } from "../factText";
import { certificationReasons } from "./certificationReasons";
import { evaluatorReasons } from "./evaluatorReasons";

type Said = (f: Facts) => string;
const sentences = new Map<string, Said>(Object.entries<Said>(certificationReasons));
const listOf = (fact: Facts[string] | undefined): readonly string[] => (Array.isArray(fact) ? fact : []);
const found = (fact: Facts[string] | undefined): string => (fact === null ? "blank" : text(fact));

/** What functions on certification and on evaluators say beside what their rules say already. */
export const certificationProblems = {
  ...certificationReasons,
  ...evaluatorReasons,
  "application-said": (f: Facts) => listOf(f["codes"]).map((code, at) => `${sentences.get(code)?.(f) ?? code} (${text(listOf(f["rules"])[at])})`).join(" "),
  "pass-rate": (f: Facts) => `passRate, row ${text(f["row"])}, column ${text(f["column"])}: ${found(f["found"])}. It must be above 0 and at most 1, for example 0.4 or 40%.`,
  "not-a-date-in-cell": (f: Facts) => `${text(f["argument"])}, row ${text(f["row"])}, column ${text(f["column"])}: "${text(f["found"])}" is not a date. Use a date cell or text such as 2026-12-31.`,
  "date-blank": (f: Facts) => `${text(f["argument"])} is blank: give a date, for example DATE(2026,12,31).`,
  "not-revoked": (f: Facts) => `${text(f["argument"])}, row ${text(f["row"])}, column ${text(f["column"])}: "${text(f["found"])}" says neither whether nor when the certificate was revoked. Enter TRUE or a date, or leave it blank.`,
  "negative-days": (f: Facts) => `warnDays is ${text(f["found"])}: give a number of days of 0 or more, or leave it out.`,
  "months-not-whole": (f: Facts) => `months is ${text(f["found"])}: give whole months, 1 or more, or leave it out.`,
  "not-a-statistic": (f: Facts) => `statistic is "${text(f["found"])}": use ${listOf(f["known"]).join(", ")}.`,
  "levels-not-whole": (f: Facts) => `levels is ${text(f["found"])}: give the number of levels of the scale, a whole number from 2 to 10.`,
};
