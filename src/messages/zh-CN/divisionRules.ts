import type { Facts } from "../../rules/outcome";
import type { divisionSteps as english } from "../en/divisionRules";
import { factOr, factText as text } from "../factText";
import type { Sentence } from "../language";

const name = (f: Facts): string => factOr(f["name"], "合计");

export const divisionSteps: Readonly<Record<keyof typeof english, Sentence>> = {
  "rollup-people": (f) => `${name(f)}：共 ${text(f["headcount"])} 人，参评 ${text(f["assessed"])} 人，已计分 ${text(f["scored"])} 人。`,
  "rollup-hidden-few": (f) => `${name(f)}：不足 ${text(f["fewest"])} 人，为避免认出个人，不显示结果。`,
  "rollup-hidden-neighbour": (f) => `${name(f)}：不显示结果，否则可由合计推算出不足 ${text(f["fewest"])} 人的同级单位。`,
  "merge-reconciled": (f) => `与发出时相同 ${text(f["same"])} 行，修改 ${text(f["changed"])} 行，新增 ${text(f["added"])} 行，缺失 ${text(f["missing"])} 行（已保留），两处修改不一致 ${text(f["disputed"])} 行（保留发出时的内容），尚未交回 ${text(f["open"])} 行。请对不一致的行作出决定。`,
};
