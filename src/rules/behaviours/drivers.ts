import type { BehaviourSubject } from "./subjects";

/** T-DRIVERS: the five that whoever writes the levels of a role keeps in mind: delivering results, driving for targets, improving efficiency, competitive advantage, sustainable growth. */
export type Driver = "results" | "targets" | "efficiency" | "advantage" | "growth";
export const DRIVERS: readonly Driver[] = ["results", "targets", "efficiency", "advantage", "growth"];

/** Words by which a text is taken to speak of a driver: a help for the author, so a word too many is better than one too few. */
const WORDS: Readonly<Record<Driver, RegExp>> = {
  results: /deliver|result|output|outcome|complet|achiev|on time|accept|成果|结果|交付|完成|达成|产出|业绩|按时|验收|落地/u,
  targets: /target|goal|objective|kpi|okr|plan|budget|quota|milestone|目标|指标|计划|任务|预算|里程碑|推动|推进/u,
  efficiency: /efficien|productiv|improv|optimi[sz]|streamlin|simplif|automat|reduc|cost|lean|faster|process|效率|提效|优化|改进|改善|简化|流程|自动化|降本|成本|节约|缩短|精益/u,
  advantage: /competit|advantage|innovat|differentiat|market|customer|benchmark|leading|unique|patent|竞争|优势|创新|差异化|领先|市场|客户|标杆|专利|壁垒/u,
  growth: /sustain|growth|grow|long[- ]term|develop|coach|mentor|train|successor|knowledge[- ]shar|pass(?:es|ing)? on|talent|可持续|持续|成长|增长|长期|发展|培养|辅导|带教|传承|梯队|人才|沉淀|分享/u,
};

/** Which drivers the texts of one level speak of. Unticked ones are for the author to think about; nothing is scored. */
export interface DriverRow {
  readonly subject: string;
  readonly level: number;
  readonly spoken: readonly Driver[];
  readonly open: readonly Driver[];
}

export function driverChecklist(subjects: readonly BehaviourSubject[]): readonly DriverRow[] {
  return subjects.flatMap(({ name, texts }) => {
    const levels = [...new Set(texts.flatMap(({ behaviour }) => behaviour.level ?? []))].sort((a, b) => a - b);
    return levels.map((level): DriverRow => {
      const said = texts.filter(({ behaviour }) => behaviour.level === level).map(({ behaviour }) => behaviour.text.toLowerCase()).join("\n");
      const spoken = DRIVERS.filter((driver) => WORDS[driver].test(said));
      return { subject: name, level, spoken, open: DRIVERS.filter((driver) => !spoken.includes(driver)) };
    });
  });
}
