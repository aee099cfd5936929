import { outline, spliced } from "../../xml";
import type { Replay } from "./replay";

/** The boxes of notes, which stand in a drawing of an older kind: each names its cell and its corners. A note whose cell is gone goes too. */
export function replayNotes(vml: string, sheetId: string, replay: Replay): string {
  const edits = outline(vml).children.flatMap(({ name, start, end }) => {
    if (name !== "shape") return [];
    const text = movedShape(vml.slice(start, end), sheetId, replay);
    return [{ start, end, text }];
  });
  return spliced(vml, edits);
}

const ROW = /(<x:Row>\s*)(\d+)(\s*<\/x:Row>)/;
const COLUMN = /(<x:Column>\s*)(\d+)(\s*<\/x:Column>)/;

function movedShape(shape: string, sheetId: string, replay: Replay): string {
  const [row, column] = [ROW.exec(shape)?.[2], COLUMN.exec(shape)?.[2]];
  if (row === undefined || column === undefined) return shape;
  const [top, left] = [Number(row), Number(column)];
  const after = replay.rect({ top, left, bottom: top, right: left }, sheetId);
  if (after === null) return "";
  const [down, right] = [after.top - top, after.left - left];
  if (down === 0 && right === 0) return shape;
  return shape.replace(ROW, `$1${after.top}$3`).replace(COLUMN, `$1${after.left}$3`).replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/, (_, open: string, list: string, close: string) => {
    const numbers = list.split(",").map(Number);
    const moved = numbers.map((number, index) => (index === 0 || index === 4 ? Math.max(0, number + right) : index === 2 || index === 6 ? Math.max(0, number + down) : number));
    return `${open}${moved.join(", ")}${close}`;
  });
}
