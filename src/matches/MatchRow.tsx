'use client';
import { useId, type ReactElement } from 'react';
import { StatusBadge } from '../facts/StatusBadge.js';
import { identifier, isNothing, plain } from '../facts/metadata/VerificationMetadata.values.js';
import { matchesEn, metadataEn } from '../messages/en.js';
import type { MatchListName } from '../messages/Messages.js';
import { useFormat, useSettings, useWords } from '../settings/ReportProvider.js';
import { Fact } from '../parts/Fact.js';
import type { HeadingLevel } from '../parts/heading.js';
import { useGeneration } from '../parts/useGeneration.js';
import type { MatchEventType } from '../model/evidence.js';
import type { MatchedSession } from '../model/report/match.js';
import { MatchDetails } from './MatchDetails.js';
import { factsOf, type MatchFact } from './MatchList.values.js';
import { MatchPicture, type MatchLinks } from './MatchPicture.js';
import { plainId, type MatchRead } from './matchesOf.js';
import { Similarity } from './Similarity.js';
import { Values } from '../facts/Values.js';

interface MatchRowProps {
  match: MatchRead;
  /** Its place in the list, from 1. */
  place: number;
  level: HeadingLevel;
  links: MatchLinks;
  onOpenSession: ((session: MatchedSession) => void) | undefined;
  onEvent: (type: MatchEventType, match: MatchRead) => void;
}

const lists = ['is_blocklisted', 'is_allowlisted'] as const;
const listSigns = { is_blocklisted: 'error', is_allowlisted: 'information' } as const;

/** One match: how alike the two faces are, and where the other one is known from, with the person itself behind buttons. */
export function MatchRow({ match, place, level, links, onOpenSession, onEvent }: MatchRowProps): ReactElement {
  const words = useWords('matches', matchesEn);
  const { sign } = useSettings();
  const metadata = useWords('metadata', metadataEn);
  const format = useFormat();
  const title = useId();
  const { fields } = match;
  const of = useGeneration(match.identity);
  const facts = factsOf(match, words, metadata, format);
  const Heading = `h${level}` as const;
  const session_id = onOpenSession ? plainId(fields.session_id) : null;
  const session_number = numberOf(fields.session_number);
  const unsaid = lists.filter((list) => typeof fields[list] !== 'boolean');
  return (
    <li className="lr-MatchRow">
      <div className="lr-MatchRow-head">
        <Heading className="lr-MatchRow-title" id={title}>
          <bdi>{words.match(format.number(place))}</bdi>
        </Heading>
        {lists.map((list) =>
          fields[list] === true ? (
            <span key={list} className="lr-MatchRow-listed lr-Icon" data-icon={listSigns[list]} data-list={list}>
              {sign?.(listSigns[list])}
              <bdi>{words.listed[list]}</bdi>
            </span>
          ) : null,
        )}
      </div>
      <MatchPicture
        of={of}
        link={fields.match_image_url}
        links={links}
        describedBy={title}
        onEvent={(type) => onEvent(type, match)}
      />
      <div className="lr-MatchRow-body">
        <Similarity value={fields.similarity_percentage} />
        <dl className="lr-MatchRow-facts lr-Facts">
          <Facts facts={facts.filter(({ name }) => name === 'source')} />
          <OtherSession fields={fields} isButton={session_id !== null} />
          <Facts facts={facts.filter(({ name }) => name !== 'source')} />
          {unsaid.map((list: MatchListName) => (
            <Fact key={list} label={words.lists[list]}>
              <span className="lr-absent">{isNothing(fields[list]) ? metadata.notAvailable : metadata.unreadable}</span>
            </Fact>
          ))}
        </dl>
        <MatchDetails
          of={of}
          match={match}
          describedBy={title}
          onShow={() => onEvent('match-details-shown', match)}
          first={
            session_id === null ? null : (
              <button
                type="button"
                className="lr-Button"
                aria-describedby={title}
                onClick={() => onOpenSession?.({ session_id, session_number })}
              >
                {words.open(String(session_number ?? session_id))}
              </button>
            )
          }
        />
      </div>
    </li>
  );
}

function Facts({ facts }: { facts: readonly MatchFact[] }): ReactElement {
  const { names } = useWords('matches', matchesEn);
  return (
    <>
      {facts.map(({ name, texts, kind, isVerbatim }) => (
        <Fact key={name} label={names[name]}>
          <Values texts={texts} kind={kind} isVerbatim={isVerbatim} className="lr-MatchRow-value" />
        </Fact>
      ))}
    </>
  );
}

/** The session that the other face is of, and its verdict. Of the other sources the payload has none. */
function OtherSession({ fields, isButton }: Pick<MatchRead, 'fields'> & { isButton: boolean }): ReactElement {
  const words = useWords('matches', matchesEn);
  const metadata = useWords('metadata', metadataEn);
  const format = useFormat();
  const number = identifier(fields.session_number, metadata, format);
  const id = identifier(fields.session_id, metadata, format);
  const status = plain(fields.status, metadata, format);
  return (
    <>
      {!isButton && number.texts.length + id.texts.length > 0 ? (
        <Fact label={words.names.session}>
          <Values
            texts={number.texts}
            kind={number.kind}
            isVerbatim={number.kind === 'text'}
            className="lr-MatchRow-value"
          />
          <Values
            texts={id.texts}
            kind={id.kind === 'text' ? 'code' : id.kind}
            isVerbatim={id.kind === 'text'}
            className="lr-MatchRow-value"
          />
        </Fact>
      ) : null}
      {status.texts.length > 0 ? (
        <Fact label={words.names.status}>
          {status.kind === 'text' ? (
            <StatusBadge report={{ status: fields.status as string }} size="small" />
          ) : (
            <Values texts={status.texts} kind={status.kind} isVerbatim={false} className="lr-MatchRow-value" />
          )}
        </Fact>
      ) : null}
    </>
  );
}

/** A number of a session, as the host may have it back; null for what is none, or is withheld. */
function numberOf(given: unknown): number | string | null {
  if (typeof given === 'number') return Number.isFinite(given) ? given : null;
  return plainId(given);
}
