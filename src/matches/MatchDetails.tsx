'use client';
import type { ReactElement } from 'react';
import { matchesEn, metadataEn } from '../messages/en.js';
import type { MatchDetail } from '../messages/Messages.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import { Fact } from '../parts/Fact.js';
import { useStateOf } from '../parts/useStateOf.js';
import { detailOf } from './MatchList.values.js';
import type { MatchRead } from './matchesOf.js';
import { Values } from '../facts/Values.js';

interface MatchDetailsProps {
  /** Who it is: with another number everything waits again. */
  of: number;
  match: MatchRead;
  describedBy: string;
  onShow: () => void;
  /** A button that stands before those of the details. */
  first: ReactElement | null;
}

const details = ['person', 'document', 'reference'] as const;
const none: ReadonlySet<MatchDetail> = new Set();

/** The name, the document and the host's reference of another person, each in the document only while it is asked for. */
export function MatchDetails({ of, match, describedBy, onShow, first }: MatchDetailsProps): ReactElement | null {
  const words = useWords('matches', matchesEn);
  const metadata = useWords('metadata', metadataEn);
  const format = useFormat();
  const [asked, setAsked] = useStateOf(of, none);
  const toggle = (detail: MatchDetail): void => {
    const isShown = asked.has(detail);
    setAsked((before) => new Set(isShown ? [...before].filter((each) => each !== detail) : [...before, detail]));
    if (!isShown) onShow();
  };
  const said = details
    .map((detail) => ({ detail, isShown: asked.has(detail), ...detailOf(match, detail, metadata, format) }))
    .filter(({ texts }) => texts.length > 0);
  const shown = said.filter(({ isShown }) => isShown);
  if (said.length === 0) return first && <div className="lr-MatchRow-asks">{first}</div>;
  return (
    <>
      <div className="lr-MatchRow-asks">
        {first}
        {said.map(({ detail, isShown }) => (
          <button
            key={detail}
            type="button"
            className="lr-Button"
            aria-expanded={isShown}
            aria-describedby={describedBy}
            onClick={() => toggle(detail)}
          >
            {isShown ? words.details[detail].hide : words.details[detail].show}
          </button>
        ))}
      </div>
      {shown.length > 0 ? (
        <dl className="lr-MatchRow-facts lr-Facts">
          {shown.map(({ detail, texts, kind }) => (
            <Fact key={detail} label={words.details[detail].label}>
              <Values texts={texts} kind={kind} isVerbatim={kind === 'text'} className="lr-MatchRow-value" />
            </Fact>
          ))}
        </dl>
      ) : null}
    </>
  );
}
