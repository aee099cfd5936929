import type { ErrorValue, Rect, Sheet, Workbook } from "../../model";
import type { Axis, ReferenceNode, SheetSpan } from "../syntax";
import { LAST_COLUMN, LAST_ROW } from "../syntax";
import type { Area, Matrix, Operand } from "../values";
import { around, creditRead, intersection, isMatrix, isSingle, NULL, onlyArea, REF, Reference, spend, VALUE } from "../values";
import type { Frame, Scalar, Thunk } from "./session";
import { isErrorValue } from "./session";

/** Names may point left of or above their cell; there Excel goes round the grid. */
function resolve(axis: Axis | null, base: number, last: number, whenWhole: number): number {
  if (axis === null) return whenWhole;
  if (axis.absolute) return axis.at;
  const at = base + axis.at;
  return at < 0 ? at + last + 1 : at > last ? at - last - 1 : at;
}

export function rectOf(node: ReferenceNode, row: number, column: number): Rect {
  const top = resolve(node.from.row, row, LAST_ROW, 0);
  const left = resolve(node.from.column, column, LAST_COLUMN, 0);
  if (node.from === node.to) return { top, left, bottom: top, right: left };
  const bottom = resolve(node.to.row, row, LAST_ROW, LAST_ROW);
  const right = resolve(node.to.column, column, LAST_COLUMN, LAST_COLUMN);
  return { top: Math.min(top, bottom), left: Math.min(left, right), bottom: Math.max(top, bottom), right: Math.max(left, right) };
}

/** The sheets a reference names; null where one of them is missing. */
export function sheetsOf(span: SheetSpan, workbook: Workbook, named: (name: string) => Sheet | undefined): Sheet[] | null {
  const first = named(span.first);
  if (first === undefined) return null;
  if (span.last === null) return [first];
  const last = named(span.last);
  if (last === undefined) return null;
  const [from, to] = [workbook.sheets.indexOf(first), workbook.sheets.indexOf(last)].sort((a, b) => a - b) as [number, number];
  return workbook.sheets.slice(from, to + 1);
}

export function compileReference(node: ReferenceNode): Thunk {
  const { sheets } = node;
  if (sheets === null) return (frame) => new Reference([{ sheet: frame.sheet, rect: rectOf(node, frame.row, frame.column) }]);
  return (frame) => {
    const found = sheetsOf(sheets, frame.session.workbook, (name) => frame.session.sheetNamed(name));
    if (found === null) return REF;
    const rect = rectOf(node, frame.row, frame.column);
    return new Reference(found.map((sheet) => ({ sheet, rect })));
  };
}

/** One cell read as a value: by far the commonest leaf, so without any object on the way. */
export function compileCellValue(node: ReferenceNode): Thunk {
  const { sheets, from } = node;
  const row = from.row as Axis;
  const column = from.column as Axis;
  return (frame) => {
    const sheet = sheets === null ? frame.sheet : frame.session.sheetNamed(sheets.first);
    if (sheet === undefined) return REF;
    return sheet.value(resolve(row, frame.row, LAST_ROW, 0), resolve(column, frame.column, LAST_COLUMN, 0));
  };
}

/** The cells behind an operand as values: one value or a block. */
export function dereference(frame: Frame, operand: Operand): Scalar {
  if (operand instanceof Reference) {
    const area = onlyArea(operand);
    if (area === null) return VALUE;
    return isSingle(area.rect) ? area.sheet.value(area.rect.top, area.rect.left) : read(frame, area);
  }
  if (operand === undefined) return null;
  if (isMatrix(operand)) return operand;
  return isScalar(operand) ? operand : VALUE;
}

/** Blocks are remembered between formulas, so that reading one costs less than its cells. */
function read(frame: Frame, area: Area): Matrix {
  const block = frame.session.block(area);
  spend((block.length * (block[0]?.length ?? 0)) >> 4);
  creditRead(block);
  return block;
}

function isScalar(operand: Operand): operand is Exclude<Scalar, Matrix> {
  return operand === null || typeof operand !== "object" || isErrorValue(operand);
}

/** `@`: of a range the cell in the formula's own row or column, of a block the first value. */
export function intersectImplicitly(frame: Frame, operand: Operand): Operand {
  if (operand instanceof Reference) {
    const area = onlyArea(operand);
    if (area === null) return VALUE;
    const { rect, sheet } = area;
    if (isSingle(rect)) return sheet.value(rect.top, rect.left);
    const inRow = rect.left === rect.right && frame.row >= rect.top && frame.row <= rect.bottom;
    const inColumn = rect.top === rect.bottom && frame.column >= rect.left && frame.column <= rect.right;
    return inRow ? sheet.value(frame.row, rect.left) : inColumn ? sheet.value(rect.top, frame.column) : VALUE;
  }
  if (isMatrix(operand)) return operand[0]?.[0] ?? null;
  return operand;
}

/** `left:right`, `left right` and `(left,right)` of computed references. */
export function combineReferences(operator: ":" | "," | " ", left: Operand, right: Operand): Reference | ErrorValue {
  if (isErrorValue(left)) return left;
  if (isErrorValue(right)) return right;
  if (!(left instanceof Reference) || !(right instanceof Reference)) return VALUE;
  if (operator === ",") return new Reference([...left.areas, ...right.areas]);
  const [a, b] = [onlyArea(left), onlyArea(right)];
  if (operator === ":") {
    if (a === null || b === null || a.sheet !== b.sheet) return VALUE;
    return new Reference([{ sheet: a.sheet, rect: around(a.rect, b.rect) }]);
  }
  const common: Area[] = [];
  for (const one of left.areas) {
    for (const other of right.areas) {
      const rect = one.sheet === other.sheet ? intersection(one.rect, other.rect) : null;
      if (rect !== null) common.push({ sheet: one.sheet, rect });
    }
  }
  return common.length === 0 ? NULL : new Reference(common);
}

/** `A1#`: where the spill of A1 stands now. */
export function spillReference(operand: Operand): Reference | ErrorValue {
  if (isErrorValue(operand)) return operand;
  const area = operand instanceof Reference ? onlyArea(operand) : null;
  if (area === null || !isSingle(area.rect)) return REF;
  const { rect, sheet } = area;
  const spilled = sheet.spillRect(rect.top, rect.left);
  if (spilled !== null) return new Reference([{ sheet, rect: spilled }]);
  const value = sheet.value(rect.top, rect.left);
  if (isErrorValue(value)) return value;
  return sheet.formula(rect.top, rect.left) === null ? REF : new Reference([area]);
}
