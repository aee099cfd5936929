import { foldKey, squeeze } from "./foldText";

const ABSENT = new Set<string>();
for (const word of "absent|absence|absentee|did not sit|not taken|no show|no-show|缺考|缺席|缺勤|未考|未参考|未参加|未参加考试|弃考|请假|缓考|欠席|未受験|nicht erschienen".split("|")) ABSENT.add(squeeze(foldKey(word)));

/** What exam lists write instead of a score where somebody was not there (缺考, absent); a lone dash says so too. */
export function isAbsent(text: string): boolean {
  const key = foldKey(text);
  return /^[-–—/／]+$/u.test(key) || ABSENT.has(squeeze(key));
}
