/** Native charts: drawn from what the file says, written as parts of their own. */
export { readDrawing } from "./readDrawing";
