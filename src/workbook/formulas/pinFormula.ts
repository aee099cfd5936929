import { quotedSheet } from "../grid";
import { cellReferences } from "./cellReferences";

/**
 * A formula taken apart so that it can wait outside its cell and still follow rows that come and go: its text between the references,
 * and the references themselves, to stand in a formula of their own, which Excel keeps up to date.
 */
export interface PinnedFormula {
  /** One more than there are references. */
  readonly parts: readonly string[];
  /** By reference: true where it named no sheet. */
  readonly own: readonly boolean[];
}

/** What Excel takes as one formula, less room for sheets that get longer names. */
const LONGEST = 6_000;
const PIN = /ROWS\(((?:'(?:[^']|'')*'|[^()'])*)\)/g;

const pins = (references: readonly string[]): string => `=${references.map((reference) => `ROWS(${reference})`).join("+")}`;

/** The formula taken apart, and the formula of its references with the place (`$A$4:$K$50`) first; with too many of them they stay in the text. */
export function pinFormula(formula: string, sheet: string, place: string): { readonly pinned: PinnedFormula; readonly pins: string } {
  const references = cellReferences(formula);
  const at = `${quotedSheet(sheet)}!${place}`;
  const all = pins([at, ...references.map((reference) => (reference.sheet === null ? `${quotedSheet(sheet)}!${reference.address}` : formula.slice(reference.from, reference.to)))]);
  if (all.length > LONGEST) return { pinned: { parts: [formula], own: [] }, pins: pins([at]) };
  const ends = [...references.map(({ from }) => from), formula.length];
  return { pinned: { parts: ends.map((end, index) => formula.slice(index === 0 ? 0 : references[index - 1]?.to ?? 0, end)), own: references.map((reference) => reference.sheet === null) }, pins: all };
}

/** The references as they stand by now, the place first; `#REF!` where the cells are gone. */
export function readPins(formula: string): readonly string[] {
  return [...formula.matchAll(PIN)].map(([, reference = ""]) => reference);
}

/** Sheet and address of a reference with its sheet; null where the cells or the sheet are gone. */
export function placeOf(reference: string): { readonly sheet: string; readonly address: string } | null {
  const found = cellReferences(reference);
  const [only] = found;
  return found.length === 1 && only !== undefined && only.sheet !== null ? { sheet: only.sheet, address: only.address } : null;
}

/** The formula put together again on a sheet, from the references as they stand by now; null where they do not belong to it. */
export function unpinFormula({ parts, own }: PinnedFormula, references: readonly string[], sheet: string): string | null {
  if (references.length !== own.length || parts.length !== own.length + 1) return null;
  return parts.map((part, index) => {
    if (index === own.length) return part;
    const reference = references[index] ?? "";
    const place = placeOf(reference);
    if (place === null) return `${part}#REF!`;
    return own[index] === true && place.sheet === sheet ? part + place.address : part + reference;
  }).join("");
}
