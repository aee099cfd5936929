import { foldName } from "../numbers";
import { cannotSay, met, type Finding, type Outcome } from "../outcome";
import { checkScale } from "./checkScale";
import { DEFAULT_SCALE, type Scale } from "./defaultScale";
import type { ScaleConversion } from "./scaleConversion";

/** Which scale holds where: a competency is judged on one, a source table (or column) is written on one. */
export interface ScaleUse {
  readonly kind: "competency" | "table";
  readonly name: string;
  readonly scale: string;
}

/** A finding about scales points at the scale and, where one is meant, at its use. */
export interface ScalePlace {
  readonly scale: string;
  readonly use: ScaleUse | null;
}

/** On which scale a rating was written, on which it is kept, and the stated way from one to the other (null = the same scale). */
export interface ScaleReading {
  readonly written: Scale;
  readonly kept: Scale;
  readonly conversion: ScaleConversion | null;
}

export interface CompanyScales {
  readonly findings: readonly Finding<ScalePlace>[];
  scaleOf(id: string): Scale | undefined;
  /** cannot-say where two scales meet and no conversion between them is stated. */
  reading(competency: string, table: string | null): Outcome<ScaleReading>;
}

/**
 * T-LEVELS: several scales in one company. A rating means what its table's author meant, so it is read on the table's
 * scale (else the competency's, else the company's); it is kept on the competency's (else the company's), because
 * ratings of one competency must compare. Where those differ a stated conversion leads over, or there is no answer.
 * `company` is the scale of everything that names none. [ours]
 */
export function companyScales(scales: readonly Scale[], uses: readonly ScaleUse[], conversions: readonly ScaleConversion[] = [], company: Scale = DEFAULT_SCALE): CompanyScales {
  const findings: Finding<ScalePlace>[] = [];
  const byId = new Map<string, Scale>([[company.id, company]]);
  for (const scale of scales) {
    const where = { scale: scale.id, use: null };
    const known = byId.get(scale.id);
    if (known && known !== scale) findings.push({ code: "scale-id-twice", severity: "error", rule: "T-LEVELS", where, facts: { scale: scale.id } });
    else byId.set(scale.id, scale);
    const problems = checkScale(scale);
    if (problems.length > 0) findings.push({ code: "scale-not-usable", severity: "error", rule: "T-LEVELS", where, facts: { scale: scale.id, problems: problems.length, first: problems[0]?.code ?? "" } });
  }
  const chosen = new Map<string, Scale>();
  for (const use of uses) {
    const scale = byId.get(use.scale);
    const where = { scale: use.scale, use };
    const known = chosen.get(useKey(use.kind, use.name));
    if (!scale) findings.push({ code: "scale-unknown", severity: "error", rule: "T-LEVELS", where, facts: { scale: use.scale, name: use.name } });
    else if (known && known !== scale) findings.push({ code: "scale-used-twice", severity: "error", rule: "T-LEVELS", where, facts: { name: use.name, first: known.id, scale: scale.id } });
    else chosen.set(useKey(use.kind, use.name), scale);
  }
  const ways = new Map<string, ScaleConversion>();
  for (const conversion of conversions) {
    const way = wayKey(conversion.from, conversion.to);
    if (ways.has(way)) findings.push({ code: "conversion-twice", severity: "warning", rule: "T-LEVELS", where: { scale: conversion.from, use: null }, facts: { from: conversion.from, to: conversion.to } });
    else ways.set(way, conversion);
  }
  return {
    findings,
    scaleOf: (id) => byId.get(id),
    reading: (competency, table) => {
      const own = chosen.get(useKey("competency", competency));
      const written = (table === null ? undefined : chosen.get(useKey("table", table))) ?? own ?? company;
      const kept = own ?? company;
      if (written === kept) return met<ScaleReading>("T-LEVELS", { written, kept, conversion: null });
      const conversion = ways.get(wayKey(written.id, kept.id));
      if (conversion) return met<ScaleReading>("T-LEVELS", { written, kept, conversion });
      return cannotSay("T-LEVELS", [{ code: "conversion-not-stated", rule: "T-LEVELS", facts: { competency, table, from: written.id, to: kept.id } }]);
    },
  };
}

function useKey(kind: ScaleUse["kind"], name: string): string {
  return `${kind}\n${foldName(name)}`;
}

function wayKey(from: string, to: string): string {
  return `${from}\n${to}`;
}
