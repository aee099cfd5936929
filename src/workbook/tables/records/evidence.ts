import type { Certificate, CourseResult, Measure } from "../../../rules/records";
import type { Resolver } from "./ballots";
import type { RowReader } from "./rowReader";

/** Lists of what people have shown: measures, certificates, results of courses. */
export function measureAt(reader: RowReader, row: number, resolver: Resolver): Measure | null {
  const employeeId = resolver.person(reader, row, "employeeId");
  const measure = reader.text(row, "measure");
  return employeeId === null || measure === null ? null : { employeeId, measure, value: reader.number(row, "value"), date: reader.number(row, "date") };
}

export function certificateAt(reader: RowReader, row: number, resolver: Resolver): Certificate | null {
  const employeeId = resolver.person(reader, row, "employeeId");
  const post = reader.text(row, "post");
  if (employeeId === null || post === null) return null;
  return {
    employeeId, post, level: reader.number(row, "level"), number: reader.text(row, "number"), validFrom: reader.number(row, "validFrom"),
    validTo: reader.number(row, "validTo"), status: reader.text(row, "status"), revokedOn: reader.number(row, "revokedOn"),
  };
}

export function courseResultAt(reader: RowReader, row: number, resolver: Resolver): CourseResult | null {
  const employeeId = resolver.person(reader, row, "employeeId");
  const course = reader.text(row, "course");
  if (employeeId === null || course === null) return null;
  return {
    employeeId, course, level: reader.number(row, "level"), score: reader.number(row, "score"), passed: reader.flag(row, "passed"),
    date: reader.number(row, "date"), round: reader.text(row, "round"),
  };
}
