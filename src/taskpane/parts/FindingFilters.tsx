import { Input, Select, makeStyles } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Severity } from "../../rules/outcome";
import { useText } from "../state/paneContext";

export interface FindingFilter {
  readonly severity: Severity | "";
  readonly sheet: string;
  readonly words: string;
}

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", gap: "8px", "& > *": { minWidth: 0 } },
  search: { gridColumn: "1 / -1" },
});

interface FilterProps {
  readonly filter: FindingFilter;
  readonly sheets: readonly string[];
  readonly onChange: (filter: FindingFilter) => void;
}

/** By severity, by sheet, by words of the sentence or the cell. */
export function FindingFilters({ filter, sheets, onChange }: FilterProps): ReactElement {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.root}>
      <Input className={styles.search} size="small" type="search" contentBefore={<SearchRegular />} aria-label={text("check.search")} placeholder={text("check.search")} value={filter.words} onChange={(_event, data) => onChange({ ...filter, words: data.value })} />
      <Select size="small" aria-label={text("check.filter")} value={filter.severity} onChange={(_event, data) => onChange({ ...filter, severity: data.value as Severity | "" })}>
        <option value="">{text("check.severity.all")}</option>
        {SEVERITIES.map((level) => <option key={level} value={level}>{text(`check.severity.${level}`)}</option>)}
      </Select>
      <Select size="small" aria-label={text("check.sheet")} value={filter.sheet} onChange={(_event, data) => onChange({ ...filter, sheet: data.value })}>
        <option value="">{text("check.sheet.all")}</option>
        {sheets.map((name) => <option key={name} value={name}>{name}</option>)}
      </Select>
    </div>
  );
}
