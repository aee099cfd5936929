import type { Rect, Sheet } from "../../model";
import { ModelError } from "../../model";
import { cellRect, contains, isOneCell } from "../address";
import { displayText } from "../display/displayText";
import type { Cell, View } from "../view";
import { enterText, isRefusedFormula, textToEdit } from "./enterText";
import type { History } from "./history";
import type { Pasting } from "./paste";
import { cellPasting, textPasting } from "./paste";
import { shiftReferences } from "./shiftReferences";
import { readTsv, writeTsv } from "./tsv";

/** What a person does to cells. Each returns false, with a sentence shown, where the sheet does not allow it. */
export interface Edits {
  enter(cell: Cell, text: string): boolean;
  /** Ctrl+Enter: the same into every selected cell. */
  fill(rect: Rect, from: Cell, text: string): boolean;
  clear(rect: Rect): boolean;
  copy(cut: boolean): string;
  paste(text: string): boolean;
  /** Text a cell is edited from. */
  editText(cell: Cell): string;
}

export function createEdits(view: View, history: History, say: (sentence: string) => void): Edits {
  const { date1904 } = view.workbook;
  // The system's clipboard may have changed since: only the very text we put there stands for our own cells.
  let copiedText = "";

  const change = (rects: readonly Rect[], work: () => void): boolean => {
    const { sheet } = view;
    if (sheet.isProtected && rects.some((rect) => hasLocked(sheet, rect))) {
      say(view.words.protectedCell);
      return false;
    }
    if (!isAllowed(sheet, rects)) {
      say(view.words.lines.refused["array-part"]);
      return false;
    }
    history.edit(sheet.id, rects, work);
    view.copied = null;
    return true;
  };

  const apply = ({ rect, put }: Pasting, cut: { readonly sheet: Sheet; readonly rect: Rect } | null): boolean => {
    const { copied } = view;
    const done = change(cut && cut.sheet === view.sheet ? [rect, cut.rect] : [rect], () => {
      cut?.sheet.clear(cut.rect, "all");
      forEach(rect, put);
    });
    if (!done) return false;
    if (!cut) view.copied = copied;
    view.selectRect(rect);
    return true;
  };

  const editText = ({ row, column }: Cell): string => textToEdit(view.sheet, row, column, date1904);

  const fill = (rect: Rect, from: Cell, text: string): boolean => {
    const { sheet } = view;
    if (isOneCell(rect) && text === editText(from)) return true;
    if (isRefusedFormula(sheet, from.row, from.column, text, date1904)) {
      say(view.words.notAFormula);
      return false;
    }
    return change([rect], () => forEach(rect, (row, column) => {
      enterText(sheet, row, column, text.startsWith("=") ? shiftReferences(text, row - from.row, column - from.column) : text, date1904);
    }));
  };

  return {
    editText,
    fill,
    enter: (cell, text) => fill(cellRect(cell.row, cell.column), cell, text),
    clear: (rect) => change([rect], () => view.sheet.clear(rect, "contents")),
    copy(cut) {
      const { sheet } = view;
      const rect = withinUsed(sheet, view.selection);
      view.copied = { sheetId: sheet.id, rect, cut };
      view.refresh("selection");
      const rows: string[][] = [];
      forEach(rect, (row, column) => {
        if (sheet.isRowHidden(row)) return;
        if (column === rect.left) rows.push([]);
        rows.at(-1)?.push(displayText(sheet.value(row, column), sheet.style(row, column), date1904).text);
      });
      copiedText = writeTsv(rows);
      return copiedText;
    },
    paste(text) {
      const { copied, sheet, selection } = view;
      const source = copied && text === copiedText ? view.workbook.sheet(copied.sheetId) : undefined;
      if (!copied || !source) return apply(textPasting(sheet, selection, readTsv(text), date1904), null);
      return apply(cellPasting(sheet, selection, source, copied.rect, copied.cut), copied.cut ? { sheet: source, rect: copied.rect } : null);
    },
  };
}

function forEach(rect: Rect, visit: (row: number, column: number) => void): void {
  for (let row = rect.top; row <= rect.bottom; row++) for (let column = rect.left; column <= rect.right; column++) visit(row, column);
}

/** Whole columns are copied as far as there is something in them. */
function withinUsed(sheet: Sheet, rect: Rect): Rect {
  const used = sheet.usedRect() ?? cellRect(rect.top, rect.left);
  return { top: rect.top, left: rect.left, bottom: Math.max(rect.top, Math.min(rect.bottom, used.bottom)), right: Math.max(rect.left, Math.min(rect.right, used.right)) };
}

function isAllowed(sheet: Sheet, rects: readonly Rect[]): boolean {
  try {
    sheet.checkInput(rects);
    return true;
  } catch (refusal) {
    if (refusal instanceof ModelError) return false;
    throw refusal;
  }
}

/** Cells without a format of their own are locked, as all of Excel's are. */
function hasLocked(sheet: Sheet, rect: Rect): boolean {
  const formatted = sheet.formattedRect();
  if (!formatted || !contains(formatted, rect.top, rect.left) || !contains(formatted, rect.bottom, rect.right)) return true;
  let locked = false;
  forEach(rect, (row, column) => { locked ||= sheet.style(row, column).locked; });
  return locked;
}
