import { foldName } from "../numbers";

const NOTHING: ReadonlySet<string> = new Set(["", "-", "–", "—", "/", "n/a", "na", "none", "no", "nil", "无", "没有", "否", "不限"]);

/** D-NEEDS: several names in one cell; words for "none" are no name. */
export function courseNames(text: string, between: RegExp = /[;；、\n]/u): readonly string[] {
  return text.split(between).map((name) => name.trim()).filter((name) => !NOTHING.has(foldName(name)));
}

/**
 * Names of courses in a cell. A name may have a separator in it: the cell as a whole is tried first, then lists; commas, slashes and
 * plus signs divide only where every part is a course [ours].
 */
export function namesIn(text: string | null, isCourse: (name: string) => boolean): readonly string[] {
  if (text === null || NOTHING.has(foldName(text))) return [];
  if (isCourse(text)) return [text];
  return courseNames(text).flatMap((name) => {
    if (isCourse(name)) return [name];
    const parts = courseNames(name, /[,，/+&]/u);
    return parts.length > 1 && parts.every(isCourse) ? parts : [name];
  });
}
