import { lettersOnly } from "../numbers";
/** T-ASPECTS: behaviours of a level stand under three aspects; the names that lists use for them, as data. */
export type Aspect = "contribution" | "standard-behaviours" | "skills-and-knowledge";
export const ASPECTS: readonly Aspect[] = ["contribution", "standard-behaviours", "skills-and-knowledge"];

const NAMES: Readonly<Record<Aspect, string>> = {
  "contribution": "contribution|contributions|value contribution|results|result|outcome|outcomes|output|achievement|achievements|delivery|贡献|业绩贡献|价值贡献|成果贡献|工作贡献|贡献要求|贡献标准|业绩|成果|工作成果|产出|绩效贡献|绩效",
  "standard-behaviours": "standard behaviour|standard behaviours|standard behavior|standard behaviors|behaviour|behaviours|behavior|behaviors|behavioural standard|behavioural standards|behavioral standard|key behaviours|key behaviors|behaviour standard|标准行为|行为标准|行为|行为规范|关键行为|行为要求|行为表现|典型行为",
  "skills-and-knowledge": "skills and knowledge|skill and knowledge|knowledge and skills|knowledge and skill|skills & knowledge|knowledge & skills|skills / knowledge|skills|skill|knowledge|技能与知识|知识与技能|知识和技能|技能和知识|知识技能|技能知识|技能、知识|知识、技能|知识及技能|技能及知识|知识|技能|必备知识|专业知识|知识要求|技能要求|知识技能要求",
};

const ASPECT_OF = new Map(ASPECTS.flatMap((aspect) => NAMES[aspect].split("|").map((name) => [lettersOnly(name), aspect] as const)));

/** null: no name of an aspect. Numbering (`1. 贡献`, `A) Contribution`) and the word aspect (贡献方面) are left out. */
export function aspectOf(text: string): Aspect | null {
  // A circled number is a plain one once it is normalised, so it goes before.
  const name = text.replace(/^\s*[①-⑨]/u, "").normalize("NFKC").toLowerCase().replace(/^\s*\(?[0-9一二三a-c][).、:]/u, "");
  const letters = lettersOnly(name);
  return ASPECT_OF.get(letters) ?? ASPECT_OF.get(letters.replace(/(?:方面|维度|aspect)$/u, "")) ?? null;
}
