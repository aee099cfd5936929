import type { Facts } from "../../rules/outcome";
import { factText as text } from "../factText";

/** How a route is told. */
export const routeWords = {
  route: (f: Facts) => [
    `${text(f["body"])}${f["method"] ? `, ${text(f["method"])}` : ""}.`,
    `${text(f["reason"])} (${text(f["rule"])})`,
    f["approval"] ? `Approval: ${text(f["approval"])}.` : "",
    f["talk"] ? `Feedback talk: ${text(f["talk"])}.` : "",
  ].filter((part) => part !== "").join(" "),
};
