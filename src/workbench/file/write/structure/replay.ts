import type { FormulaHome, Lines, Rect, Shift, StructuralEdit } from "../../../model";
import { isWhole, parseRect, rectName, rewriteFormula, shiftedArea, shiftedLine, shiftedLines, shiftedRect } from "../../../model";
import { escapeXml } from "../../xml";

/** What happened to rows, columns, sheets and tables since the file was read, done to texts of the file that the model does not hold. */
export class Replay {
  constructor(private readonly edits: readonly StructuralEdit[]) {}

  get isEmpty(): boolean {
    return this.edits.length === 0;
  }

  shiftsOf(sheetId: string | null): readonly Shift[] {
    return this.edits.filter((edit): edit is Shift => edit.kind === "shift" && edit.sheetId === sheetId);
  }

  /** A formula as the file has it, without `=` and escaped. */
  formula(text: string, home: FormulaHome): string {
    const plain = unescaped(text);
    const after = this.edits.reduce((formula, edit) => rewriteFormula(formula, edit, home).text, plain);
    return after === plain ? text : escapeXml(after);
  }

  /** `A1:B2 D4`, the places of cells that carry something with them; "" where all are gone. */
  areas(list: string, sheetId: string | null): string {
    const shifts = this.shiftsOf(sheetId);
    if (shifts.length === 0) return list;
    return list.trim().split(/\s+/).flatMap((one) => {
      const rect = parseRect(one);
      return rect === null ? [one] : shifts.reduce<Rect[]>((rects, shift) => rects.flatMap((each) => shiftedArea(each, shift)), [rect]).map((each) => spelled(one, rect, each));
    }).join(" ");
  }

  /** One range that stays in one piece; null where it is gone. */
  range(reference: string, sheetId: string | null): string | null {
    const rect = parseRect(reference);
    if (rect === null) return reference;
    const after = this.rect(rect, sheetId);
    return after === null ? null : spelled(reference, rect, after);
  }

  /** Names of cells (`B4`) at their new places, those that are gone left out. */
  cells(names: ReadonlySet<string>, sheetId: string): ReadonlySet<string> {
    return this.shiftsOf(sheetId).length === 0 ? names : new Set([...names].flatMap((name) => this.range(name, sheetId) ?? []));
  }

  rect(rect: Rect, sheetId: string | null): Rect | null {
    return this.shiftsOf(sheetId).reduce<Rect | null>((one, shift) => (one === null ? null : shiftedRect(one, shift)), rect);
  }

  /** A row or column of the whole sheet, 0-based; null where it is gone. Blocks of cells that moved do not count. */
  line(axis: Shift["axis"], line: number, sheetId: string | null, wholeOnly: (shift: Shift) => boolean): number | null {
    return this.shiftsOf(sheetId).reduce<number | null>((one, shift) => (one === null || shift.axis !== axis || !wholeOnly(shift) ? one : shiftedLine(one, shift)), line);
  }

  /** Whole columns first … last; null where they are gone. */
  columns(first: number, last: number, sheetId: string): Lines | null {
    return this.shiftsOf(sheetId).reduce<Lines | null>((one, shift) => (one === null || shift.axis !== "column" || !isWhole(shift) ? one : shiftedLines(one.first, one.last, shift)), { first, last });
  }

  /** What a table of the file is called now. */
  tableName(name: string): string {
    return this.edits.reduce((one, edit) => (edit.kind === "renameTable" && edit.from.toUpperCase() === one.toUpperCase() ? edit.to : one), name);
  }

  /** What a sheet of the file is called now; null where it is gone. */
  sheetName(name: string): string | null {
    return this.edits.reduce<string | null>((one, edit) => {
      if (one === null) return null;
      if (edit.kind === "deleteSheet" && edit.name.toUpperCase() === one.toUpperCase()) return null;
      return edit.kind === "renameSheet" && edit.from.toUpperCase() === one.toUpperCase() ? edit.to : one;
    }, name);
  }
}

/** Unmoved references keep their spelling. */
function spelled(text: string, before: Rect, after: Rect): string {
  return before === after || (before.top === after.top && before.left === after.left && before.bottom === after.bottom && before.right === after.right) ? text : rectName(after);
}

export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9A-Fa-f]+)|(amp|lt|gt|quot|apos));/g, (_, decimal: string | undefined, hex: string | undefined, name: string | undefined) =>
    name === undefined ? String.fromCodePoint(decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal)) : NAMED[name] ?? "");
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
