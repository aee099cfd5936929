import { readTable } from "../excel";
import type { Finding } from "../rules/outcome";
import { DEFAULT_POLICY, POLICY_TABLE, policyFrom, type Policy, type PolicyCell } from "../rules/policy";
import { isCellError } from "../workbook/grid";
import type { ScaleMapping, TidyTable } from "../workbook/tables";
import type { PlaceView } from "./session";
import { done, type WorkOptions, type WorkResult } from "./work";

/** Policy in force, whether the workbook says so itself, and what could not be used of it. */
export interface PolicyRead {
  readonly policy: Policy;
  readonly saved: boolean;
  /** Values that differ from the defaults. */
  readonly changed: number;
  readonly findings: readonly Finding<PlaceView | null>[];
}

const DEFAULTS = new Map<string, PolicyCell>(POLICY_TABLE.map((row) => [row.key, row.value]));

/**
 * Highest level of the workbook's own table of levels; null where it has none. A legend can only widen the scale: it may belong to
 * one table among others. Once a policy table is saved, that one says it.
 */
function ownTop(tables: readonly TidyTable[], scales: readonly ScaleMapping[]): number | null {
  const widest = Math.max(0, ...scales.flatMap(({ levels }) => levels.map(({ number }) => number)));
  let top: number | null = widest > DEFAULT_POLICY.scaleLevels ? widest : null;
  for (const table of tables) {
    if (table.purpose !== "levels") continue;
    const at = table.fields.indexOf("level");
    for (const row of table.rows) {
      const level = row[at];
      if (typeof level === "number" && Number.isInteger(level)) top = Math.max(top ?? 0, level);
    }
  }
  return top;
}

function pairsOf(rows: readonly (readonly unknown[])[]): Map<string, PolicyCell> {
  const [header = [], ...body] = rows;
  const key = header.indexOf("key");
  const value = header.indexOf("value");
  const pairs = new Map<string, PolicyCell>();
  for (const row of body) {
    const cell = row[value];
    const name = row[key];
    if (typeof name === "string" && (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean")) pairs.set(name, cell);
  }
  return pairs;
}

/** Reads QualPolicy. Without one the defaults hold, with as many levels as the workbook's own scale has. */
export async function readPolicy(tables: readonly TidyTable[], scales: readonly ScaleMapping[], options: WorkOptions): Promise<WorkResult<PolicyRead>> {
  const read = await readTable("QualPolicy", options);
  if (!read.ok) return read;
  const saved = read.value !== null;
  const pairs = pairsOf((read.value ?? []).map((row) => row.map((cell) => (isCellError(cell) ? null : cell))));
  const top = ownTop(tables, scales);
  if (!saved && top !== null && top >= 2) pairs.set("scaleLevels", top);
  const { policy, findings } = policyFrom(pairs);
  const changed = [...pairs].filter(([key, value]) => DEFAULTS.has(key) && String(DEFAULTS.get(key)) !== String(value)).length;
  return done({ policy, saved, changed, findings: findings.map((finding) => ({ ...finding, where: null })) });
}
