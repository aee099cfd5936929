/** Feedback from all sides: self, superior, peers and committee kept apart and compared; nothing of it is counted. */
export type { FeedbackLine, FeedbackSource, PersonFeedback, SelfView, SourceGap, SourceView } from "./feedbackResult";
export type { FeedbackOptions } from "./feedbackOf";
export { feedbackOf } from "./feedbackOf";
export { impliedSource } from "./impliedSource";
