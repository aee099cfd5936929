import { useEffect, useMemo, useReducer, useRef } from "react";
import type { Language } from "../../messages/language";
import type { CalendarDay } from "../../rules/records";
import { onPaneRequest } from "../../workflows";
import type { PaneActions } from "./paneActions";
import type { Pane } from "./paneContext";
import { createActions } from "./createActions";
import { initialState, paneReducer } from "./paneState";
import { answerRequest } from "./answerRequest";

/** Time after an edit in which further edits are awaited before everything is reckoned anew. */
const QUIET_MILLISECONDS = 400;
/** Where reckoning took longer than this, an edit only marks the figures as old; the person presses the button. */
const QUICK_MILLISECONDS = 1500;

/** State of the pane and everything that can be done in it. Reads the workbook at once, and again after edits where that is quick. */
export function usePaneState(language: Language, asOf: CalendarDay): Pane {
  const [state, dispatch] = useReducer(paneReducer, initialState(language, asOf));
  const now = useRef(state);
  useEffect(() => { now.current = state; }, [state]);
  const actions: PaneActions = useMemo(() => createActions(dispatch, () => now.current), []);

  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);

  useEffect(() => {
    actions.understand();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watched = actions.watch(() => {
      dispatch({ type: "changed" });
      clearTimeout(timer);
      timer = setTimeout(() => {
        const { working, took } = now.current;
        if (working === null && took < QUICK_MILLISECONDS) actions.understandQuietly();
      }, QUIET_MILLISECONDS);
    });
    const deaf = onPaneRequest((request) => { void answerRequest(request, actions, () => now.current); });
    return () => {
      clearTimeout(timer);
      deaf();
      void watched.then((stop) => stop());
    };
  }, [actions]);

  return useMemo(() => ({ state, actions }), [state, actions]);
}
