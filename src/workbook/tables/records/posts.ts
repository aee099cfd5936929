import type { Behaviour, Condition, Course, PositionRecord } from "../../../rules/records";
import type { RowReader } from "./rowReader";

/** Lists about posts, levels and courses: no person in them to look up. A row without what it is about is no record. */
export function positionAt(reader: RowReader, row: number): PositionRecord | null {
  const position = reader.text(row, "position");
  if (position === null) return null;
  const number = (field: string): number | null => reader.number(row, field);
  return {
    position, department: reader.text(row, "department"), track: reader.text(row, "track"), postType: reader.text(row, "postType"),
    certificateLevel: number("certificateLevel"), entryCertified: reader.flag(row, "entryCertified"), headcount: number("headcount"),
    importance: number("importance"), strategy: number("strategy"), responsibility: number("responsibility"), skill: number("skill"), scarcity: number("scarcity"),
  };
}

/** A condition without a value asks for nothing. */
export function conditionAt(reader: RowReader, row: number): Condition | null {
  const position = reader.text(row, "position");
  const condition = reader.text(row, "condition");
  const value = reader.text(row, "value");
  return position === null || condition === null || value === null ? null : { position, condition, value };
}

export function behaviourAt(reader: RowReader, row: number): Behaviour | null {
  const text = reader.text(row, "text");
  if (text === null) return null;
  return { role: reader.text(row, "role"), competency: reader.text(row, "competency"), level: reader.number(row, "level"), aspect: reader.text(row, "aspect"), text };
}

export function courseAt(reader: RowReader, row: number): Course | null {
  const course = reader.text(row, "course");
  if (course === null) return null;
  return {
    course, category: reader.text(row, "category"), competency: reader.text(row, "competency"), track: reader.text(row, "track"), level: reader.number(row, "level"),
    fromLevel: reader.number(row, "fromLevel"), toLevel: reader.number(row, "toLevel"), mode: reader.text(row, "mode"), teacherLevel: reader.text(row, "teacherLevel"),
    hours: reader.number(row, "hours"), cost: reader.number(row, "cost"), prerequisite: reader.text(row, "prerequisite"),
  };
}
