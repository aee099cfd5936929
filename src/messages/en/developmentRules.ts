import type { Facts } from "../../rules/outcome";
import { counted } from "../counted";
import { factText as text } from "../factText";

const KINDS = new Map([["manager", "managers"], ["new", "new employees"], ["key", "key employees"], ["roving", "people who work on the move"]]);
const span = (f: Facts): string => `level ${text(f["from"])} to ${text(f["to"])}`;

/** What a course catalogue says that nobody can follow. */
export const developmentFindings = {
  "course-before-unknown": (f: Facts) => [`${text(f["course"])} asks for a course that the catalogue does not have: ${text(f["missing"])}.`, "Add the course to the catalogue, or correct the name; separate several names with a semicolon."],
  "course-circle": (f: Facts) => [`Courses ask for each other in a circle: ${text(f["courses"])}.`, "Delete one of the prerequisites."],
  "course-leads-nowhere": (f: Facts) => [`${text(f["course"])} leads from level ${text(f["from"])} to level ${text(f["to"])}, so it closes no gap.`, "Correct the levels."],
} satisfies Record<string, (f: Facts) => readonly [string, string | null]>;

/** Readiness for a post, and the courses that close gaps. */
export const developmentSteps = {
  "readiness-gates": (f: Facts) => (f["passed"] === true ? "The basic conditions of the post are met." : "The basic conditions of the post are not met, so the person is ready later."),
  "readiness-certificate": (f: Facts) => (f["held"] === true ? "The certificate of the post is held." : "The certificate of the post is missing; without it nobody is ready now."),
  "readiness-lines": (f: Facts) => (f["short"] === 0 ? (f["lines"] === 1 ? "The only line is not short." : `None of ${text(f["lines"])} lines is short.`) : `${text(f["short"])} of ${counted(f["lines"], "line is", "lines are")} short, by ${counted(f["widest"], "level", "levels")} at most; ${text(f["far"])} of them by more than ${text(f["limit"])}.`),
  "readiness-unrated": (f: Facts) => `${text(f["unrated"])} of ${counted(f["lines"], "line is", "lines are")} not rated. Have them rated.`,
  "need-course": (f: Facts) => `${text(f["course"])} leads from ${span(f)} in ${text(f["competency"])}.`,
  "need-first": (f: Facts) => `${text(f["course"])} has to be passed before ${text(f["before"])}.`,
  "need-again": (f: Facts) => `${text(f["course"])} leads from ${span(f)} in ${text(f["competency"])}; it is taken for another line already and costs nothing more.`,
  "need-uncovered": (f: Facts) => `No course still to be passed leads from ${span(f)} in ${text(f["competency"])}. Add one to the catalogue, or plan something else.`,
  "mode-by-person": (f: Facts) => `${text(f["course"])} is offered as ${text(f["among"])}; for ${KINDS.get(text(f["kind"])) ?? text(f["kind"])} it is ${text(f["mode"])}.`,
  "mode-first": (f: Facts) => `${text(f["course"])} is offered as ${text(f["among"])}; the first one is taken.`,
};
