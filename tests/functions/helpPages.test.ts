/** @jest-environment jsdom */
import path from "node:path";
import axe from "axe-core";
import { helpPages } from "../../scripts/help-pages";
import { CATALOGUE } from "../../src/functions/catalogue";
import { metadataOf } from "../../src/functions/metadata";
import { LANGUAGES, type Language } from "../../src/messages/language";

const pages = helpPages();
const html = Object.entries(pages).filter(([file]) => file.endsWith(".html"));
const parsed = new Map(html.map(([file, text]) => [file, new DOMParser().parseFromString(text, "text/html")]));

function pageOf(id: string, language: Language): Document {
  const about = metadataOf(CATALOGUE, language).functions.find((each) => each.id === id);
  const page = parsed.get(new URL(about!.helpUrl).pathname.slice(1));
  if (page === undefined) throw new Error(`no page for ${id} in ${language}`);
  return page;
}

/** Texts of the page's code elements in one line. */
const formulas = (page: Document): string[] => [...page.querySelectorAll(".formula code")].map((each) => each.textContent ?? "");

describe("the pages behind the help links", () => {
  it("are one for each function and language, and one with all of them", () => {
    expect(html.length).toBe(LANGUAGES.length * (CATALOGUE.length + 1));
    for (const language of LANGUAGES) {
      for (const { id, description, parameters } of metadataOf(CATALOGUE, language).functions) {
        const page = pageOf(id, language);
        expect(page.documentElement.lang).toBe(language);
        expect(page.querySelector("h1")?.textContent).toBe(`QUAL.${id}`);
        expect(page.querySelector("main")?.textContent).toContain(description);
        expect([...page.querySelectorAll("main > dl > dt > code")].map((each) => each.textContent)).toEqual(parameters.map(({ name }) => name));
      }
    }
  });

  it("are plain: no script, no style of their own, nothing from elsewhere", () => {
    for (const [file, text] of html) {
      expect([file, /<script|<style| on\w+=|javascript:|https?:\/\//i.test(text)]).toEqual([file, false]);
    }
  });

  it("link only to what is there", () => {
    for (const [file, page] of parsed) {
      for (const link of page.querySelectorAll("[href]")) {
        const href = link.getAttribute("href") ?? "";
        if (href.startsWith("#")) expect([file, href, page.querySelector(href) !== null]).toEqual([file, href, true]);
        else expect([file, href, path.posix.join(path.posix.dirname(file), href) in pages]).toEqual([file, href, true]);
      }
    }
  });

  it("show what the contract says comes out, as the function computed it", () => {
    const score = pageOf("SCORE", "en");
    expect(formulas(score)).toContain("=QUAL.SCORE({3,3,3}, {4,3,2}, {0.4,0.3,0.3})");
    expect(score.querySelector(".example output")?.textContent).toBe("1.05");
    expect(pageOf("BALLOTMEAN", "en").querySelector(".example output")?.textContent).toBe("3.666666667");
    expect(pageOf("SCORE", "en").querySelector("main")?.textContent).toContain("#VALUE! The weights sum to 0.9: they must sum to 1 or to 100.");
    expect(pageOf("SCORE", "zh-CN").querySelector("main")?.textContent).toContain("#VALUE! 权重合计为 0.9：应为 1 或 100。");
  });

  it("write formulas that can be typed: no blank inside an array constant, commas for what is left out", () => {
    for (const [file, page] of parsed) {
      for (const formula of formulas(page).slice(1)) {
        for (const [constant] of formula.matchAll(/\{[^}]*\}/g)) expect([file, constant]).toEqual([file, expect.not.stringMatching(/[{,;][,;}]/)]);
        expect([file, formula]).toEqual([file, expect.not.stringMatching(/, ,|undefined|null|\[object/)]);
      }
    }
    expect(formulas(pageOf("SCORES", "en"))).toContain("=QUAL.SCORES(employees, standards, ratings,,,, policy)");
  });

  it("offer the words an argument chooses from, and the rule in our own words", () => {
    expect(pageOf("CONSENSUS", "zh-CN").querySelector("main")?.textContent).toContain('"median" 取中');
    for (const { id, rule } of CATALOGUE) expect([id, pageOf(id, "en").querySelector(".rule")?.textContent ?? rule]).toEqual([id, rule]);
  });

  it("show no cell that is no value", () => {
    for (const [file, page] of parsed) expect([file, /undefined|\bnull\b|NaN|\[object/.exec(page.querySelector("main")?.textContent ?? "")?.[0]]).toEqual([file, undefined]);
  });

  it("have landmarks and headings in order, and no fault that axe knows", async () => {
    for (const [file, page] of parsed) {
      const levels = [...page.querySelectorAll("h1, h2, h3")].map((each) => Number(each.tagName.slice(1)));
      expect([file, levels[0], levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 1) + 1)]).toEqual([file, 1, true]);
      expect(page.querySelectorAll("main, header").length).toBe(2);
    }
    for (const file of ["help/functions.html", "help/en/scores.html", "help/zh-cn/score.html", "help/en/applycheck.html", "help/en/certstatus.html", "help/zh-cn/unpivot.html"]) {
      document.documentElement.replaceWith(document.importNode(parsed.get(file)!.documentElement, true));
      // Contrast needs a browser that draws.
      const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
      expect([file, violations.map(({ id }) => id)]).toEqual([file, []]);
    }
  });
});
