/** Root namespace of our own custom XML part for an add-in's settings. */
export const SETTINGS_NAMESPACE = "urn:workbench:document-settings";
