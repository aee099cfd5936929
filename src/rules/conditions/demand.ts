import type { Grade } from "../records";
import type { CertificateDemand } from "./certificateDemand";
import type { EducationKey } from "./educationOrder";
import type { StatusDemand } from "./statusDemand";
import type { YearsDemand } from "./yearsDemand";

/** C-a16: one thing asked of a person. `text`: the words it came from. */
export type Term = { readonly text: string } & (
  | { readonly kind: "nothing" }
  | { readonly kind: "education"; readonly key: EducationKey; readonly fullTime: boolean; readonly orEquivalent: boolean }
  | { readonly kind: "years"; readonly years: YearsDemand }
  | { readonly kind: "status"; readonly status: StatusDemand }
  | { readonly kind: "certificate"; readonly certificate: CertificateDemand }
  | { readonly kind: "grade"; readonly grade: Grade }
  | { readonly kind: "equals"; readonly field: EqualField; readonly wanted: readonly string[] }
);

/** Fields of the roster that a condition may name a value of; any of `wanted` (folded) will do. */
export type EqualField = "position" | "department" | "group" | "division" | "track" | "speciality";

/** Alternatives, of which one must hold whole. */
export type Demand = readonly (readonly Term[])[];
