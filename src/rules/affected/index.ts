/** Who is affected by a changed standard, with everything before and after: the list to be notified. */
export type { Affected, AffectedBy, AffectedLine, BeforeAfter } from "./affected";
export { whoIsAffected } from "./whoIsAffected";
