import { factText as text } from "../factText";
import type { RouteWords } from "../rules";

export const routeWords: RouteWords = {
  route: (f) => [
    `${text(f["body"])}${f["method"] ? `，${text(f["method"])}` : ""}。`,
    `${text(f["reason"])}（${text(f["rule"])}）`,
    f["approval"] ? `审定：${text(f["approval"])}。` : "",
    f["talk"] ? `沟通：${text(f["talk"])}。` : "",
  ].join(""),
};
