import { Button, Caption1, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useEffect, useId, useMemo, useRef } from "react";
import type { ComponentType, ReactElement } from "react";
import { StatusBar } from "./parts/StatusBar";
import { StepTabs } from "./parts/StepTabs";
import { HomeScreen } from "./screens/HomeScreen";
import type { Language } from "../messages/language";
import { paneText } from "../messages/pane";
import type { CalendarDay } from "../rules/records";
import type { FunctionsOffer } from "./state/functionsOffer";
import { PaneContext } from "./state/paneContext";
import type { Screen } from "./state/paneState";
import { usePaneState } from "./state/usePaneState";
import { useDarkTheme } from "./state/useDarkTheme";
import { themeFor } from "./theme";

const useStyles = makeStyles({
  provider: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  root: { minHeight: "100vh", display: "flex", flexDirection: "column" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", padding: "4px 4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  main: { flexGrow: 1, padding: "16px 20px", minWidth: 0, outlineStyle: "none", "& h2, & h3, & h4": { margin: 0 } },
  speak: { minWidth: "auto", whiteSpace: "nowrap", paddingInline: "8px" },
  foot: { display: "flex", alignItems: "center", justifyContent: "space-between", padding: "4px 8px 4px 20px", color: tokens.colorNeutralForeground3, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Home is there at once; the other screens come with the workflows, which load behind it. */
const ConnectScreen = lazy(async () => ({ default: (await import(/* webpackChunkName: "screens" */ "./screens")).ConnectScreen }));
const CheckScreen = lazy(async () => ({ default: (await import(/* webpackChunkName: "screens" */ "./screens")).CheckScreen }));
const MatrixScreen = lazy(async () => ({ default: (await import(/* webpackChunkName: "screens" */ "./screens")).MatrixScreen }));
const HelpScreen = lazy(async () => ({ default: (await import(/* webpackChunkName: "screens" */ "./screens")).HelpScreen }));
const LibraryScreen = lazy(async () => ({ default: (await import(/* webpackChunkName: "screens" */ "./screens")).LibraryScreen }));
const FunctionsScreen = lazy(async () => ({ default: (await import(/* webpackChunkName: "functionsScreen" */ "./screens/FunctionsScreen")).FunctionsScreen }));
const ExplainScreen = lazy(async () => ({ default: (await import(/* webpackChunkName: "explainScreen" */ "./screens/ExplainScreen")).ExplainScreen }));
const views: Readonly<Record<Screen, ComponentType>> = { home: HomeScreen, connect: ConnectScreen, check: CheckScreen, matrix: MatrixScreen, help: HelpScreen, library: LibraryScreen, functions: FunctionsScreen, explain: ExplainScreen };

/** The pane: steps on top, one screen at a time, what is under way and what went wrong above it. */
export function App({ language: first, asOf, offer }: { readonly language: Language; readonly asOf: CalendarDay; readonly offer: FunctionsOffer }): ReactElement {
  const styles = useStyles();
  const pane = usePaneState(first, asOf, offer);
  const panel = useId();
  const dark = useDarkTheme();
  const theme = useMemo(() => themeFor(dark), [dark]);
  const { state, actions } = pane;
  const { language } = state;
  const View = views[state.screen];
  const main = useRef<HTMLElement>(null);
  const before = useRef(state.screen);
  useEffect(() => { document.documentElement.lang = language; }, [language]);
  // The button that led here may be gone with its screen: the new one takes the focus then, and only then.
  useEffect(() => {
    if (before.current !== state.screen && document.hasFocus() && document.activeElement === document.body) main.current?.focus();
    before.current = state.screen;
  }, [state.screen]);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const pane = root.current;
    const leave = (event: KeyboardEvent): void => {
      // Escape in a field clears or closes what is of the field.
      if (event.key !== "Escape" || event.defaultPrevented || (event.target instanceof Element && event.target.matches("input, select, textarea"))) return;
      // Office on the web takes Escape for leaving the pane; it may where there is nothing to go back from.
      if (actions.goBack()) event.stopPropagation();
    };
    pane?.addEventListener("keydown", leave);
    return () => pane?.removeEventListener("keydown", leave);
  }, [actions]);
  return (
    <FluentProvider theme={theme} className={styles.provider} lang={language}>
      <PaneContext.Provider value={pane}>
        <div ref={root} className={styles.root}>
          <header className={styles.head}>
            <StepTabs panelId={panel} />
            <Button className={styles.speak} size="small" appearance="subtle" lang={language === "en" ? "zh-CN" : "en"} aria-label={paneText(language, "language.switchLabel")} onClick={() => actions.speak(language === "en" ? "zh-CN" : "en")}>{paneText(language, "language.switch")}</Button>
          </header>
          <StatusBar />
          <main ref={main} id={panel} tabIndex={-1} className={styles.main}><Suspense fallback={<Caption1>{paneText(language, "opening")}</Caption1>}><View /></Suspense></main>
          <footer className={styles.foot}>
            <Caption1>{paneText(language, "product")} · {paneText(language, "footer")}</Caption1>
            <Button size="small" appearance="transparent" onClick={() => actions.show("help")}>{paneText(language, "help.open")}</Button>
          </footer>
        </div>
      </PaneContext.Provider>
    </FluentProvider>
  );
}
