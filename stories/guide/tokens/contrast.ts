// How well two colours are told apart, by WCAG 2.2. The docs page and the tests ask the same functions.
import { readTokens, type Colour, type ColourToken, type Tree } from '../../../scripts/tokens/read.ts';
import source from '../../../src/styles/tokens.json' with { type: 'json' };
import { pairs, type Pair } from './pairs.ts';

export const looks = ['light', 'dark'] as const;
export type Look = (typeof looks)[number];

/** What WCAG 2.2 asks at level AA: 1.4.3 of text, 1.4.11 of signs and of the edges and rings of controls. */
export const least = { text: 4.5, graphic: 3 } as const;

export interface Measured extends Pair {
  look: Look;
  /** From 1 to 21. Of a ground that lets a picture through, the worse of a white and a black one. */
  ratio: number;
  isEnough: boolean;
}

/** The tokens of tokens.json that are colours. */
export const colours = (tree: Tree = source): ColourToken[] =>
  readTokens(tree).filter((token): token is ColourToken => token.type === 'color');

const white: Colour = { colorSpace: 'srgb', components: [1, 1, 1] };
const black: Colour = { colorSpace: 'srgb', components: [0, 0, 0] };

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

function luminance({ components }: Colour): number {
  const [red = 0, green = 0, blue = 0] = components.map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What is seen where a colour lies on another. */
export function lying({ components, alpha = 1, ...rest }: Colour, under: Colour): Colour {
  const mixed = components.map((part, index) => part * alpha + (under.components[index] ?? 0) * (1 - alpha));
  return { colorSpace: rest.colorSpace, components: mixed };
}

/** From 1 to 21. Both are opaque. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Every pair that is used, measured in both looks. Throws when a pair names a colour that there is not. */
export function measure(tokens: readonly ColourToken[], used: readonly Pair[] = pairs): Measured[] {
  const of = (name: string, look: Look): Colour => {
    const token = tokens.find((each) => each.name === `--lr-${name}`);
    if (!token) throw new Error(`There is no colour --lr-${name}, which a pair names.`);
    return token.modes[look] ?? token.value;
  };
  return looks.flatMap((look) =>
    used.map((pair) => {
      const [front, back] = [of(pair.front, look), of(pair.back, look)];
      const grounds = (back.alpha ?? 1) < 1 ? [lying(back, white), lying(back, black)] : [back];
      const ratio = Math.min(...grounds.map((ground) => contrast(lying(front, ground), ground)));
      return { ...pair, look, ratio, isEnough: ratio >= least[pair.kind] };
    }),
  );
}
