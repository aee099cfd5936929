import type { Step } from "../outcome";
import type { Level } from "../records";

/**
 * P-6.6.1.2, P-6.6.1.3, P-6.6.2.3: the body reads the self-assessment and, line by line, confirms its level or changes
 * it. What came of it is shown beside the result and never enters the score. No result yet: nothing to say.
 */
export function againstSelf(self: Level, level: Level | null): readonly Step[] {
  if (level === null) return [];
  const facts = { self, level };
  if (level === self) return [{ code: "self-confirmed", rule: "P-6.6.1.3", facts }];
  return level > self ? [{ code: "self-raised", rule: "P-6.6.1.3", facts }] : [{ code: "self-lowered", rule: "P-6.6.1.3", facts }];
}
