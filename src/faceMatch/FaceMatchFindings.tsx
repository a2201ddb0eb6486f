'use client';
import type { ReactElement } from 'react';
import { identifier, isHolder, isNothing } from '../facts/metadata/VerificationMetadata.values.js';
import { Values } from '../facts/Values.js';
import { Similarity } from '../matches/Similarity.js';
import { faceMatchEn } from '../messages/en.faceMatch.js';
import { matchesEn, metadataEn } from '../messages/en.js';
import type { VerificationReport } from '../model/report.js';
import { unread } from '../payload/items.js';
import { Fact } from '../parts/Fact.js';
import type { HeadingLevel } from '../parts/heading.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import { WarningList } from '../warnings/WarningList.js';
import type { FaceMatchPart, FaceMatchRead } from './faceMatchOf.js';

interface FaceMatchFindingsProps {
  match: FaceMatchRead;
  notSent: ReadonlySet<FaceMatchPart>;
  /** Level of the warnings' heading. */
  level: HeadingLevel;
}

const facts = [
  ['source_image_session_id', 'session'],
  ['node_id', 'node'],
] as const;

/** How alike the two faces are, what the match noticed, and where its source is from. */
export function FaceMatchFindings({ match, notSent, level }: FaceMatchFindingsProps): ReactElement {
  const words = useWords('faceMatch', faceMatchEn);
  const names: Record<FaceMatchPart, string> = {
    source_image: words.names.source,
    target_image: words.names.target,
    score: useWords('matches', matchesEn).similarity,
  };
  const findings = { status: match.status, warnings: match.warnings } as VerificationReport;
  const said = facts.filter(([field]) => match[field] !== undefined);
  return (
    <div className="lr-Report-side">
      {notSent.has('score') ? null : (
        <div className="lr-Report-facts">
          <Similarity value={isHolder(match.score) ? unread : match.score} />
        </div>
      )}
      {notSent.size > 0 ? (
        <p className="lr-Report-notSent">{words.notSent([...notSent].map((part) => names[part]))}</p>
      ) : null}
      <WarningList report={findings} headingLevel={level} />
      {said.length > 0 ? (
        <dl className="lr-VerificationMetadata lr-Facts">
          {said.map(([field, name]) => (
            <Fact key={field} label={words[name]}>
              <Id value={match[field]} />
            </Fact>
          ))}
        </dl>
      ) : null}
    </div>
  );
}

/** An id of the payload's; or that there is none, or that it cannot be read. */
function Id({ value }: { value: unknown }): ReactElement {
  const words = useWords('metadata', metadataEn);
  const { texts, kind } = identifier(value, words, useFormat());
  // An empty object is no id either, and not nothing.
  if (isHolder(value)) return <span className="lr-absent">{words.unreadable}</span>;
  if (isNothing(value)) return <span className="lr-absent">{words.notAvailable}</span>;
  return (
    <Values
      texts={texts}
      kind={kind === 'text' ? 'code' : kind}
      isVerbatim={kind === 'text'}
      className="lr-VerificationMetadata-value"
    />
  );
}
