/** Root namespace of our own custom XML part for an add-in's settings. */
export const SETTINGS_NAMESPACE = "urn:workbench:document-settings";

/** The same for the list of formulas whose cached value is no longer known to be right. */
export const STALE_NAMESPACE = "urn:workbench:stale-formulas";
