import { Body1, Subtitle2, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaneKey } from "../../messages/pane";
import { useText } from "../state/paneContext";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: "16px" }, part: { display: "flex", flexDirection: "column", gap: "4px" } });

const parts: readonly (readonly [title: PaneKey, text: PaneKey])[] = [
  ["tab.connect", "help.connect"], ["tab.check", "help.check"], ["tab.matrix", "help.matrix"], ["help.scoreTitle", "help.score"], ["help.functionsTitle", "help.functions"], ["help.privacyTitle", "help.privacy"],
];

/** What each step does, how a score is made, how to use the functions: the guide in half a minute. */
export function HelpScreen(): ReactElement {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.root}>
      <Subtitle2 as="h2">{text("help.title")}</Subtitle2>
      {parts.map(([title, body]) => (
        <section key={title} className={styles.part}>
          <Body1 as="h3"><b>{text(title)}</b></Body1>
          <Body1>{text(body)}</Body1>
        </section>
      ))}
    </div>
  );
}
