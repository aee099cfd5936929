import { explanationText, type ExplanationKey } from "../../messages/explanation";
import type { Facts } from "../../rules/outcome";
import { usePane } from "./paneContext";

/** The words of an explanation in the language the pane speaks now; they load with its screen. */
export function useExplanationText(): (key: ExplanationKey, facts?: Facts) => string {
  const { language } = usePane().state;
  return (key, facts) => explanationText(language, key, facts);
}
