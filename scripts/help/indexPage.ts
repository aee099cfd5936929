import { CATALOGUE } from "../../src/functions/catalogue";
import { FUNCTION_GROUPS } from "../../src/functions/groups";
import { metadataOf } from "../../src/functions/metadata";
import { LANGUAGES, type Language } from "../../src/messages/language";
import { indexFile } from "./functionPage";
import { escaped, htmlPage } from "./html";
import { HELP_WORDS } from "./words";

/** The page that lists all functions by family, and says what they have in common. */
export function indexPage(language: Language): string {
  const words = HELP_WORDS[language];
  const groups = FUNCTION_GROUPS.map(({ group, ids }) => {
    const entries = CATALOGUE.filter(({ id }) => (ids as readonly string[]).includes(id));
    const items = metadataOf(entries, language).functions.map(({ id, description }) => `<dt><a href="${language.toLowerCase()}/${id.toLowerCase()}.html">QUAL.${id}</a></dt><dd>${escaped(description)}</dd>`);
    return `<h2>${escaped(words.groups[group])}</h2>\n<dl class="index">${items.join("\n")}</dl>`;
  });
  const common = `<h2>${words.common}</h2>\n<ul>${words.commonPoints.map((point) => `<li>${escaped(point)}</li>`).join("\n")}</ul>`;
  const other = LANGUAGES.find((each) => each !== language) ?? language;
  return htmlPage({
    language, title: words.title, toHelp: "", otherLanguage: { language: other, href: indexFile(other) }, trail: `<span aria-current="page">${escaped(words.all)}</span>`,
    main: `<h1>${words.title}</h1>\n<p class="lead">${escaped(words.lead)}</p>\n${groups.join("\n")}\n${common}`,
  });
}
