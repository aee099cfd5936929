import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { ChangeEvent, ReactElement } from "react";
import { mappingText, type Reckoned } from "../../workflows";
import { saveAsFile } from "../parts/saveAsFile";
import { usePane, useText } from "../state/paneContext";

/** The mapping as a file, for other workbooks of the same make and for the command line. */
export function MappingFiles({ session }: { readonly session: Reckoned }): ReactElement {
  const { actions } = usePane();
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const chosen = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    // The same file can be chosen again.
    const content = file ? await file.text() : null;
    if (input.current) input.current.value = "";
    if (content !== null) await actions.loadMapping(content);
  };
  return (
    <>
      <Button onClick={() => saveAsFile("qual-mapping.json", mappingText(session))}>{text("connect.file.save")}</Button>
      <Button onClick={() => input.current?.click()}>{text("connect.file.load")}</Button>
      <input ref={input} type="file" accept=".json,application/json" hidden aria-label={text("connect.file.load")} onChange={(event) => { void chosen(event); }} />
    </>
  );
}
