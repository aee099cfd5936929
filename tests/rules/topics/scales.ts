import { companyScales, percentOfScale, proposeConversion, rereadLevels, scaleChange, statedConversion, type Scale } from "../../../src/rules/scales";

/** A scale written briefly: its keys from the lowest level up, or keys with numbers. */
type BriefScale = readonly string[] | Readonly<Record<string, number>>;

export function scaleOf(brief: BriefScale, id = "s"): Scale {
  const entries = Array.isArray(brief) ? (brief as readonly string[]).map((key, at) => [key, at + 1] as const) : Object.entries(brief as Readonly<Record<string, number>>);
  return { id, levels: entries.map(([key, number]) => ({ key, number, labels: [key] })) };
}

/** §1: conversions and history of scales. */
export const SCALE_TOPICS: Readonly<Record<string, (given: never) => unknown>> = {
  "scale-conversion": (given: { from?: BriefScale; to?: BriefScale; pairs?: Record<string, string>; percent?: readonly [number, number, number]; uses?: Record<string, string>; ask?: string }) => {
    if (given.percent) return percentOfScale(...given.percent);
    const [from, to] = [scaleOf(given.from!, "from"), scaleOf(given.to!, "to")];
    const pairs = given.pairs ? Object.entries(given.pairs).map(([key, target]) => ({ from: key, to: target })) : proposeConversion(from, to);
    const stated = statedConversion(from, to, pairs);
    if (stated.kind !== "met") return stated.kind === "not-met" ? stated.reasons.map((reason) => `${reason.code} ${String(reason.facts["key"])}`) : stated;
    const { merges, unreached, order } = stated.value;
    return { pairs: Object.fromEntries(stated.value.pairs.map((pair) => [pair.from, pair.to])), merges: merges.map((merge) => `${merge.from.join("+")}→${merge.to}`), unreached, order, steps: stated.steps.map((step) => step.code) };
  },
  "scale-history": ({ before, after, levels }: { before: BriefScale; after: BriefScale; levels?: readonly (number | null)[] }) => {
    const [was, is] = [scaleOf(before), scaleOf(after)];
    const change = scaleChange(was, is);
    const reread = rereadLevels(levels ?? [], was, is);
    return { ...change, kept: Object.fromEntries(change.kept.map((one) => [one.key, one.to])), vanished: change.vanished.map((one) => one.key), added: change.added.map((one) => one.key), levels: reread.levels, lost: reread.lost.map((one) => `${one.key} at ${one.at.join(" ")}`) };
  },
  "scale-choice": ({ uses, conversions, competency, table }: { uses: Record<string, string>; conversions?: Record<string, string>; competency: string; table?: string }) => {
    const scales = [scaleOf(["a", "b", "c", "d"], "four"), scaleOf(["x", "y", "z"], "three")];
    const company = scaleOf(["1", "2", "3", "4", "5"], "company");
    const all = [...scales, company];
    const stated = Object.entries(conversions ?? {}).flatMap(([from, to]) => {
      const [source, target] = [all.find((one) => one.id === from)!, all.find((one) => one.id === to)!];
      const conversion = statedConversion(source, target, proposeConversion(source, target));
      return conversion.kind === "met" ? [conversion.value] : [];
    });
    const read = companyScales(scales, Object.entries(uses).map(([name, scale]) => ({ kind: name.startsWith("table ") ? "table" : "competency", name, scale })), stated, company);
    const reading = read.reading(competency, table ?? null);
    return {
      findings: read.findings.map((finding) => finding.code),
      ...(reading.kind === "met" ? { written: reading.value.written.id, kept: reading.value.kept.id, converted: reading.value.conversion !== null } : { missing: reading.kind === "cannot-say" ? reading.missing.map((reason) => reason.code) : [] }),
    };
  },
};
