import { foldName } from "../numbers";
import type { CompetencyClass, StandardLine } from "../records";

/** P-CLASSES: the class decides how ballots combine. The three go by several names. */
const CLASS_NAMES: Readonly<Record<CompetencyClass, readonly string[]>> = {
  core: ["core", "全员核心", "核心", "全员核心胜任能力", "核心能力"],
  general: ["general", "序列通用", "通用", "序列通用胜任能力", "通用能力"],
  professional: ["professional", "序列专业", "专业", "序列专业胜任能力", "专业能力", "专业技术能力"],
};

const classByName = new Map<string, CompetencyClass>(
  (["core", "general", "professional"] as const).flatMap((name) => CLASS_NAMES[name].map((text) => [foldName(text), name] as const)),
);

export function classFromText(text: string): CompetencyClass | null {
  return classByName.get(foldName(text)) ?? null;
}

/** A line without class is general, unless policy says otherwise; one info finding tells so [ours]. */
export function classOf(line: StandardLine, fallback: CompetencyClass): CompetencyClass {
  return line.class ?? fallback;
}
