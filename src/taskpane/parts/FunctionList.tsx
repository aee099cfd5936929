import { Body1, Button, Caption1, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ReactElement } from "react";
import { familyName, type GalleryFunction } from "../../messages/gallery";
import { searchFunctions } from "../state/functionsState";
import { usePane } from "../state/paneContext";
import { useGalleryText } from "../state/useGalleryText";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  family: { display: "flex", flexDirection: "column", gap: "4px" },
  heading: { color: tokens.colorNeutralForeground3, paddingTop: "4px" },
  row: {
    font: "inherit", color: tokens.colorNeutralForeground1, textAlign: "start", width: "100%", boxSizing: "border-box", cursor: "pointer",
    display: "flex", flexDirection: "column", gap: "2px", padding: "8px", backgroundColor: "transparent", border: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px", borderRadius: tokens.borderRadiusMedium },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  none: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start", paddingBlock: "8px" },
  edit: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px", padding: "8px 12px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, border: `1px solid ${tokens.colorTransparentStroke}` },
});

/** Search, the ones used last, and the families. */
export function FunctionList({ functions }: { readonly functions: readonly GalleryFunction[] }): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const say = useGalleryText();
  const [words, setWords] = useState("");
  const found = searchFunctions(functions, words);
  const recent = words.trim() === "" ? state.functions.recent.flatMap((id) => found.filter((each) => each.id === id)) : [];
  const families = [...new Set(found.map(({ family }) => family))];
  return (
    <>
      <SelectedCall functions={functions} />
      <Input size="small" type="search" contentBefore={<SearchRegular />} aria-label={say("search")} placeholder={say("search.hint")} value={words} onChange={(_event, data) => setWords(data.value)} />
      <Caption1 className={styles.quiet} role="status">{found.length > 0 ? say("found", { count: found.length }) : ""}</Caption1>
      {found.length === 0 ? (
        <div className={styles.none}>
          <Body1>{say("none", { words: words.trim() })}</Body1>
          <Button size="small" onClick={() => setWords("")}>{say("none.clear")}</Button>
        </div>
      ) : null}
      {recent.length > 0 ? <Family title={say("recent")} functions={recent} /> : null}
      {families.map((family) => <Family key={family} title={familyName(family, state.language)} functions={found.filter((each) => each.family === family)} />)}
    </>
  );
}

function Family({ title, functions }: { readonly title: string; readonly functions: readonly GalleryFunction[] }): ReactElement {
  const styles = useStyles();
  const { actions } = usePane();
  return (
    <section className={styles.family} aria-label={title}>
      <Text as="h3" size={200} weight="semibold" className={styles.heading}>{title}</Text>
      <ul className={styles.list}>
        {functions.map(({ id, description }) => (
          <li key={id}>
            <button type="button" className={styles.row} onClick={() => actions.chooseFunction(id)}>
              <Text weight="semibold">QUAL.{id}</Text>
              <Caption1 className={styles.quiet}>{description}</Caption1>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The selected cell calls a function already: it can be changed. */
function SelectedCall({ functions }: { readonly functions: readonly GalleryFunction[] }): ReactElement | null {
  const styles = useStyles();
  const { state, actions } = usePane();
  const say = useGalleryText();
  const { selection } = state.functions;
  const id = /QUAL\.([A-Z]+)\(/i.exec(selection?.formula ?? "")?.[1]?.toUpperCase();
  if (selection === null || id === undefined || !functions.some((each) => each.id === id)) return null;
  return (
    <div className={styles.edit}>
      <Caption1>{say("edit.text", { at: selection.selected, id })}</Caption1>
      <Button size="small" onClick={() => { void actions.editSelected(); }}>{say("edit", { at: selection.selected })}</Button>
    </div>
  );
}
