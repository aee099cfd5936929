import fc from "fast-check";
import { createAxis } from "../../../src/workbench/grid/geometry/axis";
import { layAxis, scrollTo } from "../../../src/workbench/grid/geometry/layout";

describe("places of rows", () => {
  it("counts a million rows of 20 pixels to the last pixel", () => {
    const axis = createAxis(1_048_576, () => 20);
    expect(axis.offset(1_048_576)).toBe(20_971_520);
    expect(axis.at(20_971_519)).toBe(1_048_575);
    expect(axis.at(20_971_520)).toBe(1_048_575);
    expect(axis.at(0)).toBe(0);
    expect(axis.at(19)).toBe(0);
    expect(axis.at(20)).toBe(1);
  });

  it("asks only the blocks near the top for what is near the top", () => {
    let asked = 0;
    const axis = createAxis(1_048_576, () => {
      asked++;
      return 20;
    });
    axis.at(1000);
    axis.offset(50);
    expect(asked).toBeLessThan(3000);
  });

  it("agrees with adding up one by one, hidden rows included", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 1500 }), fc.nat(), (sizes, seed) => {
      const axis = createAxis(sizes.length, (index) => sizes[index] ?? 0);
      const index = seed % sizes.length;
      const before = sizes.slice(0, index).reduce((sum, size) => sum + size, 0);
      expect(axis.offset(index)).toBe(before);
      if ((sizes[index] ?? 0) > 0) expect(axis.at(before)).toBe(index);
    }));
  });

  it("forgets sizes from a changed row on", () => {
    const sizes = Array.from({ length: 2000 }, () => 10);
    const axis = createAxis(2000, (index) => sizes[index] ?? 0);
    expect(axis.offset(2000)).toBe(20_000);
    sizes[700] = 110;
    axis.invalidate(700);
    expect(axis.offset(700)).toBe(7000);
    expect(axis.offset(2000)).toBe(20_100);
  });
});

describe("laying out one direction", () => {
  const axis = createAxis(1000, () => 20);

  it("keeps frozen rows and scrolls the rest", () => {
    const view = layAxis(axis, 2, 100, 22, 222);
    expect(view.frozen.map(({ index, start }) => [index, start])).toEqual([[0, 22], [1, 42]]);
    expect(view.bodyStart).toBe(62);
    expect(view.body[0]).toEqual({ index: 7, start: 62, size: 20 });
    expect(view.body.at(-1)?.index).toBe(14);
    expect(view.at(30)).toBe(0);
    expect(view.at(62)).toBe(7);
    expect(view.place(7)).toBe(62);
  });

  it("shows the part of a row that is scrolled half away", () => {
    expect(layAxis(axis, 0, 30, 22, 100).body[0]).toEqual({ index: 1, start: 12, size: 20 });
  });

  it("scrolls no further than needed", () => {
    expect(scrollTo(axis, 0, 0, 22, 222, 9)).toBe(0);
    expect(scrollTo(axis, 0, 0, 22, 222, 10)).toBe(20);
    expect(scrollTo(axis, 0, 400, 22, 222, 5)).toBe(100);
    expect(scrollTo(axis, 2, 400, 22, 222, 1)).toBe(400);
  });
});
