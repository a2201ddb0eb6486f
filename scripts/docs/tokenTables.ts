// What the page of the tokens draws in the workbench, in words for who has no browser.
import source from '../../src/styles/tokens.json' with { type: 'json' };
import { colours, measure } from '../../stories/guide/tokens/contrast.ts';
import { colourText, valueText } from '../tokens/cssOf.ts';
import { readTokens } from '../tokens/read.ts';
import { table } from './markdown.ts';

const code = (text: string): string => `\`${text}\``;
/** Rounded down, so that no pair looks better than it is. */
const shown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/** By the name of the component that draws it. */
export const tokenTables: Readonly<Record<string, () => string>> = {
  Colours: () =>
    table(
      ['Token', 'Light', 'Dark', 'For'],
      colours().map(({ name, value, modes, description }) => [
        code(name),
        code(colourText(value)),
        code(colourText(modes['dark'] ?? value)),
        description,
      ]),
    ),
  Contrasts: () => {
    const measured = measure(colours());
    const light = measured.filter(({ look }) => look === 'light');
    return table(
      ['Colour', 'On', 'Light', 'Dark', 'Where'],
      light.map(({ front, back, kind, where, ratio }) => {
        const dark = measured.find(
          (each) => each.look === 'dark' && each.front === front && each.back === back && each.kind === kind,
        );
        return [code(`--lr-${front}`), code(`--lr-${back}`), shown(ratio), shown(dark?.ratio ?? 0), where];
      }),
    );
  },
  Sizes: () =>
    table(
      ['Token', 'Value', 'Compact, or still', 'For'],
      readTokens(source)
        .filter(({ type }) => type !== 'color')
        .map((token) => {
          const mode = ['compact', 'still'].find((each) => each in token.modes);
          return [
            code(token.name),
            code(valueText(token)),
            mode ? code(valueText(token, mode)) : 'the same',
            token.description,
          ];
        }),
    ),
};
