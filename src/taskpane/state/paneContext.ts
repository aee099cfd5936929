import { createContext, useContext } from "react";
import { paneText } from "../../messages/pane";
import type { PaneKey } from "../../messages/pane";
import type { Facts } from "../../rules/outcome";
import type { PaneActions } from "./paneActions";
import type { PaneState } from "./paneState";

export interface Pane {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("usePane outside PaneContext");
  return pane;
}

/** The words of the pane in the language it speaks now. */
export function useText(): (key: PaneKey, facts?: Facts) => string {
  const { language } = usePane().state;
  return (key, facts) => paneText(language, key, facts);
}
