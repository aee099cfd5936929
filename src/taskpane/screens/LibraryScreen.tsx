import { Body1, Button, Caption1, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useId, useRef, useState } from "react";
import type { ReactElement } from "react";
import type { Template } from "../../rules/templates";
import { usePane, useText } from "../state/paneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "stretch" },
  head: { display: "flex", alignItems: "center", gap: "4px", marginInlineStart: "-8px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  item: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: "4px 12px", alignItems: "start", padding: "12px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  words: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Ready standards to put on sheets of one's own; fetched when this screen is opened. */
export function LibraryScreen(): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const { library, session, working } = state;
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const [loading, setLoading] = useState(library === null);
  useEffect(() => { if (library === null && loading) void actions.loadLibrary().finally(() => setLoading(false)); }, [library, loading, actions]);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Button ref={back} appearance="subtle" icon={<ArrowLeftRegular />} aria-label={text("back")} onClick={() => actions.show("home")} />
        <Subtitle2 as="h2">{text("library.title")}</Subtitle2>
      </div>
      <Body1>{text("library.intro")}</Body1>
      {library === null ? (loading ? <Caption1>{text("library.loading")}</Caption1> : <Button onClick={() => setLoading(true)}>{text("library.again")}</Button>) : (
        <ul className={styles.list}>
          {library.map((template) => <TemplateItem key={template.id} template={template} off={working !== null || session === null} />)}
        </ul>
      )}
    </div>
  );
}

function TemplateItem({ template, off }: { readonly template: Template; readonly off: boolean }): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const text = useText();
  const id = useId();
  const { language } = state;
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <Text as="h3" id={id} weight="semibold">{template.name[language]}</Text>
        <Caption1>{template.summary[language]}</Caption1>
        <Caption1 className={styles.quiet}>{text("library.facts", { roles: template.roles.length, competencies: template.competencies.length, posts: template.posts.length })}</Caption1>
      </div>
      <Button size="small" disabled={off} aria-label={text("library.addOf", { name: template.name[language] })} onClick={() => void actions.insertTemplate(template)}>{text("library.add")}</Button>
    </li>
  );
}
