import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";

const fontFamilyBase = '"Segoe UI", "Segoe UI Web (West European)", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif';

/** Deep teal of the product's mark, by Fluent's brand slots; contrast on white and on dark is 4.5 : 1 or better. */
const light: Partial<Theme> = {
  colorBrandBackground: "#0b6a6a", colorBrandBackgroundHover: "#085858", colorBrandBackgroundPressed: "#054545", colorBrandBackgroundSelected: "#085858",
  colorBrandForeground1: "#0b6a6a", colorBrandForeground2: "#085858", colorBrandForegroundLink: "#0b6a6a", colorBrandForegroundLinkHover: "#085858",
  colorBrandStroke1: "#0b6a6a", colorBrandStroke2: "#8fc4c2", colorCompoundBrandBackground: "#0b6a6a", colorCompoundBrandBackgroundHover: "#085858", colorCompoundBrandBackgroundPressed: "#054545", colorCompoundBrandForeground1: "#0b6a6a", colorCompoundBrandStroke: "#0b6a6a",
  colorCompoundBrandStrokeHover: "#085858", colorNeutralForeground2BrandHover: "#0b6a6a",
};
const dark: Partial<Theme> = {
  colorBrandBackground: "#0e7c7b", colorBrandBackgroundHover: "#0b6a6a", colorBrandBackgroundPressed: "#0a5f5e",
  colorBrandForeground1: "#5fc9c5", colorBrandForeground2: "#7fd6d2", colorBrandForegroundLink: "#5fc9c5", colorBrandForegroundLinkHover: "#8fded9",
  colorBrandStroke1: "#5fc9c5", colorBrandStroke2: "#2b6f6d", colorCompoundBrandBackground: "#5fc9c5", colorCompoundBrandBackgroundHover: "#8fded9", colorCompoundBrandBackgroundPressed: "#7fd6d2", colorCompoundBrandForeground1: "#5fc9c5", colorCompoundBrandStroke: "#5fc9c5",
  colorCompoundBrandStrokeHover: "#8fded9", colorNeutralForeground2BrandHover: "#5fc9c5",
};

/** Office's theme where it is known, else the system's. In forced colours the system paints, whichever is chosen. */
export function themeFor(isDark: boolean): Theme {
  return isDark ? { ...webDarkTheme, ...dark, fontFamilyBase } : { ...webLightTheme, ...light, fontFamilyBase };
}
