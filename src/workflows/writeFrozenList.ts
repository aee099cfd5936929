import { writeSheets } from "../excel";
import type { Language } from "../messages/language";
import { valueTablePlan } from "../reports";
import { rectAddress } from "../workbook/grid";
import type { FrozenFormula } from "./frozenFormulas";
import { momentText } from "./frozenLine";
import { done, type WorkOptions, type WorkResult } from "./work";

const FIELDS = ["sheet", "cell", "formula", "frozenAt", "asOf", "policy", "version"] as const;
const LOOKS = ["text", "text", "note", "text", "text", "text", "text"] as const;
/** Nobody reads more; whatever is frozen comes back all the same. */
const MOST_ROWS = 5_000;

/** The table QualFrozen: what is frozen where, since when, as of which day, by which policy and standard versions. */
export async function writeFrozenList(frozen: readonly FrozenFormula[], language: Language, options: WorkOptions): Promise<WorkResult<true>> {
  const rows = frozen.slice(0, MOST_ROWS).map(({ sheet, rect, formula, kept: { stamp } }) => [sheet, rectAddress(rect), formula, momentText(stamp.frozenAt), stamp.asOf, stamp.policy, stamp.versions.join(", ")]);
  const plan = valueTablePlan({
    sheet: "QUAL Frozen", name: "QualFrozen", kind: "frozen", title: "title-frozen", note: frozen.length === 0 ? "note-frozen-none" : "note-frozen",
    fields: FIELDS, looks: LOOKS, rows: rows.length > 0 ? rows : [FIELDS.map(() => null)],
  }, language);
  const written = await writeSheets([plan], options.signal ? { signal: options.signal } : {});
  return written.ok ? done(true) : written;
}
