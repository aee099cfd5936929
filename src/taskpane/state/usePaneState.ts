import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../../messages/language";
import type { CalendarDay } from "../../rules/records";
import { onPaneRequest } from "../../workflows";
import type { FunctionsOffer } from "./functionsOffer";
import type { PaneActions } from "./paneActions";
import type { Pane } from "./paneContext";
import { createActions } from "./createActions";
import { initialState, paneReducer, type PaneAction } from "./paneState";
import { answerRequest } from "./answerRequest";

/** Time after an edit in which further edits are awaited before everything is reckoned anew. */
const QUIET_MILLISECONDS = 400;
/** Where reckoning took longer than this, an edit only marks the figures as old; the person presses the button. */
const QUICK_MILLISECONDS = 1500;

/** State of the pane and everything that can be done in it. Reads the workbook at once, and again after edits where that is quick. */
export function usePaneState(language: Language, asOf: CalendarDay, offer: FunctionsOffer): Pane {
  const [state, setState] = useState(() => initialState(language, asOf));
  // Actions must see at once what they have just put into the state, not what was last drawn.
  const now = useRef(state);
  const dispatch = useCallback((action: PaneAction) => {
    now.current = paneReducer(now.current, action);
    setState(now.current);
  }, []);
  const actions: PaneActions = useMemo(() => createActions(dispatch, () => now.current, offer), [dispatch, offer]);

  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);

  useEffect(() => {
    void actions.understand();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watched = actions.watch(() => {
      dispatch({ type: "changed" });
      clearTimeout(timer);
      timer = setTimeout(() => {
        // Work under way reads what it needs itself; what it missed stays marked as changed.
        const { working, took } = now.current;
        if (working === null && took < QUICK_MILLISECONDS) void actions.understandQuietly();
      }, QUIET_MILLISECONDS);
    });
    const deaf = onPaneRequest((request) => { void answerRequest(request, actions); });
    return () => {
      clearTimeout(timer);
      deaf();
      void watched.then((stop) => stop());
    };
  }, [actions, dispatch]);

  return useMemo(() => ({ state, actions }), [state, actions]);
}
