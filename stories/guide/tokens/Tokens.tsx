import { Fragment, type ReactElement } from 'react';
import { colourText, valueText } from '../../../scripts/tokens/cssOf.ts';
import { readTokens, type ColourToken, type Token } from '../../../scripts/tokens/read.ts';
import source from '../../../src/styles/tokens.json' with { type: 'json' };
import { colours, least, looks, measure, type Look, type Measured } from './contrast.ts';
import './Tokens.css';

const all = colours();
const measured = measure(all);
const inLook = ({ value, modes }: ColourToken, look: Look): string => colourText(modes[look] ?? value);

/** Rounded down, so that no pair looks better than it is. */
const shown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/** Every colour: how it looks and what it is in both looks, and what for. */
export function Colours(): ReactElement {
  return (
    <table className="Tokens">
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Light</th>
          <th scope="col">Dark</th>
          <th scope="col">For</th>
        </tr>
      </thead>
      <tbody>
        {all.map((token) => (
          <tr key={token.name}>
            <th scope="row">
              <code>{token.name}</code>
            </th>
            {looks.map((look) => (
              <td key={look}>
                <span className="Tokens-swatch" style={{ background: inLook(token, look) }} />
                <code>{inLook(token, look)}</code>
              </td>
            ))}
            <td>{token.description}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Every pair that is used, by its ground, with what was measured. */
export function Contrasts(): ReactElement {
  const light = measured.filter(({ look }) => look === 'light');
  const grounds = [...new Set(light.map(({ back }) => back))];
  return (
    <table className="Tokens">
      <thead>
        <tr>
          <th scope="col">Colour</th>
          <th scope="col">Light</th>
          <th scope="col">Dark</th>
          <th scope="col">Where</th>
        </tr>
      </thead>
      <tbody>
        {grounds.map((back) => (
          <Fragment key={back}>
            <tr className="Tokens-ground">
              <th scope="rowgroup" colSpan={4}>
                on <code>--lr-{back}</code>
              </th>
            </tr>
            {light
              .filter((pair) => pair.back === back)
              .map((pair) => (
                <PairRow key={`${pair.front} ${pair.kind}`} pair={pair} />
              ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function PairRow({ pair }: { pair: Measured }): ReactElement {
  const { front, back, kind, where } = pair;
  const both = measured.filter((each) => each.front === front && each.back === back && each.kind === kind);
  return (
    <tr>
      <th scope="row">
        <code>--lr-{front}</code>
      </th>
      {both.map(({ look, ratio, isEnough }) => (
        <td key={look}>
          <Sample pair={pair} look={look} /> {shown(ratio)} : 1{isEnough ? '' : ` (needs ${least[kind]})`}
        </td>
      ))}
      <td>{where}</td>
    </tr>
  );
}

/** The pair itself: a letter for text, a sign for what is drawn. */
function Sample({ pair, look }: { pair: Measured; look: Look }): ReactElement {
  const of = (name: string): string => {
    const token = all.find((each) => each.name === `--lr-${name}`);
    return token ? inLook(token, look) : 'transparent';
  };
  return (
    <span
      className="Tokens-sample"
      style={{ color: of(pair.front), background: of(pair.back) }}
      data-kind={pair.kind}
      aria-hidden
    >
      {pair.kind === 'text' ? 'Aa' : ''}
    </span>
  );
}

const another: Partial<Record<Token['type'], string>> = { dimension: 'compact', duration: 'still' };

/** What is no colour, and what it is where a host wants less room or a reader less motion. */
export function Sizes(): ReactElement {
  return (
    <table className="Tokens">
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Value</th>
          <th scope="col">Compact, or still</th>
          <th scope="col">For</th>
        </tr>
      </thead>
      <tbody>
        {readTokens(source)
          .filter(({ type }) => type !== 'color')
          .map((token) => {
            const mode = another[token.type];
            return (
              <tr key={token.name}>
                <th scope="row">
                  <code>{token.name}</code>
                </th>
                <td>
                  <code>{valueText(token)}</code>
                </td>
                <td>
                  {mode !== undefined && mode in token.modes ? <code>{valueText(token, mode)}</code> : 'the same'}
                </td>
                <td>{token.description}</td>
              </tr>
            );
          })}
      </tbody>
    </table>
  );
}
