import fc from "fast-check";
import { CellArea } from "../../../src/workbench/model/cellArea";
import { CellStore } from "../../../src/workbench/model/cellStore";
import { RunList } from "../../../src/workbench/model/runList";

const SIZE = 40;
const span = fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);

describe("a run list", () => {
  it("holds what a plain array would hold, in as few runs as there are", () => {
    fc.assert(fc.property(fc.array(fc.tuple(span, fc.integer({ min: -1, max: 3 })), { maxLength: 60 }), (edits) => {
      const list = new RunList(-1);
      const plain = new Array<number>(SIZE).fill(-1);
      for (const [[first, last], value] of edits) {
        list.set(first, last, value);
        plain.fill(value, first, last + 1);
      }
      expect(plain.map((_, index) => list.get(index))).toEqual(plain);
      const runs: [number, number, number][] = [];
      list.forEachRun(0, SIZE - 1, (first, last, value) => runs.push([first, last, value]));
      expect(runs.flatMap(([first, last, value]) => new Array<number>(last - first + 1).fill(value))).toEqual(plain);
      expect(runs.every(([, , value], index) => index === 0 || value !== runs[index - 1]?.[2])).toBe(true);
      const set = plain.map((value, index) => (value === -1 ? -1 : index)).filter((index) => index >= 0);
      expect(list.extent(SIZE - 1)).toEqual(set.length === 0 ? null : { first: Math.min(...set), last: Math.max(...set) });
    }));
  });
});

describe("a cell area", () => {
  it("covers exactly the cells that were added, by rectangles that do not overlap", () => {
    const rect = fc.tuple(span, span).map(([[top, bottom], [left, right]]) => ({ top, left, bottom, right }));
    fc.assert(fc.property(fc.array(rect, { maxLength: 8 }), (rects) => {
      const area = new CellArea();
      const wanted = new Set<string>();
      for (const one of rects) {
        area.add(one);
        for (let row = one.top; row <= one.bottom; row++) for (let column = one.left; column <= one.right; column++) wanted.add(`${row},${column}`);
      }
      const covered = area.rects().flatMap((one) => {
        const cells: string[] = [];
        for (let row = one.top; row <= one.bottom; row++) for (let column = one.left; column <= one.right; column++) cells.push(`${row},${column}`);
        return cells;
      });
      expect(covered.length).toBe(wanted.size);
      expect(new Set(covered)).toEqual(wanted);
    }));
  });
});

describe("a cell store", () => {
  it("knows its cells and its used rectangle after any order of writing and removing", () => {
    const place = fc.tuple(fc.nat(200), fc.nat(5));
    const edit = fc.tuple(place, fc.option(fc.oneof(fc.double({ noNaN: true }), fc.string(), fc.boolean()), { nil: undefined }));
    fc.assert(fc.property(fc.array(edit, { maxLength: 80 }), (edits) => {
      const store = new CellStore();
      const plain = new Map<string, unknown>();
      for (const [[row, column], value] of edits) {
        if (value === undefined) store.remove(row, column);
        else store.set(row, column, value);
        if (value === undefined) plain.delete(`${row},${column}`);
        else plain.set(`${row},${column}`, value);
      }
      const seen = new Map<string, unknown>();
      store.forEach({ top: 0, left: 0, bottom: 300, right: 9 }, (row, column, value) => seen.set(`${row},${column}`, value));
      expect(seen).toEqual(plain);
      const places = [...plain.keys()].map((key) => key.split(",").map(Number) as [number, number]);
      const rows = places.map(([row]) => row);
      const columns = places.map(([, column]) => column);
      expect(store.used()).toEqual(places.length === 0 ? null : { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) });
    }));
  });

  it("holds a long sheet and gives back a block at the cost of the block", () => {
    const store = new CellStore();
    for (let row = 0; row < 200_000; row++) for (let column = 0; column < 2; column++) store.set(row, column, row + 0.5);
    let sum = 0;
    store.forEach({ top: 199_000, left: 0, bottom: 199_999, right: 9 }, (_, __, value) => (sum += value as number));
    expect(sum).toBe(2 * (199_000 + 199_999) / 2 * 1_000 + 1_000);
    expect(store.used()).toEqual({ top: 0, left: 0, bottom: 199_999, right: 1 });
  });
});
