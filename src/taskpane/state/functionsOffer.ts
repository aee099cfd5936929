import type { FunctionExplainer } from "../../messages/explanation";
import type { Gallery } from "../../messages/gallery";

/** What the functions of the page offer the pane; the page's entry hands it over, for no other file of the pane may know the functions. */
export interface FunctionsOffer {
  readonly loadGallery: () => Promise<Gallery>;
  /** How results of formulas came about. */
  readonly explainer: FunctionExplainer;
}
