import { galleryText, type GalleryKey } from "../../messages/gallery";
import type { Facts } from "../../rules/outcome";
import { usePane } from "./paneContext";

/** The words of the gallery in the language the pane speaks now. */
export function useGalleryText(): (key: GalleryKey, facts?: Facts) => string {
  const { language } = usePane().state;
  return (key, facts) => galleryText(language, key, facts);
}
