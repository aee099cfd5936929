import type { Facts } from "../../rules/outcome";
import { counted } from "../counted";
import { factOr, factText as text } from "../factText";

/** Scales and conversions: why one cannot be used, what a conversion does. */
export const scaleSteps = {
  "scale-size": (f: Facts) => `Scale ${text(f["scale"])} has ${counted(f["levels"], "level", "levels")}; ${text(f["fewest"])} to ${text(f["most"])} are possible. Add or remove levels.`,
  "scale-key-twice": (f: Facts) => `Scale ${text(f["scale"])} has no key, or one key twice: ${factOr(f["key"], "(blank)")}. Give every level a key of its own.`,
  "scale-number-bad": (f: Facts) => `Level ${text(f["key"])} of scale ${text(f["scale"])} has the number ${text(f["number"])}, which is taken or not a whole number from 1 to 10. Correct it.`,
  "conversion-key-unknown": (f: Facts) => `Scale ${text(f["scale"])} has no level ${text(f["key"])}. Correct the conversion.`,
  "conversion-key-twice": (f: Facts) => `Level ${text(f["key"])} of scale ${text(f["scale"])} is converted to two levels. Keep one.`,
  "conversion-key-missing": (f: Facts) => `The conversion does not say what level ${text(f["key"])} of scale ${text(f["scale"])} becomes. Add it.`,
  "conversion-merges": (f: Facts) => `Levels ${text(f["from"])} all become ${text(f["to"])} and can no longer be told apart.`,
  "conversion-unreached": (f: Facts) => `No level becomes ${text(f["keys"])} of scale ${text(f["scale"])}.`,
  "conversion-order": (f: Facts) => (f["order"] === "reversed" ? `The conversion from ${text(f["from"])} to ${text(f["to"])} turns the scale round: the highest becomes the lowest.` : `The conversion from ${text(f["from"])} to ${text(f["to"])} changes the order of levels. Check it.`),
  "conversion-no-target": (f: Facts) => `Level ${text(f["level"])} of scale ${text(f["from"])} has no stated counterpart on ${text(f["to"])}. Convert the single ratings and combine them again.`,
  "conversion-not-stated": (f: Facts) => `${text(f["competency"])} is kept on scale ${text(f["to"])}, but ${factOr(f["table"], "the ratings")} are on ${text(f["from"])}. State how levels convert.`,
};

export const scaleFindings = {
  "scale-id-twice": (f: Facts) => [`Two scales are called ${text(f["scale"])}; the first counts.`, "Rename one of them."],
  "scale-not-usable": (f: Facts) => [`Scale ${text(f["scale"])} has ${counted(f["problems"], "fault", "faults")} and cannot be used.`, "Correct its keys and numbers."],
  "scale-unknown": (f: Facts) => [`${text(f["name"])} is to use scale ${text(f["scale"])}, which does not exist.`, "Choose one of the scales, or add it."],
  "scale-used-twice": (f: Facts) => [`${text(f["name"])} is assigned two scales, ${text(f["first"])} and ${text(f["scale"])}; the first counts.`, "Keep one."],
  "conversion-twice": (f: Facts) => [`The conversion from ${text(f["from"])} to ${text(f["to"])} is stated twice; the first counts.`, "Delete one."],
} satisfies Record<string, (f: Facts) => readonly [string, string | null]>;
