import fc from "fast-check";
import { applicationCheck, certificateStatus, entryCertification } from "../../../src/rules/certification";
import { dayFromIso } from "../../../src/rules/calendar";

const day = (iso: string): number => dayFromIso(iso)!;
const DAYS = fc.integer({ min: day("2000-01-01"), max: day("2060-12-31") });

test("every level against every other: one goes up by one, stays, and does nothing else", () => {
  const allowed: string[] = [];
  for (const crossTrack of [false, true]) {
    for (let current = 0; current <= 5; current += 1) {
      for (let target = 1; target <= 5; target += 1) {
        const { kind } = applicationCheck({ current: current || null, target, crossTrack, firstRound: false, coursesPassed: null });
        if (kind === "met") allowed.push(`${crossTrack ? "across " : ""}${current}-${target}`);
      }
    }
  }
  const within = ["0-1", "1-1", "1-2", "2-2", "2-3", "3-3", "3-4", "4-4", "4-5", "5-5"];
  expect(allowed).toEqual([...within, ...within.map((pair) => `across ${pair}`)]);
});

test("in a first round nothing but the level of one's own post", () => {
  for (let own = 1; own <= 5; own += 1) {
    for (let target = 1; target <= 5; target += 1) {
      const { kind } = applicationCheck({ current: own, target, crossTrack: false, firstRound: true, coursesPassed: true });
      expect([own, target, kind]).toEqual([own, target, own === target ? "met" : "not-met"]);
    }
  }
});

test("what is told of an application: clause, levels, and which ones are skipped", () => {
  const none = { crossTrack: false, firstRound: false, coursesPassed: null };
  expect(applicationCheck({ ...none, current: 1, target: 4, coursesPassed: false })).toEqual({ kind: "not-met", rule: "C-a15", steps: [], reasons: [
    { code: "application-skips", rule: "C-a15", facts: { current: 1, target: 4, crossTrack: false, from: 2, to: 3 } },
    { code: "application-courses", rule: "C-a15(3)", facts: { target: 4 } },
  ] });
  expect(applicationCheck({ ...none, current: null, target: 2 })).toMatchObject({ reasons: [{ facts: { from: 1, to: 1 } }] });
  expect(applicationCheck({ ...none, current: 1, target: 2 }).steps).toEqual([{ code: "application-allowed", rule: "C-a15", facts: { ground: "next-level", target: 2, current: 1, crossTrack: false } }]);
  expect(applicationCheck({ ...none, current: 3, target: 2 })).toMatchObject({ reasons: [{ code: "application-lower", rule: "C-a15", facts: { current: 3, target: 2 } }] });
  expect(applicationCheck({ ...none, firstRound: true, current: 3, target: 2 })).toMatchObject({ reasons: [{ code: "application-lower", rule: "C-a15", facts: { current: 3, target: 2, firstRound: true } }] });
  expect(applicationCheck({ ...none, firstRound: true, crossTrack: true, current: 2, target: 3 })).toMatchObject({ reasons: [{ rule: "C-a15", facts: { current: 2, target: 3 } }, { rule: "C-a15", facts: { current: 2, target: 3 } }] });
  expect(applicationCheck({ ...none, current: 1, target: null })).toEqual({ kind: "cannot-say", rule: "C-a15", steps: [], missing: [{ code: "application-no-target", rule: "C-a15", facts: {} }] });
  expect(applicationCheck({ ...none, current: 1.5, target: 2 })).toMatchObject({ rule: "C-a15", missing: [{ rule: "C-a15", facts: { current: 1.5, target: 2 } }] });
  expect(applicationCheck({ ...none, current: 2, target: 2 })).toMatchObject({ rule: "C-a15", value: "renewal", steps: [{ rule: "C-a15", facts: { ground: "renewal" } }] });
  expect(applicationCheck({ ...none, firstRound: true, current: null, target: 2 })).toMatchObject({ rule: "C-a15", missing: [{ code: "application-no-own-level", rule: "C-a15", facts: {} }] });
});

test("a certificate passes through its states once, in their order, each on the days it has", () => {
  fc.assert(fc.property(DAYS, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 120 }), (validFrom, length, warnDays) => {
    const validTo = validFrom + length;
    const seen = new Map<string, number>();
    const order: string[] = [];
    for (let asOf = validFrom - 3; asOf <= validTo + 3; asOf += 1) {
      const outcome = certificateStatus({ validFrom, validTo, revoked: null }, asOf, warnDays);
      const status = outcome.kind === "met" ? outcome.value : outcome.kind;
      if (order.at(-1) !== status) order.push(status);
      seen.set(status, (seen.get(status) ?? 0) + 1);
    }
    const days = length + 1;
    const warned = Math.min(days, warnDays + 1);
    expect(order).toEqual(["not yet valid", ...(days > warned ? ["valid"] : []), "expiring", "expired"]);
    expect([seen.get("valid") ?? 0, seen.get("expiring"), seen.get("expired"), seen.get("not yet valid")]).toEqual([days - warned, warned, 3, 3]);
  }), { numRuns: 50 });
});

test("what is told of a certificate", () => {
  const status = (validTo: number | null): unknown => certificateStatus({ validFrom: day("2026-01-01"), validTo, revoked: null }, day("2026-06-01"), 90);
  expect(status(day("2026-12-31"))).toEqual({ kind: "met", rule: "C-s9", value: "valid", steps: [{ code: "certificate-status", rule: "C-s9", facts: { validFrom: "2026-01-01", validTo: "2026-12-31", asOf: "2026-06-01", warnDays: 90, status: "valid" } }] });
  expect(status(null)).toMatchObject({ steps: [{ facts: { validTo: null } }] });
  expect(status(day("2025-12-31"))).toMatchObject({ rule: "C-s9", missing: [{ code: "certificate-ends-first", rule: "C-s9", facts: { validFrom: "2026-01-01", validTo: "2025-12-31" } }] });
});

/** The last day by the platform's own calendar: the same day three months on, or the last of that month where it has none. */
function lastDayByDate(serial: number, months: number): number {
  const start = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  const lastOfMonth = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0));
  const same = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, Math.min(start.getUTCDate(), lastOfMonth.getUTCDate())));
  return Math.round((same.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
}

test("the term ends where the platform's calendar ends it: due on the last day, off post on the next", () => {
  fc.assert(fc.property(DAYS, fc.integer({ min: 1, max: 24 }), (regularised, months) => {
    const last = lastDayByDate(regularised, months);
    const on = (asOf: number, certified: number | null): unknown => { const outcome = entryCertification({ regularised, certified }, asOf, months); return outcome.kind === "met" ? outcome.value : outcome.kind; };
    expect([on(regularised - 1, null), on(regularised, null), on(last, null), on(last + 1, null)]).toEqual(["cannot-say", "due", "due", "off-post"]);
    expect([on(last, last), on(last, last + 1), on(last + 1, last + 1), on(last + 1, last + 2)]).toEqual(["certified", "due", "certified", "off-post"]);
  }));
});

test("what is told of the term", () => {
  const at = (regularised: number | null, certified: number | null = null): unknown => entryCertification({ regularised, certified }, day("2026-05-01"), 3);
  expect(at(day("2026-01-31"))).toEqual({ kind: "met", rule: "C-a15(4)", value: "off-post", steps: [{ code: "entry-status", rule: "C-a15(4)", facts: { status: "off-post", regularised: "2026-01-31", certified: null, lastDay: "2026-04-30", asOf: "2026-05-01", months: 3 } }] });
  expect(at(day("2026-01-31"), day("2026-02-01"))).toMatchObject({ steps: [{ facts: { status: "certified", certified: "2026-02-01" } }] });
  expect(at(day("2026-05-02"))).toMatchObject({ rule: "C-a15(4)", missing: [{ code: "entry-regularised-later", rule: "C-a15(4)", facts: { regularised: "2026-05-02", asOf: "2026-05-01" } }] });
  expect(at(null)).toMatchObject({ rule: "C-a15(4)", missing: [{ code: "entry-not-regularised", rule: "C-a15(4)", facts: {} }] });
});
