/** The screens that load behind Home. */
export { CheckScreen } from "./CheckScreen";
export { ConnectScreen } from "./ConnectScreen";
export { HelpScreen } from "./HelpScreen";
export { MatrixScreen } from "./MatrixScreen";
export { LibraryScreen } from "./LibraryScreen";
