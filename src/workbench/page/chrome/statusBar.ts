import type { SelectionStatistics } from "../../grid";
import { element } from "../../grid";
import type { Language, Words } from "../words";

export interface StatusBar {
  update(state: { readonly words: Words; readonly language: Language; readonly busy: boolean; readonly circular: readonly string[]; readonly statistics: SelectionStatistics }): void;
}

/** Calculation on the left, count, average and sum of the selection on the right. */
export function createStatusBar(root: HTMLElement): StatusBar {
  const calculation = element("span", { class: "status-calculation", role: "status", "data-role": "calculation" });
  const selection = element("span", { class: "status-selection", "data-role": "statistics" });
  root.replaceChildren(calculation, selection);
  return {
    update({ words, language, busy, circular, statistics }) {
      const rest = circular.length > 0 ? `${words.circular}: ${circular.slice(0, 3).join(", ")}${circular.length > 3 ? " …" : ""}` : words.ready;
      calculation.textContent = busy ? words.calculating : rest;
      calculation.classList.toggle("is-busy", busy);
      const { filled, numbers, sum } = statistics;
      const write = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 4 });
      const parts = filled < 2 ? [] : [`${words.count}: ${write(filled)}`];
      if (numbers > 1) parts.unshift(`${words.average}: ${write(sum / numbers)}`);
      if (numbers > 1) parts.push(`${words.sum}: ${write(sum)}`);
      selection.textContent = parts.join("    ");
    },
  };
}
