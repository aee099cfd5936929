import type { Rect } from "../workbook/grid";

/** A cell as it was: formula, or value with the fact that it was text. */
export interface OldCell {
  readonly content: string | number | boolean;
  readonly format: string;
  readonly isText: boolean;
}

export interface PointBlock {
  readonly sheet: string;
  readonly rect: Rect;
  readonly cells: readonly (readonly OldCell[])[];
  /** What was written then: a cell that holds something else by now is somebody's later work and stays. null = put back in any case. */
  readonly wrote: readonly (readonly (string | number | boolean)[])[] | null;
}

export interface RestorePoint {
  readonly label: string;
  readonly takenAt: string;
  readonly blocks: readonly PointBlock[];
}

/** One value where all cells of a block agree, else one for each. */
type Shared<Value> = Value | readonly (readonly Value[])[];

interface Packed {
  readonly version: 1;
  readonly label: string;
  readonly takenAt: string;
  readonly blocks: readonly {
    readonly sheet: string;
    readonly rect: readonly [top: number, left: number, bottom: number, right: number];
    readonly old: readonly (readonly (string | number | boolean)[])[];
    readonly format: Shared<string>;
    readonly text: Shared<boolean>;
    readonly wrote?: readonly (readonly (string | number | boolean)[])[];
  }[];
}

function shared<Value>(rows: readonly (readonly Value[])[]): Shared<Value> {
  const first = rows[0]?.[0];
  return first !== undefined && rows.every((row) => row.every((value) => value === first)) ? first : rows;
}

/** A restore point as text, small enough to keep: formats and kinds that a whole block shares are told once. */
export function packPoint({ label, takenAt, blocks }: RestorePoint): string {
  const packed: Packed = {
    version: 1, label, takenAt,
    blocks: blocks.map(({ sheet, rect, cells, wrote }) => ({
      sheet, rect: [rect.top, rect.left, rect.bottom, rect.right], old: cells.map((row) => row.map((cell) => cell.content)),
      format: shared(cells.map((row) => row.map((cell) => cell.format))), text: shared(cells.map((row) => row.map((cell) => cell.isText))),
      ...(wrote === null ? {} : { wrote }),
    })),
  };
  return JSON.stringify(packed);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isCell = (value: unknown): value is string | number | boolean => typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));

function rowsOf<Value>(value: unknown, rect: Rect, is: (cell: unknown) => cell is Value): readonly (readonly Value[])[] | null {
  const [height, width] = [rect.bottom - rect.top + 1, rect.right - rect.left + 1];
  if (is(value)) return Array.from({ length: height }, () => Array.from({ length: width }, () => value));
  if (!Array.isArray(value) || value.length !== height) return null;
  const fits = value.every((row) => Array.isArray(row) && row.length === width && row.every(is));
  return fits ? (value as readonly (readonly Value[])[]) : null;
}

function rectOf(value: unknown): Rect | null {
  if (!Array.isArray(value) || value.length !== 4 || !value.every((part) => Number.isInteger(part) && (part as number) >= 0)) return null;
  const [top = 0, left = 0, bottom = 0, right = 0] = value as readonly number[];
  return top <= bottom && left <= right && bottom < 1_048_576 && right < 16_384 ? { top, left, bottom, right } : null;
}

function blockOf(value: unknown): PointBlock | null {
  if (!isRecord(value) || typeof value["sheet"] !== "string") return null;
  const rect = rectOf(value["rect"]);
  if (rect === null) return null;
  const old = Array.isArray(value["old"]) ? rowsOf(value["old"], rect, isCell) : null;
  const formats = rowsOf(value["format"], rect, (cell): cell is string => typeof cell === "string");
  const texts = rowsOf(value["text"], rect, (cell): cell is boolean => typeof cell === "boolean");
  const wrote = value["wrote"] === undefined ? null : rowsOf(value["wrote"], rect, isCell);
  if (old === null || formats === null || texts === null || (value["wrote"] !== undefined && wrote === null)) return null;
  const cells = old.map((row, r) => row.map((content, c) => ({ content, format: formats[r]?.[c] ?? "General", isText: texts[r]?.[c] ?? false })));
  return { sheet: value["sheet"], rect, cells, wrote };
}

/** Reads what `packPoint` wrote; null for anything else, as a file from a disk may hold. */
export function unpackPoint(json: string): RestorePoint | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (!isRecord(value) || value["version"] !== 1 || typeof value["label"] !== "string" || typeof value["takenAt"] !== "string" || !Array.isArray(value["blocks"])) return null;
  const blocks = value["blocks"].map(blockOf);
  const whole = blocks.filter((block) => block !== null);
  return whole.length === blocks.length ? { label: value["label"], takenAt: value["takenAt"], blocks: whole } : null;
}
