import type { Frame } from "../compile/session";
import type { Operand } from "../values";
import { finite, NUM } from "../values";
import { define, type FunctionEntry } from "./define";
import { yearFrac } from "./yearFraction";

type Compute = (share: number, a: number, b: number) => number;

/** Of two days and two numbers above 0: `share` is the part of a year between the days by the basis of counting. */
function discounted(name: string, compute: Compute): FunctionEntry {
  return define(name, ["number", "number", "number", "number", "number?"], ([settled, matures, a, b, basis = 0], frame) => {
    const [from, to, kind] = [Math.trunc(settled), Math.trunc(matures), Math.trunc(basis)];
    if (a <= 0 || b <= 0 || kind < 0 || kind > 4 || from >= to) return NUM;
    const share = yearFrac(from, to, kind, frame);
    return typeof share === "number" ? finite(compute(share, a, b)) : share;
  });
}

/** Of two days not more than a year apart, counted as days of 360. */
function treasury(name: string, compute: (days: number, given: number) => number): FunctionEntry {
  return define(name, ["number", "number", "number"], ([settled, matures, given], frame): Operand => {
    const days = Math.trunc(matures) - Math.trunc(settled);
    if (given <= 0 || days < 0 || (days === 0 && name === "TBILLYIELD") || !withinYear(settled, matures, frame)) return NUM;
    const result = compute(days, given);
    return result < 0 && name === "TBILLPRICE" ? NUM : finite(result);
  });
}

function withinYear(settled: number, matures: number, frame: Frame): boolean {
  const share = yearFrac(Math.trunc(settled), Math.trunc(matures), 0, frame);
  return typeof share === "number" && share <= 1;
}

/** The yield of a bond that pays as the bill does; over half a year there is interest on interest. */
function bondYield(days: number, discount: number): number {
  if (days <= 182) return (365 * discount) / (360 - discount * days);
  const price = (100 - (discount * 100 * days) / 360) / 100;
  const years = days / (days === 366 ? 366 : 365);
  return (-2 * years + 2 * Math.sqrt(years ** 2 - (2 * years - 1) * (1 - 1 / price))) / (2 * years - 1);
}

export const SECURITIES = [
  discounted("DISC", (share, price, redemption) => (1 - price / redemption) / share),
  discounted("INTRATE", (share, invested, redemption) => (redemption / invested - 1) / share),
  discounted("RECEIVED", (share, invested, discount) => (discount * share >= 1 ? Number.NaN : invested / (1 - discount * share))),
  discounted("PRICEDISC", (share, discount, redemption) => redemption * (1 - discount * share)),
  discounted("YIELDDISC", (share, price, redemption) => (redemption / price - 1) / share),
  define("ACCRINTM", ["number", "number", "number", "number?", "number?"], ([issued, settled, rate, par = 1000, basis = 0], frame) => {
    const [from, to, kind] = [Math.trunc(issued), Math.trunc(settled), Math.trunc(basis)];
    if (rate <= 0 || par <= 0 || kind < 0 || kind > 4 || from >= to) return NUM;
    const share = yearFrac(from, to, kind, frame);
    return typeof share === "number" ? finite(par * rate * share) : share;
  }),
  treasury("TBILLEQ", bondYield),
  treasury("TBILLPRICE", (days, discount) => 100 * (1 - (discount * days) / 360)),
  treasury("TBILLYIELD", (days, price) => ((100 - price) / price) * (360 / days)),
];
