import { create, type ThemeVars } from 'storybook/theming';

// The workbench’s frame has no stylesheet of ours, so these repeat `tokens.css`.
const looks = {
  light: {
    page: '#f4f5f7',
    surface: '#ffffff',
    sunken: '#f5f6f9',
    text: '#14171d',
    muted: '#566070',
    line: '#e3e6ec',
    lineStrong: '#868fa0',
    accent: '#1f56d8',
    onAccent: '#ffffff',
  },
  dark: {
    page: '#0c0e11',
    surface: '#15171c',
    sunken: '#1b1e25',
    text: '#eceef2',
    muted: '#a4adbb',
    line: '#2a2f39',
    lineStrong: '#717b8d',
    accent: '#8db0ff',
    onAccent: '#0c0e11',
  },
};

const fontBase = "'Inter Variable', 'Noto Sans Arabic Variable', system-ui, sans-serif";

/** The frame and the pages of the workbench in the library’s look. */
export function themeOf(isDark: boolean): ThemeVars {
  const base = isDark ? 'dark' : 'light';
  const { page, surface, sunken, text, muted, line, lineStrong, accent, onAccent } = looks[base];
  return create({
    base,
    // Without an image the title is markup.
    brandTitle: '<img src="./favicon.svg" alt="" width="28" height="28"><span>react-liveness-report</span>',
    brandUrl: './?path=/docs/guide-start--docs',
    brandTarget: '_self',
    fontBase,
    fontCode: "ui-monospace, 'SFMono-Regular', 'Cascadia Mono', Menlo, Consolas, monospace",
    colorPrimary: accent,
    colorSecondary: accent,
    appBg: page,
    appContentBg: surface,
    appPreviewBg: surface,
    appHoverBg: sunken,
    appBorderColor: line,
    appBorderRadius: 8,
    textColor: text,
    textInverseColor: onAccent,
    textMutedColor: muted,
    barBg: surface,
    barTextColor: muted,
    barHoverColor: accent,
    barSelectedColor: accent,
    inputBg: surface,
    inputBorder: lineStrong,
    inputTextColor: text,
    inputBorderRadius: 6,
    buttonBg: sunken,
    buttonBorder: lineStrong,
    booleanBg: sunken,
    booleanSelectedBg: surface,
  });
}
