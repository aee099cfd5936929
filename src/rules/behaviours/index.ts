/** Behaviour texts of roles and competencies: complete by aspects (T-ASPECTS), with the author's checklist (T-DRIVERS). */
export type { Aspect } from "./aspects";
export { aspectOf } from "./aspects";
export type { BehaviourSubject } from "./subjects";
export { subjectsOf } from "./subjects";
export type { Driver, DriverRow } from "./drivers";
export { DRIVERS, driverChecklist } from "./drivers";
export { missingAspects } from "./completeness";
export { behaviourFindings } from "./behaviourFindings";
