import type { Cell } from "../entry";
import { mapBlock, placeOf, type Block } from "./block";
import { Problem, wrongInput } from "./problem";
import { quoted, type RawCell } from "./rawCell";

const NUMBER_TEXT = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?(%?)$/i;

/** Commas that group thousands; any other comma may be a decimal one, and `0,8` must not become 8. */
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?![\d,])/;

/** The number a text stands for (`0.3`, `30%`, `1,250`, full-width digits), or null. */
export function numberFromText(text: string): number | null {
  const narrow = text.normalize("NFKC").replace(/\s/g, "");
  const folded = GROUPED.test(narrow) ? narrow.replace(/,/g, "") : narrow;
  const match = NUMBER_TEXT.exec(folded);
  if (!match) return null;
  const value = Number(match[1] === "%" ? folded.slice(0, -1) : folded);
  if (!Number.isFinite(value)) return null;
  return match[1] === "%" ? value / 100 : value;
}

/** Numbers and texts that are numbers; blank is null; anything else is #VALUE! with its place. */
export function readNumbers(raw: Block<RawCell>, name: string): Block<Cell<number>> {
  return mapBlock(raw, (cell, index) => {
    if (cell === null || cell instanceof Problem || typeof cell === "number") return cell;
    if (typeof cell === "string") {
      if (cell.trim() === "") return null;
      const value = numberFromText(cell);
      if (value !== null) return value;
    }
    return wrongInput("not-a-number", { argument: name, ...placeOf(raw, index), found: quoted(cell) });
  });
}

/** Weights: no weight is blank or 0; a negative one is #VALUE!. */
export function readWeights(raw: Block<RawCell>, name: string): Block<Cell<number>> {
  return mapBlock(readNumbers(raw, name), (cell, index) => {
    if (typeof cell !== "number") return cell;
    if (cell < 0) return wrongInput("negative-weight", { argument: name, ...placeOf(raw, index), found: cell });
    return cell === 0 ? null : cell;
  });
}

/** P-6.3: months known; blank or 0 is "not given". */
export function readMonths(raw: Block<RawCell>, name: string): Block<Cell<number>> {
  return mapBlock(readNumbers(raw, name), (cell, index) => {
    if (typeof cell !== "number") return cell;
    if (cell < 0) return wrongInput("negative-months", { argument: name, ...placeOf(raw, index), found: cell });
    return cell === 0 ? null : cell;
  });
}
