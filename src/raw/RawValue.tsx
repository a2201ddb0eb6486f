'use client';
import type { ReactElement } from 'react';
import { rawEn } from '../messages/en.raw.js';
import type { RawMessages } from '../messages/Messages.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import type { Format } from '../messages/format.js';
import { kindWords } from './masked.js';
import type { Mask } from './reading/maskText.js';
import type { RawNode } from './reading/nodes.js';
import { plainText } from './search.js';

interface RawTextProps {
  text: string;
  /** What is looked for; marked wherever it stands. */
  query: string;
}

/** A text of the payload's. */
export function RawText({ text, query }: RawTextProps): ReactElement {
  return (
    <bdi className="lr-RawRow-text" translate="no">
      {partsOf(text, query).map((part, at) =>
        at % 2 === 1 ? <mark key={at}>{part}</mark> : <span key={at}>{part}</span>,
      )}
    </bdi>
  );
}

/** A text, cut at what is looked for: every second part is that. */
function partsOf(text: string, query: string): string[] {
  const wanted = query.trim().toLowerCase();
  const lower = text.toLowerCase();
  // Some letters are longer when they are small, and then the places are not the same.
  if (wanted === '' || lower.length !== text.length) return [text];
  const parts: string[] = [];
  let from = 0;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, from)) {
    parts.push(text.slice(from, at), text.slice(at, at + wanted.length));
    from = at + wanted.length;
  }
  return [...parts, text.slice(from)];
}

/** What stands in the place of something that is not shown. */
export function RawMask({ cover }: { cover: 'personal' | Mask }): ReactElement {
  const words = useWords('raw', rawEn);
  return (
    <span className="lr-RawRow-mask" data-mask={cover}>
      {cover === 'personal' ? words.hidden : words.masked[cover]}
    </span>
  );
}

interface RawValueProps {
  node: RawNode;
  asked: boolean;
  query: string;
}

/** What stands under a name: a value, its mask, or how much of it there is. */
export function RawValue({ node, asked, query }: RawValueProps): ReactElement {
  const words = useWords('raw', rawEn);
  const format = useFormat();
  const { cover, kind, value, pieces } = node;
  if (cover !== null && !(cover === 'personal' && asked)) return <RawMask cover={cover} />;
  if (node.holder) return <span className="lr-RawRow-size">{sizeOf(node, words, format)}</span>;
  if (kind === 'text')
    return (
      <span className="lr-RawRow-quoted">
        {pieces.map(({ text, mask }, at) =>
          mask ? <RawMask key={at} cover={mask} /> : <RawText key={at} text={text} query={query} />,
        )}
      </span>
    );
  const plain = plainText(kind, value);
  if (plain !== null) return <RawText text={plain} query={query} />;
  return <span className="lr-RawRow-mask">{kindWords(kind, words)}</span>;
}

function sizeOf({ kind, holder, isJsonText }: RawNode, words: RawMessages, format: Format): string {
  const size = (holder?.size ?? 0) + (holder?.gaps ?? 0);
  const said = words.sizes[kind as keyof RawMessages['sizes']](format.number(size), size);
  return isJsonText ? words.jsonText(said) : said;
}
