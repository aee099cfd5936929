/** Any person against any post, what is still to be climbed and learnt, and the path ahead (D-TARGET, C-s9.4). */
export type { TargetResult } from "./holdAgainst";
export { holdAgainst } from "./holdAgainst";
export type { LevelToGo } from "./levelsToGo";
export type { MissingCourse, MissingCourses } from "./missingCourses";
export type { Path, PathOrder } from "./pathAhead";
export { pathAhead } from "./pathAhead";
