import { foldName } from "../numbers";

/** P-6.1 names groups and a department; workbooks write them with or without 组, "group", "&" and "and". Same name, not similar name. */
export function groupKey(name: string): string {
  return foldName(name).replace(/\b(?:and|the|group|team|department|dept)\b/gu, "").replace(/[&\s与和及、/·.-]/gu, "").replace(/(?:小组|职能组|组|部门|部)$/u, "");
}

export function namesSet(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(groupKey));
}
