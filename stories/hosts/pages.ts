// Styles of a host as they are out there: outside of any layer, and for bare elements.

/** What the starter of Vite for React ships, the older and the newer one together. */
const viteStarter = `
:root {
  font-family: system-ui, Avenir, Helvetica, Arial, sans-serif;
  line-height: 1.5;
  font-weight: 400;
  letter-spacing: 0.18px;
  color: #213547;
  background-color: #ffffff;
  font-synthesis: none;
  text-rendering: optimizeLegibility;
  -webkit-font-smoothing: antialiased;
}
a { font-weight: 500; color: #646cff; text-decoration: inherit; }
a:hover { color: #535bf2; }
body { margin: 0; min-width: 320px; min-height: 100vh; }
h1, h2 { font-weight: 500; color: #08060d; }
h1 { font-size: 3.2em; line-height: 1.1; letter-spacing: -1.68px; margin: 32px 0; }
h2 { font-size: 24px; line-height: 118%; letter-spacing: -0.24px; margin: 0 0 8px; }
p { margin: 0; }
code { display: inline-flex; font-size: 15px; line-height: 135%; padding: 4px 8px; background: #f4f3ec; }
button {
  border-radius: 8px; border: 1px solid transparent; padding: 0.6em 1.2em; font-size: 1em; font-weight: 500;
  font-family: inherit; background-color: #f9f9f9; cursor: pointer; transition: border-color 0.25s;
}
button:hover { border-color: #646cff; }
button:focus, button:focus-visible { outline: 4px auto -webkit-focus-ring-color; }
#storybook-root { max-width: 1280px; margin: 0 auto; padding: 2rem; text-align: center; }
`;

/** A reset, and a theme that means well with every element. */
const harshReset = `
*, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; vertical-align: baseline; }
h1::before, h2::before, h3::before, p::before, button::after, span::after { content: '!'; }
h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit; text-transform: uppercase; border-block-end: 2px solid red; }
button, input, select, textarea { font: inherit; letter-spacing: inherit; color: inherit; background: none; border-radius: 0; appearance: none; }
button:hover, button:focus-visible { background: gold; color: black; transform: scale(1.1); }
select:focus, textarea:focus, input:focus { outline: none; box-shadow: 0 0 0 4px gold; }
ul, ol, menu { list-style: square inside; }
dl, dt, dd, ul, li, p, figure, figcaption, section, article { padding: 7px; margin-block-end: 2em; text-indent: 1em; float: inline-start; }
main section ul li p, body div div p { color: green; }
dt { font-weight: bold; float: inline-start; inline-size: 10em; } dd { margin-inline-start: 11em; }
span, bdi, label, small, strong { font-style: italic; display: inline-block; line-height: 3; }
code, kbd { padding: 0.5em; background: pink; border: 1px solid; font-size: 20px; }
img, svg, video { display: block; max-inline-size: 50%; block-size: auto; opacity: 0.5; }
path, circle, rect { fill: red; stroke: blue; stroke-width: 4; }
label { display: block; font-weight: bold; } option { color: red; }
dialog { border: 9px solid; padding: 3em; } dialog::backdrop { background: red; }
div { text-align: justify; }
`;

/** Everything that an element hands down, set to what nobody would set. Writing mode and size turn the page around, and not only texts. */
const handsDown = `
.Host-report {
  border-collapse: collapse; border-spacing: 9px; caption-side: bottom; caret-color: red; color: red; cursor: crosshair; empty-cells: hide;
  fill: red; fill-opacity: 0.2; fill-rule: evenodd; stroke: blue; stroke-width: 5; stroke-linecap: square; stroke-dasharray: 3 3; text-anchor: end;
  font-feature-settings: 'smcp'; font-kerning: none; font-size: 30px; font-size-adjust: 0.9; font-stretch: 75%; font-style: italic;
  font-synthesis: none; font-variant: small-caps; font-variation-settings: 'wght' 900; font-weight: 900; font-optical-sizing: none;
  hyphens: auto; image-orientation: none; image-rendering: pixelated; letter-spacing: 3px; line-break: anywhere; line-height: 3;
  list-style: square inside; orphans: 5; overflow-wrap: anywhere; paint-order: stroke; quotes: '<' '>'; scrollbar-color: red blue; tab-size: 2;
  text-align: right; text-align-last: center; text-emphasis: dot; text-indent: 40px; text-rendering: optimizeSpeed; text-shadow: 2px 2px red;
  text-transform: uppercase; text-underline-offset: 9px; text-wrap: balance; user-select: none; white-space: nowrap; widows: 5;
  word-break: break-all; word-spacing: 7px; accent-color: red; forced-color-adjust: none; print-color-adjust: exact;
  -webkit-font-smoothing: antialiased; -webkit-text-fill-color: lime; -webkit-text-stroke: 1px blue; -webkit-text-size-adjust: 50%;
}
`;

export const pages: { viteStarter: string; harshReset: string; handsDown: string } = {
  viteStarter,
  harshReset,
  handsDown,
};
