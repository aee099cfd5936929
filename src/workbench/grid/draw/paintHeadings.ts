import { columnName } from "../../model";
import { UI_FONT } from "../display/fonts";
import type { AxisView, Track } from "../geometry/layout";
import type { View } from "../view";

export const HEADING_HEIGHT = 22;

/** Wide enough for the largest row number on the screen. */
export const headingWidth = (lastRow: number): number => Math.max(36, 14 + 8 * String(lastRow + 1).length);

/** Column letters and row numbers; those of the selection stand out by ground and by a line, not by colour alone. */
export function paintHeadings(context: CanvasRenderingContext2D, view: View, rows: AxisView, columns: AxisView, width: number): void {
  const { palette, selection } = view;
  context.textBaseline = "middle";
  context.textAlign = "center";
  const one = (text: string, x: number, y: number, w: number, h: number, on: boolean, whole: boolean) => {
    context.fillStyle = on ? palette.headingOn : palette.heading;
    context.fillRect(x, y, w, h);
    context.fillStyle = on ? palette.headingOnText : palette.headingText;
    context.font = `${on ? "600 " : ""}12px ${UI_FONT}`;
    context.fillText(text, x + w / 2, y + h / 2 + 0.5);
    context.fillStyle = palette.line;
    if (whole) context.fillRect(x + w - 1, y, 1, h);
    else context.fillRect(x, y + h - 1, w, 1);
  };
  const clipped = (x: number, y: number, w: number, h: number, paint: () => void) => {
    context.save();
    context.beginPath();
    context.rect(x, y, w, h);
    context.clip();
    paint();
    context.restore();
  };
  const column = (track: Track) => one(columnName(track.index), track.start, 0, track.size, HEADING_HEIGHT, track.index >= selection.left && track.index <= selection.right, true);
  const row = (track: Track) => one(String(track.index + 1), 0, track.start, width, track.size, track.index >= selection.top && track.index <= selection.bottom, false);
  clipped(width, 0, columns.bodyStart - width, HEADING_HEIGHT, () => columns.frozen.forEach(column));
  clipped(columns.bodyStart, 0, columns.end - columns.bodyStart, HEADING_HEIGHT, () => columns.body.forEach(column));
  clipped(0, HEADING_HEIGHT, width, rows.bodyStart - HEADING_HEIGHT, () => rows.frozen.forEach(row));
  clipped(0, rows.bodyStart, width, rows.end - rows.bodyStart, () => rows.body.forEach(row));

  context.fillStyle = palette.heading;
  context.fillRect(0, 0, width, HEADING_HEIGHT);
  context.fillStyle = palette.line;
  context.fillRect(width - 1, 0, 1, rows.end);
  context.fillRect(0, HEADING_HEIGHT - 1, columns.end, 1);
  paintSelectAll(context, width, palette.headingText);
}

function paintSelectAll(context: CanvasRenderingContext2D, width: number, color: string): void {
  context.fillStyle = color;
  context.globalAlpha = 0.55;
  context.beginPath();
  context.moveTo(width - 5, 8);
  context.lineTo(width - 5, HEADING_HEIGHT - 5);
  context.lineTo(width - 14, HEADING_HEIGHT - 5);
  context.fill();
  context.globalAlpha = 1;
}
