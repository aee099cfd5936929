import type { Language } from "../../src/messages/language";
import { HELP_WORDS } from "./words";

/** Text for elements and attributes. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

export interface Page {
  readonly language: Language;
  readonly title: string;
  /** The way from this page's folder to `help/`: "" or "../". */
  readonly toHelp: string;
  readonly otherLanguage: { readonly language: Language; readonly href: string };
  /** Links above the content, in HTML. */
  readonly trail: string;
  readonly main: string;
}

/** A whole page: plain HTML and one style sheet, without scripts. */
export function htmlPage({ language, title, toHelp, otherLanguage, trail, main }: Page): string {
  const words = HELP_WORDS[language];
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${toHelp}help.css">
<link rel="alternate" hreflang="${otherLanguage.language}" href="${otherLanguage.href}">
</head>
<body>
<a class="skip" href="#content">${escaped(words.skip)}</a>
<header><nav aria-label="${escaped(words.all)}">${trail}<a class="language" lang="${otherLanguage.language}" hreflang="${otherLanguage.language}" href="${otherLanguage.href}">${escaped(words.otherLanguage)}</a></nav></header>
<main id="content">
${main}
</main>
</body>
</html>
`;
}
