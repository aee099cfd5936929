import { foldName } from "../numbers";
import type { CompetencyClass, Employee, EmployeeId } from "../records";
import { classFromText } from "../standards";

/** P-6.3: professional lines are for those who know the speciality: the class or the competency is among the evaluator's specialities. */
export function specialitiesOf(employees: readonly Employee[]): (evaluator: EmployeeId, competency: string, lineClass: CompetencyClass) => boolean {
  const known = new Map<EmployeeId, { readonly names: ReadonlySet<string>; readonly classes: ReadonlySet<CompetencyClass | null> }>();
  for (const { id, specialities } of employees) {
    if (specialities.length === 0) continue;
    known.set(id, { names: new Set(specialities.map(foldName)), classes: new Set(specialities.map(classFromText)) });
  }
  return (evaluator, competency, lineClass) => {
    const own = known.get(evaluator);
    return own !== undefined && (own.classes.has(lineClass) || own.names.has(foldName(competency)));
  };
}
