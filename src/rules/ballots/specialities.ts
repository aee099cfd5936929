import { foldName } from "../numbers";
import type { CompetencyClass, Employee, EmployeeId } from "../records";
import { classFromText } from "../standards";

/** P-6.3: professional lines are for those who know the speciality: the class or the competency is among the evaluator's specialities. */
export function specialitiesOf(employees: readonly Employee[]): (evaluator: EmployeeId, competency: string, lineClass: CompetencyClass) => boolean {
  const known = new Map<EmployeeId, ReadonlySet<string>>();
  for (const { id, specialities } of employees) {
    if (specialities.length === 0) continue;
    const names = specialities.map(foldName);
    const classes = specialities.map(classFromText).filter((name) => name !== null).map((name) => `\n${name}`);
    known.set(id, new Set([...names, ...classes]));
  }
  return (evaluator, competency, lineClass) => {
    const own = known.get(evaluator);
    return own !== undefined && (own.has(foldName(competency)) || own.has(`\n${lineClass}`));
  };
}
