/** What the pane shows of a formula: how an element of a call came about, by the rules that made it. Loads when somebody asks. */
export { evaluateCall, explainCall } from "./explainCall";
