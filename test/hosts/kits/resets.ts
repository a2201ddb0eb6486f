// Stylesheets of hosts that are about bare elements, as they are out there.
import { readFileSync } from 'node:fs';
import { pages } from '../../../stories/hosts/pages.ts';

const preflight = readFileSync(new URL('../../../node_modules/tailwindcss/preflight.css', import.meta.url), 'utf8')
  // What Tailwind's own compiler makes of them, without a theme.
  .replaceAll(/--theme\(\s*--[\w-]+,([^)]*)\)/g, '$1');

/** index.css and App.css of `npm create vite` with React and TypeScript. */
const vite = `
:root {
  --text: #6b6375; --text-h: #08060d; --bg: #fff; --border: #e5e4e7; --code-bg: #f4f3ec; --accent: #aa3bff;
  --accent-bg: rgba(170, 59, 255, 0.1); --sans: system-ui, 'Segoe UI', Roboto, sans-serif; --mono: ui-monospace, Consolas, monospace;
  font: 18px/145% var(--sans); letter-spacing: 0.18px; color-scheme: light dark; color: var(--text); background: var(--bg);
  font-synthesis: none; text-rendering: optimizeLegibility; -webkit-font-smoothing: antialiased;
  @media (max-width: 1024px) { font-size: 16px; }
}
@media (prefers-color-scheme: dark) { :root { --text: #9ca3af; --text-h: #f3f4f6; --bg: #16171d; --border: #2e303a; } }
#root { width: 1126px; max-width: 100%; margin: 0 auto; text-align: center; min-height: 100svh; display: flex; flex-direction: column; }
body { margin: 0; }
h1, h2 { font-weight: 500; color: var(--text-h); }
h1 { font-size: 56px; letter-spacing: -1.68px; margin: 32px 0; }
h2 { font-size: 24px; line-height: 118%; letter-spacing: -0.24px; margin: 0 0 8px; }
p { margin: 0; }
code, .counter { font-family: var(--mono); display: inline-flex; border-radius: 4px; color: var(--text-h); }
code { font-size: 15px; line-height: 135%; padding: 4px 8px; background: var(--code-bg); }
.counter { font-size: 16px; padding: 5px 10px; border: 2px solid transparent; &:hover { border-color: var(--accent); } }
.hero { position: relative; .base, .framework { inset-inline: 0; margin: 0 auto; } }
#next-steps ul { list-style: none; display: flex; gap: 8px; & .logo { height: 18px; } & a { color: var(--text-h); padding: 6px 12px; } }
.ticks { position: relative; &::before, &::after { content: ''; position: absolute; border: 5px solid transparent; } }
`;

/** What Bootstrap's reboot says of elements that a report has, with what it counts. */
const reboot = `
*, *::before, *::after { box-sizing: border-box; }
@media (prefers-reduced-motion: no-preference) { :root { scroll-behavior: smooth; } }
body { margin: 0; font-family: system-ui; font-size: 1rem; font-weight: 400; line-height: 1.5; color: #212529; background-color: #fff; -webkit-text-size-adjust: 100%; -webkit-tap-highlight-color: transparent; }
h6, h5, h4, h3, h2, h1 { margin-top: 0; margin-bottom: 0.5rem; font-weight: 500; line-height: 1.2; color: inherit; }
h2 { font-size: calc(1.325rem + 0.9vw); } h3 { font-size: calc(1.3rem + 0.6vw); }
p { margin-top: 0; margin-bottom: 1rem; } ol, ul { padding-left: 2rem; } ol, ul, dl { margin-top: 0; margin-bottom: 1rem; }
ol ol, ul ul, ol ul, ul ol { margin-bottom: 0; } dt { font-weight: 700; } dd { margin-bottom: 0.5rem; margin-left: 0; }
b, strong { font-weight: bolder; } small { font-size: 0.875em; } mark { padding: 0.1875em; color: #212529; background-color: #fff3cd; }
a { color: rgba(13, 110, 253, 1); text-decoration: underline; } a:hover { color: #0a58ca; }
a:not([href]):not([class]), a:not([href]):not([class]):hover { color: inherit; text-decoration: none; }
pre, code, kbd, samp { font-family: monospace; font-size: 1em; } code { font-size: 0.875em; color: #d63384; word-wrap: break-word; }
kbd { padding: 0.1875rem 0.375rem; font-size: 0.875em; color: #fff; background-color: #212529; border-radius: 0.25rem; }
figure { margin: 0 0 1rem; } img, svg { vertical-align: middle; } label { display: inline-block; } button { border-radius: 0; }
button:focus:not(:focus-visible) { outline: 0; }
input, button, select, optgroup, textarea { margin: 0; font-family: inherit; font-size: inherit; line-height: inherit; }
button, select { text-transform: none; } [role="button"] { cursor: pointer; } select { word-wrap: normal; } select:disabled { opacity: 1; }
button, [type="button"], [type="reset"], [type="submit"] { -webkit-appearance: button; }
button:not(:disabled), [type="button"]:not(:disabled), [type="reset"]:not(:disabled) { cursor: pointer; }
textarea { resize: vertical; } fieldset { min-width: 0; padding: 0; margin: 0; border: 0; }
legend { float: left; width: 100%; margin-bottom: 0.5rem; font-size: calc(1.275rem + 0.3vw); line-height: inherit; }
[type="search"] { -webkit-appearance: textfield; outline-offset: -2px; } output { display: inline-block; } summary { display: list-item; cursor: pointer; }
`;

/** One that counts as much as a reset can: by attributes, by what is not, by a class of the page and by its id. */
const harsh = `
${pages.harshReset}
body *, body *::before, body *::after { all: unset; }
* { display: block; color: green; fill: red; stroke: blue; stroke-width: 9; }
*:not(.x):not(.y) { letter-spacing: 4px; margin: 3px; }
[type="button"]:not(:disabled), button:not([disabled]):not(.x) { appearance: none; border: 7px solid red; padding: 9px; }
[role], [aria-hidden="true"], [hidden], [tabindex] { display: inline; outline: 3px solid red; opacity: 0.5; }
textarea:not([rows]), svg:not(:root), a:not([href]) { overflow: hidden; min-block-size: 10em; }
.Page *, .Page *::before { float: inline-start; line-height: 4; }
#page * { text-transform: uppercase; text-indent: 9px; } #page button { border-radius: 40px; background: gold; }
#page svg { inline-size: 20px; block-size: 20px; } #page ul { list-style: square; } #page p { font-size: 30px; }
`;

interface Reset {
  css: string;
  /** Which keep ours as it is: any, or only the one without layers. */
  sheets: 'any' | 'unlayered';
  /** The order of the layers, which a host of the layered sheet says first where it has layers of its own. */
  order?: string;
}

export const resets: Record<string, Reset> = {
  'a Vite starter': { css: vite, sheets: 'any' },
  'an older Vite starter': { css: pages.viteStarter, sheets: 'any' },
  'Tailwind in its layers': {
    css: `@layer theme, base, components, utilities; @layer base { ${preflight} }`,
    sheets: 'any',
    order: '@layer theme, base, lr, components, utilities;',
  },
  'Tailwind without layers': { css: preflight, sheets: 'any' },
  'a reset of every element': { css: pages.harshReset, sheets: 'any' },
  'the same in a layer': {
    css: `@layer reset { ${pages.harshReset} * { display: block; } }`,
    sheets: 'any',
    order: '@layer reset, lr;',
  },
  'the reboot of Bootstrap': { css: reboot, sheets: 'unlayered' },
  'a harsh reset': { css: harsh, sheets: 'unlayered' },
};
