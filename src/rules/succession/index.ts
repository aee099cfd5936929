/** Who could take over a post, and how soon. */
export type { Readiness, ReadinessCase } from "./readiness";
export { readinessOf } from "./readiness";
