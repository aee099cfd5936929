import type { Operand } from "../values";
import { finite, NA } from "../values";
import { define } from "./define";

const FOOT = 0.3048;
const POUND = 453.59237;
const GALLON = 3.785411784;
const LIGHT_YEAR = 9.46073047258e15;

/** Units by what they measure, each in the first unit of its kind. With `+` they take the prefixes of ten, with `*` those of two as well. */
const UNITS: readonly (readonly [kind: string, power: number, units: Readonly<Record<string, number>>])[] = [
  ["mass", 1, { "g+": 1, sg: 14593.9029372064, lbm: POUND, "u+": 1.66053886282583e-24, ozm: POUND / 16, grain: POUND / 7000, cwt: POUND * 100, shweight: POUND * 100, uk_cwt: POUND * 112, lcwt: POUND * 112, hweight: POUND * 112, stone: POUND * 14, ton: POUND * 2000, uk_ton: POUND * 2240, LTON: POUND * 2240, brton: POUND * 2240 }],
  ["distance", 1, { "m+": 1, mi: FOOT * 5280, Nmi: 1852, in: FOOT / 12, ft: FOOT, yd: FOOT * 3, "ang+": 1e-10, ell: 1.143, "ly+": LIGHT_YEAR, "parsec+": 3.08567758128155e16, "pc+": 3.08567758128155e16, Picapt: FOOT / 864, Pica: FOOT / 864, pica: FOOT / 72, survey_mi: 1609.34721869444 }],
  ["time", 1, { "sec+": 1, "s+": 1, mn: 60, min: 60, hr: 3600, day: 86400, d: 86400, yr: 31557600 }],
  ["pressure", 1, { "Pa+": 1, "p+": 1, "atm+": 101325, "at+": 101325, "mmHg+": 133.322, psi: 6894.75729316836, Torr: 101325 / 760 }],
  ["force", 1, { "N+": 1, "dyn+": 1e-5, "dy+": 1e-5, lbf: 4.4482216152605, "pond+": 0.00980665 }],
  ["energy", 1, { "J+": 1, "e+": 1e-7, "c+": 4.184, "cal+": 4.1868, "eV+": 1.60217648740644e-19, "ev+": 1.60217648740644e-19, HPh: 2684519.53769617, hh: 2684519.53769617, "Wh+": 3600, "wh+": 3600, flb: 1.3558179483314, BTU: 1055.05585262, btu: 1055.05585262 }],
  ["power", 1, { "W+": 1, "w+": 1, HP: 745.69987158227, h: 745.69987158227, PS: 735.49875 }],
  ["magnetism", 1, { "T+": 1, "ga+": 1e-4 }],
  ["volume", 1, { "l+": 1, "L+": 1, "lt+": 1, tsp: GALLON / 768, tspm: 0.005, tbs: GALLON / 256, oz: GALLON / 128, cup: GALLON / 16, pt: GALLON / 8, us_pt: GALLON / 8, uk_pt: 0.56826125, qt: GALLON / 4, uk_qt: 1.1365225, gal: GALLON, uk_gal: 4.54609, barrel: GALLON * 42, bushel: 35.23907016688, regton: 2831.6846592, GRT: 2831.6846592, MTON: 1132.67386368 }],
  ["volume", 3, { "m3+": 1000, "m^3+": 1000, mi3: (FOOT * 5280) ** 3 * 1000, "mi^3": (FOOT * 5280) ** 3 * 1000, Nmi3: 1852 ** 3 * 1000, "Nmi^3": 1852 ** 3 * 1000, in3: (FOOT / 12) ** 3 * 1000, "in^3": (FOOT / 12) ** 3 * 1000, ft3: FOOT ** 3 * 1000, "ft^3": FOOT ** 3 * 1000, yd3: (FOOT * 3) ** 3 * 1000, "yd^3": (FOOT * 3) ** 3 * 1000, "ang3+": 1e-27, "ang^3+": 1e-27, ly3: LIGHT_YEAR ** 3 * 1000, "ly^3": LIGHT_YEAR ** 3 * 1000, Picapt3: (FOOT / 864) ** 3 * 1000, Pica3: (FOOT / 864) ** 3 * 1000 }],
  ["area", 2, { "m2+": 1, "m^2+": 1, mi2: (FOOT * 5280) ** 2, "mi^2": (FOOT * 5280) ** 2, Nmi2: 1852 ** 2, "Nmi^2": 1852 ** 2, in2: (FOOT / 12) ** 2, "in^2": (FOOT / 12) ** 2, ft2: FOOT ** 2, "ft^2": FOOT ** 2, yd2: (FOOT * 3) ** 2, "yd^2": (FOOT * 3) ** 2, "ang2+": 1e-20, "ang^2+": 1e-20, ly2: LIGHT_YEAR ** 2, "ly^2": LIGHT_YEAR ** 2, Morgen: 2500, Pica2: (FOOT / 864) ** 2, uk_acre: 4046.8564224, us_acre: 4046.87260987425 }],
  ["area", 1, { "ar+": 100, ha: 10000 }],
  ["information", 1, { "bit*": 1, "byte*": 8 }],
  ["speed", 1, { "m/s+": 1, "m/sec+": 1, "m/h+": 1 / 3600, "m/hr+": 1 / 3600, mph: (FOOT * 5280) / 3600, kn: 1852 / 3600, admkn: 6080 * FOOT / 3600 }],
];

const PREFIXES: Readonly<Record<string, number>> = { Y: 1e24, Z: 1e21, E: 1e18, P: 1e15, T: 1e12, G: 1e9, M: 1e6, k: 1e3, h: 1e2, e: 10, da: 10, d: 0.1, c: 0.01, m: 1e-3, u: 1e-6, n: 1e-9, p: 1e-12, f: 1e-15, a: 1e-18, z: 1e-21, y: 1e-24 };
const BINARY: Readonly<Record<string, number>> = { Yi: 2 ** 80, Zi: 2 ** 70, Ei: 2 ** 60, Pi: 2 ** 50, Ti: 2 ** 40, Gi: 2 ** 30, Mi: 2 ** 20, ki: 2 ** 10 };

interface Unit {
  readonly kind: string;
  readonly size: number;
}

const BY_NAME = new Map<string, Unit>();
for (const [kind, power, units] of UNITS) {
  for (const [written, size] of Object.entries(units)) {
    const name = written.replace(/[+*]$/, "");
    const prefixes = written === name ? {} : written.endsWith("*") ? { ...PREFIXES, ...BINARY } : PREFIXES;
    for (const [prefix, factor] of Object.entries(prefixes)) if (!BY_NAME.has(prefix + name)) BY_NAME.set(prefix + name, { kind, size: size * factor ** power });
  }
}
// A unit's own name goes before a prefix with another's: `pt` is no pico-ton.
for (const [kind, , units] of UNITS) for (const [written, size] of Object.entries(units)) BY_NAME.set(written.replace(/[+*]$/, ""), { kind, size });

interface Temperature {
  readonly toCelsius: (value: number) => number;
  readonly fromCelsius: (value: number) => number;
}

const KELVIN: Temperature = { toCelsius: (value) => value - 273.15, fromCelsius: (value) => value + 273.15 };
const CELSIUS: Temperature = { toCelsius: (value) => value, fromCelsius: (value) => value };
const FAHRENHEIT: Temperature = { toCelsius: (value) => (value - 32) / 1.8, fromCelsius: (value) => value * 1.8 + 32 };
const TEMPERATURES = new Map<string, Temperature>([
  ["K", KELVIN], ["kel", KELVIN], ["C", CELSIUS], ["cel", CELSIUS], ["F", FAHRENHEIT], ["fah", FAHRENHEIT],
  ["Rank", { toCelsius: (value) => value / 1.8 - 273.15, fromCelsius: (value) => (value + 273.15) * 1.8 }],
  ["Reau", { toCelsius: (value) => value * 1.25, fromCelsius: (value) => value * 0.8 }],
]);

function convert(value: number, from: string, to: string): Operand {
  const [hot, cold] = [TEMPERATURES.get(from), TEMPERATURES.get(to)];
  if (hot !== undefined && cold !== undefined) return finite(from === to ? value : Number(cold.fromCelsius(hot.toCelsius(value)).toPrecision(15)));
  const [a, b] = [BY_NAME.get(from), BY_NAME.get(to)];
  return a === undefined || b === undefined || a.kind !== b.kind ? NA : finite((value * a.size) / b.size);
}

export const CONVERT = [define("CONVERT", ["number", "text", "text"], ([value, from, to]) => convert(value, from, to))];
