import { roundDecimal } from "../../src/messages/roundDecimal";

/** Expected values are what rounding by hand gives; multiplying by a power of ten gets the first three wrong. */
describe("rounding at display", () => {
  it.each([
    [1.005, 2, 1.01], [8.345, 2, 8.35], [1.0005, 3, 1.001],
    [1.375, 2, 1.38], [0.125, 2, 0.13], [2.4999, 0, 2], [1234.5678, 1, 1234.6],
  ])("%d to %d digits is %d", (value, digits, expected) => {
    expect(roundDecimal(value, digits)).toBe(expected);
  });

  it("leaves what cannot be shifted as it is", () => {
    expect(roundDecimal(1e-9, 2)).toBe(1e-9);
  });
});
