import { fromChineseNumber } from "../numbers";
import { DEFAULT_SCALE, MOST_LEVELS, topOf, type Scale } from "./defaultScale";

/**
 * T-LEVELS: cells name a level by number, by word or by dots; blank is "not rated" and never 0; what is not understood
 * is said, with the text. 高级, percentages, TRUE/FALSE, letters and other symbols need a legend: a scale whose labels
 * they are.
 */
export type ParsedLevel =
  | { readonly kind: "level"; readonly level: number }
  | { readonly kind: "blank" }
  | { readonly kind: "off-scale"; readonly value: number }
  | { readonly kind: "not-understood"; readonly text: string };

/** `scale`: a number must lie on the scale. `one-to-ten`: any number from 1 to 10 will do (levels given to functions). */
export type LevelBounds = "scale" | "one-to-ten";

export function parseLevel(
  value: string | number | boolean | null | undefined,
  scale: Scale = DEFAULT_SCALE,
  bounds: LevelBounds = "scale",
): ParsedLevel {
  if (value === null || value === undefined) return { kind: "blank" };
  const top = bounds === "scale" ? topOf(scale) : MOST_LEVELS;
  if (typeof value === "number") return onScale(value, top, String(value));
  if (typeof value === "boolean") return labelled(value ? "true" : "false", scale) ?? { kind: "not-understood", text: value ? "TRUE" : "FALSE" };
  const text = foldLevelText(value);
  if (text === "") return { kind: "blank" };
  const named = labelled(text, scale) ?? dotted(text, scale);
  if (named) return named;
  const number = numberIn(text);
  if (number !== null) return onScale(number, top, value.trim());
  return numberedLabel(text, scale) ?? { kind: "not-understood", text: value.trim() };
}

/** Width, case and every kind of space folded; both parse and legend use it. */
export function foldLevelText(text: string): string {
  return text.normalize("NFKC").replace(/[\u200b\ufeff]/gu, "").replace(/\s+/gu, " ").trim().toLowerCase();
}

function onScale(value: number, top: number, text: string): ParsedLevel {
  if (!Number.isFinite(value)) return { kind: "not-understood", text };
  return value >= 1 && value <= top ? { kind: "level", level: value } : { kind: "off-scale", value };
}

const labelTables = new WeakMap<Scale, ReadonlyMap<string, number>>();

function labelsOf(scale: Scale): ReadonlyMap<string, number> {
  let table = labelTables.get(scale);
  if (!table) {
    table = new Map(scale.levels.flatMap((level) => [...level.labels, level.key].map((label) => [foldLevelText(label), level.number] as const)));
    labelTables.set(scale, table);
  }
  return table;
}

function labelled(text: string, scale: Scale): ParsedLevel | null {
  const level = labelsOf(scale).get(text);
  return level === undefined ? null : { kind: "level", level };
}

/** `●●●●○` and `★★★★☆` are 4 where the signs are as many as the levels. */
function dotted(text: string, scale: Scale): ParsedLevel | null {
  if (!/^(?:●*○*|★*☆*|■*□*|◆*◇*)$/u.test(text) || text.length !== scale.levels.length) return null;
  const empty = text.search(/[○☆□◇]/u);
  return onScale(empty === -1 ? text.length : empty, topOf(scale), text);
}

/** `4`, `4.0`, `L4`, `Level 4`, `4级`, `第4级`, `四级`, `第四级`, `等级4`. */
function numberIn(text: string): number | null {
  const plain = /^(?:level|lvl|lv|l|等级|级别)[ .:-]?(\d+(?:\.\d+)?)$/u.exec(text) ?? /^([-+]?\d+(?:\.\d+)?)$/u.exec(text) ?? /^第? ?(\d+(?:\.\d+)?) ?级$/u.exec(text);
  if (plain) return Number(plain[1]);
  const written = /^第? ?([一二三四五六七八九十]{1,3}) ?级$/u.exec(text);
  return written?.[1] === undefined ? null : fromChineseNumber(written[1]);
}

/** A longer text is a remark, not the name of a level. */
const LONGEST_NAME = 80;

/** `4 - Advanced senior`, `资深(4)`: the number and the word must name the same level, otherwise it is not understood. */
function numberedLabel(text: string, scale: Scale): ParsedLevel | null {
  if (text.length > LONGEST_NAME) return null;
  const front = /^(?:level |l)?(\d+)(?:级)? ?[-–—:.、,|/(]? ?(.+?)\)?$/u.exec(text);
  const back = /^(.+?) ?[-–—:.、,|/(] ?(?:level |l)?(\d+)(?:级)?\)?$/u.exec(text);
  const pairs = [[front?.[1], front?.[2]], [back?.[2], back?.[1]]] as const;
  for (const [number, label] of pairs) {
    if (number !== undefined && label !== undefined && labelsOf(scale).get(label) === Number(number)) return { kind: "level", level: Number(number) };
  }
  return null;
}
