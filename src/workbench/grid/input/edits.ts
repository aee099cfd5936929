import { parseInput } from "../../calc";
import type { Rect, Sheet, Value } from "../../model";
import { MAX_COLUMNS, MAX_ROWS } from "../../model";
import { cellRect, contains, isOneCell } from "../address";
import { displayText } from "../display/displayText";
import type { Cell, View } from "../view";
import type { History } from "./history";
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
  const allowed = (sheet: Sheet, rect: Rect): boolean => {
    if (sheet.isProtected && lockedIn(sheet, rect)) {
      say(view.words.protectedCell);
      return false;
    }
    return true;
  };

  const put = (sheet: Sheet, row: number, column: number, text: string): void => {
    const { numberFormat } = sheet.style(row, column);
    // A cell formatted as text takes what is typed as it is: 001 stays 001, a formula stays its text.
    const input = numberFormat === "@" ? { value: text } : parseInput(text, view.workbook.date1904);
    if ("formula" in input) return sheet.setFormula(row, column, input.formula, "dynamic");
    sheet.setValue(row, column, input.value);
    if ("numberFormat" in input && input.numberFormat !== undefined && numberFormat === "General") sheet.setStyle(cellRect(row, column), { numberFormat: input.numberFormat });
  };

  const editText = ({ row, column }: Cell): string => {
    const { sheet } = view;
    const content = sheet.content(row, column);
    if (content.formula !== null) return content.formula;
    return valueText(content.value, sheet.style(row, column).numberFormat, view.workbook.date1904);
  };

  const edits: Edits = {
    editText,
    enter(cell, text) {
      return edits.fill(cellRect(cell.row, cell.column), cell, text);
    },
    fill(rect, from, text) {
      const { sheet } = view;
      if (isOneCell(rect) && text === editText(from)) return true;
      if (!allowed(sheet, rect)) return false;
      const spill = sheet.spillAnchor(from.row, from.column);
      if (spill && (spill.row !== from.row || spill.column !== from.column) && text === "") return true;
      history.edit(sheet.id, [rect], () => {
        for (let row = rect.top; row <= rect.bottom; row++) {
          for (let column = rect.left; column <= rect.right; column++) {
            if (text === "") sheet.clear(cellRect(row, column), "contents");
            else put(sheet, row, column, text.startsWith("=") ? shiftReferences(text, row - from.row, column - from.column) : text);
          }
        }
      });
      view.copied = null;
      return true;
    },
    clear(rect) {
      const { sheet } = view;
      if (!allowed(sheet, rect)) return false;
      history.edit(sheet.id, [rect], () => sheet.clear(rect, "contents"));
      view.copied = null;
      return true;
    },
    copy(cut) {
      const { sheet, selection } = view;
      const rect = withinUsed(sheet, selection);
      view.copied = { sheetId: sheet.id, rect, cut };
      view.refresh("selection");
      const rows: string[][] = [];
      for (let row = rect.top; row <= rect.bottom; row++) {
        if (sheet.isRowHidden(row)) continue;
        const cells: string[] = [];
        for (let column = rect.left; column <= rect.right; column++) cells.push(displayText(sheet.value(row, column), sheet.style(row, column), view.workbook.date1904).text);
        rows.push(cells);
      }
      return writeTsv(rows);
    },
    paste(text) {
      const source = view.copied ? view.workbook.sheet(view.copied.sheetId) : undefined;
      return view.copied && source && text === copiedText ? pasteCells(source, view.copied.rect, view.copied.cut) : pasteText(text);
    },
  };

  // The system's clipboard may have changed since: only the very text we put there stands for our own cells.
  let copiedText = "";
  const copy = edits.copy.bind(edits);
  edits.copy = (cut) => (copiedText = copy(cut));

  function pasteText(text: string): boolean {
    const rows = readTsv(text);
    const width = Math.max(...rows.map((row) => row.length));
    const { sheet, selection } = view;
    // One copied cell fills the selection; a block is repeated where the selection is a multiple of it.
    const down = repeats(selection.bottom - selection.top + 1, rows.length);
    const right = repeats(selection.right - selection.left + 1, width);
    const rect = clip({ top: selection.top, left: selection.left, bottom: selection.top + down * rows.length - 1, right: selection.left + right * width - 1 });
    if (!allowed(sheet, rect)) return false;
    history.edit(sheet.id, [rect], () => {
      for (let row = rect.top; row <= rect.bottom; row++) {
        for (let column = rect.left; column <= rect.right; column++) {
          const cell = rows[(row - rect.top) % rows.length]?.[(column - rect.left) % width] ?? "";
          if (cell === "") sheet.clear(cellRect(row, column), "contents");
          else put(sheet, row, column, cell);
        }
      }
    });
    view.selectRect(rect);
    return true;
  }

  function pasteCells(source: Sheet, from: Rect, cut: boolean): boolean {
    const { sheet, selection } = view;
    const height = from.bottom - from.top + 1;
    const width = from.right - from.left + 1;
    const down = cut ? 1 : repeats(selection.bottom - selection.top + 1, height);
    const right = cut ? 1 : repeats(selection.right - selection.left + 1, width);
    const rect = clip({ top: selection.top, left: selection.left, bottom: selection.top + down * height - 1, right: selection.left + right * width - 1 });
    if (!allowed(sheet, rect) || (cut && !allowed(source, from))) return false;
    const cells = new Map<string, { content: ReturnType<Sheet["content"]>; style: ReturnType<Sheet["style"]> }>();
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) {
        cells.set(`${row}/${column}`, { content: source.content(from.top + row, from.left + column), style: source.style(from.top + row, from.left + column) });
      }
    }
    const rects = cut && source === sheet ? [rect, from] : [rect];
    history.edit(sheet.id, rects, () => {
      if (cut) source.clear(from, "all");
      for (let row = rect.top; row <= rect.bottom; row++) {
        for (let column = rect.left; column <= rect.right; column++) {
          const cell = cells.get(`${(row - rect.top) % height}/${(column - rect.left) % width}`);
          if (!cell) continue;
          const { content, style } = cell;
          const origin = { row: from.top + ((row - rect.top) % height), column: from.left + ((column - rect.left) % width) };
          if (content.formula !== null) sheet.setFormula(row, column, cut ? content.formula : shiftReferences(content.formula, row - origin.row, column - origin.column), "dynamic");
          else sheet.setValue(row, column, content.value);
          sheet.setStyle(cellRect(row, column), style);
        }
      }
    });
    if (cut) view.copied = null;
    view.selectRect(rect);
    return true;
  }

  return edits;
}

const repeats = (selected: number, block: number): number => (selected % block === 0 ? selected / block : 1);

const clip = (rect: Rect): Rect => ({ ...rect, bottom: Math.min(rect.bottom, MAX_ROWS - 1), right: Math.min(rect.right, MAX_COLUMNS - 1) });

function withinUsed(sheet: Sheet, rect: Rect): Rect {
  const used = sheet.usedRect() ?? cellRect(rect.top, rect.left);
  return { top: rect.top, left: rect.left, bottom: Math.max(rect.top, Math.min(rect.bottom, used.bottom)), right: Math.max(rect.left, Math.min(rect.right, used.right)) };
}

function lockedIn(sheet: Sheet, rect: Rect): boolean {
  if (isOneCell(rect)) return sheet.style(rect.top, rect.left).locked;
  const formatted = sheet.formattedRect();
  if (!formatted || !contains(formatted, rect.bottom, rect.right)) return true;
  for (let row = rect.top; row <= rect.bottom; row++) for (let column = rect.left; column <= rect.right; column++) if (sheet.style(row, column).locked) return true;
  return false;
}

/** A constant as one would type it: dates and percentages in their format, other numbers in full. */
function valueText(value: Value, numberFormat: string, date1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "number") {
    const pattern = /[ymdhs]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, "")) && numberFormat !== "General" ? (value % 1 === 0 ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss") : null;
    if (pattern) return displayText(value, { numberFormat: pattern }, date1904).text;
    if (/%/.test(numberFormat)) return `${Number((value * 100).toPrecision(15))}%`;
    return String(value);
  }
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}
