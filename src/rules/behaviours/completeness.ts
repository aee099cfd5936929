import type { Policy } from "../policy";
import { ASPECTS, type Aspect } from "./aspects";
import type { BehaviourSubject } from "./subjects";

/** A level of a role or competency and the aspects under which no text stands. `row`: the text nearest to where they belong. */
export interface MissingAspects {
  readonly subject: BehaviourSubject;
  readonly level: number;
  readonly aspects: readonly Aspect[];
  readonly row: number;
}

/**
 * T-ASPECTS: every level of every role has texts under contribution, standard behaviours, and skills and knowledge.
 * Every level is every level of the scale; policy `behaviourLevels = written` asks only for the levels for which a
 * subject has texts at all, which suits a ladder that stops short of the scale [ours].
 */
export function missingAspects(subjects: readonly BehaviourSubject[], levels: readonly number[], policy: Pick<Policy, "behaviourLevels">): readonly MissingAspects[] {
  return subjects.flatMap((subject) => {
    const written = new Set(subject.texts.flatMap(({ behaviour }) => behaviour.level ?? []));
    return levels.filter((level) => policy.behaviourLevels === "scale" || written.has(level)).flatMap((level): readonly MissingAspects[] => {
      const here = subject.texts.filter(({ behaviour }) => behaviour.level === level);
      const aspects = ASPECTS.filter((aspect) => !here.some((text) => text.aspect === aspect));
      const row = here[0]?.row ?? subject.texts[0]?.row ?? 0;
      return aspects.length === 0 ? [] : [{ subject, level, aspects, row }];
    });
  });
}
