import type { Chart, Rect } from "../../model";
import type { RangeRef } from "./rangeRef";
import { columnsOf, localAddress, rowsOf, sheetPrefix } from "./rangeRef";

type Series = Chart["series"][number];

/** `Sheet1!$A$2:$A$9`, as a chart refers to its data. */
export function absoluteReference({ sheet, rect }: RangeRef): string {
  return sheetPrefix(sheet.name) + localAddress(rect).replace(/([A-Z]+)|([0-9]+)/g, "$$$&");
}

function isText(ref: RangeRef, row: number, column: number): boolean {
  return typeof ref.sheet.value(row, column) === "string";
}

function isNumber(ref: RangeRef, row: number, column: number): boolean {
  return typeof ref.sheet.value(row, column) === "number";
}

/** Whether the first row holds names, and the first column categories: text there, or a blank corner. */
function headings(ref: RangeRef): { row: boolean; column: boolean } {
  const { top, left, bottom, right } = ref.rect;
  const blankCorner = ref.sheet.value(top, left) === null;
  const row = rowsOf(ref.rect) > 1 && (blankCorner || isText(ref, top, right)) && !isNumber(ref, top, right);
  const column = columnsOf(ref.rect) > 1 && (blankCorner || isText(ref, bottom, left)) && !isNumber(ref, bottom, left);
  return { row: row || (blankCorner && rowsOf(ref.rect) > 1), column: column || (blankCorner && columnsOf(ref.rect) > 1) };
}

/** Series of a new chart as Excel finds them in a block: by columns or by rows, by the longer side where nothing is said. */
export function seriesOf(ref: RangeRef, by: "Auto" | "Columns" | "Rows"): Series[] {
  const { sheet, rect } = ref;
  const heads = headings(ref);
  const body: Rect = { ...rect, top: rect.top + (heads.row ? 1 : 0), left: rect.left + (heads.column ? 1 : 0) };
  const byColumns = by === "Columns" || (by === "Auto" && rowsOf(body) >= columnsOf(body));
  const at = (part: Partial<Rect>, base: Rect): string => absoluteReference({ sheet, rect: { ...base, ...part } });
  const count = byColumns ? columnsOf(body) : rowsOf(body);
  return Array.from({ length: count }, (_, index) => {
    if (byColumns) {
      const column = body.left + index;
      return {
        name: null, color: null,
        nameRef: heads.row ? at({ bottom: rect.top, left: column, right: column }, rect) : null,
        valuesRef: at({ left: column, right: column }, body),
        categoriesRef: heads.column ? at({ right: rect.left, left: rect.left }, body) : null,
      };
    }
    const row = body.top + index;
    return {
      name: null, color: null,
      nameRef: heads.column ? at({ top: row, bottom: row, right: rect.left }, rect) : null,
      valuesRef: at({ top: row, bottom: row }, body),
      categoriesRef: heads.row ? at({ top: rect.top, bottom: rect.top }, body) : null,
    };
  });
}
