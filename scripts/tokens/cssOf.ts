import type { Colour, Token } from './read.ts';

/** A family that needs no quotation marks: one word, or a keyword with a hyphen. */
const bare = /^(?:\w+|ui-\w+)$/;

/** A colour as CSS writes it: `#14171d`, or `rgb(10 12 16 / 80%)`. */
export function colourText({ components, alpha = 1 }: Colour): string {
  const bytes = components.map((part) => Math.round(part * 255));
  if (alpha < 1) return `rgb(${bytes.join(' ')} / ${Math.round(alpha * 100)}%)`;
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The value of a token in a mode, or in the one of the page that says nothing. */
export function valueText(token: Token, mode?: string): string {
  switch (token.type) {
    case 'color':
      return colourText(token.modes[mode ?? ''] ?? token.value);
    case 'dimension':
    case 'duration': {
      const { value, unit } = token.modes[mode ?? ''] ?? token.value;
      return `${value}${unit}`;
    }
    case 'fontFamily':
      return token.value.map((name) => (bare.test(name) ? name : `'${name}'`)).join(', ');
  }
}

const declaration = (token: Token, mode?: string): string => {
  const chosen = mode === undefined && 'dark' in token.modes;
  const text = chosen ? `light-dark(${valueText(token)}, ${valueText(token, 'dark')})` : valueText(token, mode);
  return `${token.name}: ${text};`;
};

/** Lines at a depth; a blank one where another kind of token begins. */
function block(tokens: readonly Token[], depth: number, mode?: string): string {
  const kind = ({ id, type }: Token): string => (type === 'color' ? id.split('.').slice(0, -1).join('.') : '');
  return tokens
    .map((token, index) => {
      const before = tokens[index - 1];
      const gap = before && kind(before) !== kind(token) ? '\n' : '';
      return `${gap}${'  '.repeat(depth)}${declaration(token, mode)}`;
    })
    .join('\n');
}

/** src/styles/tokens.css. */
export function cssOf(tokens: readonly Token[]): string {
  const of = (mode: string): Token[] => tokens.filter(({ modes }) => mode in modes);
  const colours = tokens.filter(({ type }) => type === 'color');
  const others = tokens.filter(({ type }) => type !== 'color');
  return `@layer lr.base, lr.tokens, lr.parts, lr.components, lr.reports;

/* Written from tokens.json by \`npm run tokens\`: change a value there. */
@layer lr.tokens {
  /* Roles. A host changes any of them on any element; the components read nothing else. Both looks stand in one place, and the host's
     own \`color-scheme\` (or \`data-theme\` on any element) chooses between them.

     A part with a theme other than the page's begins with our colours again, since a bundler that writes for older browsers rewrites
     light-dark() so that it is chosen where it is declared, and not where it is used. */
  :root,
  :host,
  :root:not([data-theme]) [data-theme],
  [data-theme='light'] [data-theme='dark'],
  [data-theme='dark'] [data-theme='light'] {
${block(colours, 2)}
  }

  :root,
  :host {
    /* What such a bundler writes light-dark() in, and sets only where it sees a \`color-scheme\`. A page without one is light; without
       this, it would have no colours at all. */
    --lightningcss-light: initial;
    --lightningcss-dark: ;

${block(others, 2)}
  }

  [data-theme='light'] {
    color-scheme: light;
  }

  [data-theme='dark'] {
    color-scheme: dark;
  }

  [data-density='compact'] {
${block(of('compact'), 2, 'compact')}
  }

  /* Within a compact part. */
  [data-density='comfortable'] {
${block(of('compact'), 2)}
  }

  /* Nor does anything move on paper, which would catch it on its way. */
  @media (prefers-reduced-motion: reduce), print {
    :root,
    :host {
${block(of('still'), 3, 'still')}
    }
  }
}
`;
}
