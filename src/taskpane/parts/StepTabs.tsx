import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import { useRef } from "react";
import type { PaneKey } from "../../messages/pane";
import { usePane, useText } from "../state/paneContext";
import type { Step } from "../state/paneState";

const useStyles = makeStyles({
  /** Wraps where letters are twice as large. */
  list: { display: "flex", flexWrap: "wrap" },
  tab: {
    font: "inherit", fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2, backgroundColor: "transparent",
    border: "none", borderBottom: "2px solid transparent", padding: "8px 8px 6px", cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px", borderRadius: tokens.borderRadiusMedium },
  },
  chosen: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorCompoundBrandStroke, "@media (forced-colors: active)": { borderBottomColor: "Highlight" } },
});

const screens: readonly Step[] = ["home", "connect", "check", "matrix"];
const keys: Readonly<Record<Step, PaneKey>> = { home: "tab.home", connect: "tab.connect", check: "tab.check", matrix: "tab.matrix" };

/** The steps as tabs: one Tab stop, arrows move between them (the usual pattern; Fluent's own list would load 30 kB for it). */
export function StepTabs({ panelId }: { readonly panelId: string }): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const at = screens.findIndex((screen) => screen === state.screen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: screens.length - 1 }[event.key];
    const next = to === undefined ? undefined : screens[(to + screens.length) % screens.length];
    if (next === undefined) return;
    event.preventDefault();
    actions.show(next);
    list.current?.querySelector<HTMLElement>(`[data-screen="${next}"]`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={text("steps")} className={styles.list}>
      {screens.map((screen) => {
        const chosen = screen === state.screen;
        return (
          <button key={screen} type="button" role="tab" data-screen={screen} aria-selected={chosen} aria-controls={panelId} tabIndex={chosen || (screen === "home" && !screens.some((each) => each === state.screen)) ? 0 : -1}
            className={mergeClasses(styles.tab, chosen && styles.chosen)} onClick={() => actions.show(screen)} onKeyDown={move}>
            {text(keys[screen])}
          </button>
        );
      })}
    </div>
  );
}
