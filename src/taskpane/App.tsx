import { Button, Caption1, FluentProvider, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { Messages } from "./parts/Messages";
import { WorkBar } from "./parts/WorkBar";
import { CheckScreen } from "./screens/CheckScreen";
import { ConnectScreen } from "./screens/ConnectScreen";
import { HomeScreen } from "./screens/HomeScreen";
import { MatrixScreen } from "./screens/MatrixScreen";
import type { Language } from "../messages/language";
import { paneText } from "../messages/pane";
import type { CalendarDay } from "../rules/records";
import { PaneContext } from "./state/paneContext";
import type { Screen } from "./state/paneState";
import { usePaneState } from "./state/usePaneState";
import { useDarkTheme } from "./state/useDarkTheme";
import { themeFor } from "./theme";

const useStyles = makeStyles({
  provider: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  root: { minHeight: "100vh", display: "flex", flexDirection: "column" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", flexWrap: "wrap", padding: "4px 8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  main: { flexGrow: 1, padding: "16px 20px", minWidth: 0 },
  foot: { padding: "8px 20px", color: tokens.colorNeutralForeground3, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

const screens: readonly Screen[] = ["home", "connect", "check", "matrix"];
const views: Readonly<Record<Screen, () => ReactElement>> = { home: HomeScreen, connect: ConnectScreen, check: CheckScreen, matrix: MatrixScreen };

/** The pane: steps on top, one screen at a time, what is under way and what went wrong above it. */
export function App({ language: first, asOf }: { readonly language: Language; readonly asOf: CalendarDay }): ReactElement {
  const styles = useStyles();
  const pane = usePaneState(first, asOf);
  const dark = useDarkTheme();
  const theme = useMemo(() => themeFor(dark), [dark]);
  const { state, actions } = pane;
  const { language } = state;
  const View = views[state.screen];
  return (
    <FluentProvider theme={theme} className={styles.provider} lang={language}>
      <PaneContext.Provider value={pane}>
        <div className={styles.root}>
          <header className={styles.head}>
            <TabList size="small" selectedValue={state.screen} aria-label={paneText(language, "steps")} onTabSelect={(_event, data) => actions.show(data.value as Screen)}>
              {screens.map((screen) => <Tab key={screen} value={screen}>{paneText(language, `tab.${screen}`)}</Tab>)}
            </TabList>
            <Button size="small" appearance="subtle" lang={language === "en" ? "zh-CN" : "en"} aria-label={paneText(language, "language.switchLabel")} onClick={() => actions.speak(language === "en" ? "zh-CN" : "en")}>{paneText(language, "language.switch")}</Button>
          </header>
          <WorkBar />
          <Messages />
          <main className={styles.main}><View /></main>
          <footer className={styles.foot}><Caption1>{paneText(language, "product")} · {paneText(language, "footer")}</Caption1></footer>
        </div>
      </PaneContext.Provider>
    </FluentProvider>
  );
}
