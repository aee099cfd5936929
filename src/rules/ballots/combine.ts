import type { ClassMethod, Policy } from "../policy";
import type { CompetencyClass, EmployeeId } from "../records";
import type { RouteMethod } from "../results";
import { meanLevel, medianLevel, trimmedMean } from "./averages";
import { collectiveReview, plainMajority, type ReviewPolicy } from "./collectiveReview";
import type { Combined, Vote } from "./vote";

export interface CombinePolicy extends Pick<Policy, "tie" | "familiarByMonths" | "trim" | "methodCore" | "methodGeneral" | "methodProfessional"> {
  readonly chair: EmployeeId | null;
}

/**
 * §6, P-6.6.1.3(2): ballots of one line into one level. `ballots`: means; professional lines by those who know the
 * speciality and by nobody else. Reviews: a professional line counts those who know it if there are any, else all
 * [ours]. Policy may set another method for a class.
 */
export function combine(votes: readonly Vote[], route: RouteMethod, lineClass: CompetencyClass, policy: CombinePolicy): Combined {
  const bound = lineClass === "professional" && (route === "ballots" || votes.some((vote) => vote.knowsSpeciality));
  const counted = bound ? votes.filter((vote) => vote.knowsSpeciality) : votes;
  const withoutSpeciality = bound && counted.length < votes.length ? votes.filter((vote) => !vote.knowsSpeciality) : NOBODY;
  const { level, method, tied } = levelOf(counted, methodFor(lineClass, policy), route, policy);
  return { level, method, tied, counted, withoutSpeciality };
}

const NOBODY: readonly Vote[] = [];

function methodFor(lineClass: CompetencyClass, policy: CombinePolicy): ClassMethod {
  if (lineClass === "core") return policy.methodCore;
  return lineClass === "general" ? policy.methodGeneral : policy.methodProfessional;
}

function levelOf(votes: readonly Vote[], set: ClassMethod, route: RouteMethod, policy: ReviewPolicy & { readonly trim: number }): Pick<Combined, "level" | "method" | "tied"> {
  const method = set === "as-routed" ? (route === "ballots" ? "mean" : "familiar-first") : set;
  if (votes.length === 0) return { level: null, method: "none", tied: [] };
  switch (method) {
    case "mean": return { level: meanLevel(votes), method, tied: [] };
    case "median": return { level: medianLevel(votes), method, tied: [] };
    case "trimmed-mean": return { level: trimmedMean(votes, policy.trim), method, tied: [] };
    case "majority": return plainMajority(votes, policy);
    case "familiar-first": return collectiveReview(votes, policy);
  }
}
