/** Explaining a cell by the formula behind it. */
export { explainFormula, type ExplainedArgument, type ExplainedCall, type ExplainedFormula, type ExplainOptions } from "./explainFormula";
export { followSelection } from "./followSelection";
