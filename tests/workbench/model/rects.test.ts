import fc from "fast-check";
import { contains, without } from "../../../src/workbench/model";
import type { Rect } from "../../../src/workbench/model";

const span = fc.tuple(fc.nat(11), fc.nat(11)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
const rect = fc.tuple(span, span).map(([[top, bottom], [left, right]]): Rect => ({ top, left, bottom, right }));

it("cutting a rectangle out of another leaves exactly the other cells, each once", () => {
  fc.assert(fc.property(rect, rect, (whole, hole) => {
    const pieces = without(whole, hole);
    expect(pieces.length).toBeLessThanOrEqual(4);
    for (let row = 0; row < 12; row++) {
      for (let column = 0; column < 12; column++) {
        const times = pieces.filter((piece) => contains(piece, row, column)).length;
        expect(times).toBe(contains(whole, row, column) && !contains(hole, row, column) ? 1 : 0);
      }
    }
  }));
});
