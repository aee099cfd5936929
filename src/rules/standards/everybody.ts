import { foldName } from "../numbers";

/** P-6.4: names that lists of posts use for "everybody"; a line or condition under one of them holds for all [ours]. */
const EVERYBODY = new Set([
  "*", "all", "all positions", "all posts", "all staff", "all employees", "everyone", "everybody", "any position",
  "全员", "全体", "全体员工", "全体人员", "所有岗位", "全部岗位", "所有员工", "所有人员", "所有职位", "全部职位", "各岗位", "全公司", "不限岗位",
]);

export function meansEverybody(position: string): boolean {
  return EVERYBODY.has(foldName(position));
}
