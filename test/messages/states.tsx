import type { ReactElement } from 'react';
import {
  AgeEstimate,
  AgeEstimationReport,
  ApplicantNotice,
  en,
  ExpiryCountdown,
  FaceMatchReport,
  LivenessReport,
  MatchList,
  MediaPreview,
  MethodDetails,
  RawReport,
  ReviewDecision,
  ScoreGauge,
  StatusBadge,
  VerificationMetadata,
  WarningList,
  type Outcome,
  type VerificationReport,
} from '../../src/index.js';
import { OverrideNote } from '../../src/reports/OverrideNote.js';
import {
  faceMatch,
  match,
  opinion,
  payload,
  reasons,
  report,
  ruled,
  session,
  suspected,
  titled,
  unknown,
} from '../../stories/fixtures/cyrillic.ts';
import { image } from '../../stories/fixtures/reports.ts';
import { minute, noon } from '../sample.ts';

export const decide = (): void => undefined;

/** Each field is there, and of a type that it never has. */
const unreadable = Object.fromEntries(
  ['status', 'method', 'score', 'age_estimation', 'face_quality', 'face_luminance'].map((field) => [field, {}]),
) as unknown as VerificationReport;

const media = { receivedAt: noon, onRefresh: decide };
const outcomes: readonly Outcome[] = ['Approved', 'Declined', 'Resubmitted', 'In Review'];
const requires = ['image', 'video', 'warnings'] as const;
const signed = `${image}?X-Amz-Date=20260131T120000Z&X-Amz-Expires=60`;
const token = 'Bearer 0123';
const mendable = [
  'NO_FACE_DETECTED',
  'MULTIPLE_FACES_DETECTED',
  'HIGH_FACE_OCCLUSION',
  'LOW_FACE_LUMINANCE',
  'HIGH_FACE_LUMINANCE',
  'LOW_FACE_QUALITY',
];
const limits = [
  { review: 80, decline: 50 },
  { review: 80 },
  { decline: 50 },
  { review: 20, decline: 10 },
  { review: 90, decline: 80 },
];

function each<Value>(
  what: string,
  values: readonly Value[],
  draw: (value: Value) => ReactElement,
): Record<string, ReactElement> {
  return Object.fromEntries(values.map((value) => [`${what} ${JSON.stringify(value)}`, draw(value)]));
}

/** Everything that the components show by themselves, before anybody presses anything. */
export const states: Record<string, ReactElement> = {
  ...each('status', Object.keys(en.status.words), (status) => <StatusBadge report={{ status }} />),
  ...each('method', Object.keys(en.method.words), (method) => <MethodDetails report={{ method }} />),
  ...each('limits', limits, (given) => <ScoreGauge report={report} limits={given} />),
  ...each('minimum age', [23.3, 24.3, 30], (age) => <AgeEstimate report={report} minimumAge={age} />),
  'no score': <ScoreGauge report={{ score: null }} />,
  'a report that cannot be read': <LivenessReport report={unreadable} />,
  'within the margin': <AgeEstimate report={report} minimumAge={25} margin={3} />,
  'warnings with credentials': (
    <WarningList report={{ warnings: [{ ...titled, additional_data: { code: token } }] }} defaultOpen="all" />
  ),
  'a gender that cannot be read': <AgeEstimate report={{ age_estimation: 1, gender_estimation: 3 as never }} />,
  ...each('gender', ['male', 'female'], (word) => (
    <AgeEstimate report={{ age_estimation: 1, gender_estimation: word }} />
  )),
  'no warnings': <WarningList report={{ warnings: [], status: 'Declined' }} />,
  'all warnings open': <WarningList report={report} defaultOpen="all" />,
  'warnings that cannot be read': <WarningList report={{ warnings: 7 } as never} />,
  'warnings of which one cannot be read': <WarningList report={{ warnings: [null] } as never} />,
  'no warnings where a person has decided': (
    <WarningList report={{ warnings: [], status: 'Approved' }} automaticStatus="Declined" />
  ),
  'a warning in which another is folded': <WarningList report={{ warnings: suspected }} defaultOpen="all" />,
  ...each('a rule with', Object.keys(en.warnings.operators), (operator) => (
    <WarningList report={{ warnings: [ruled(operator)] }} defaultOpen="all" />
  )),
  'no matches': <MatchList report={{ matches: [] }} />,
  'nothing about matches': <MatchList report={{ matches: null }} />,
  'matches that cannot be read': <MatchList report={{ matches: 7 } as never} />,
  'matches of which one cannot be read': <MatchList report={{ matches: [null, match] } as never} />,
  ...each('a match of source', Object.keys(en.matches.sources), (source) => (
    <MatchList report={{ matches: [{ ...match, source }] }} onOpenSession={decide} />
  )),
  'a match beyond the scale, without a picture': (
    <MatchList report={{ matches: [{ similarity_percentage: 101, match_image_url: null }] }} />
  ),
  'an overridden verdict': <OverrideNote status="Approved" override={{ automatic: 'Declined', at: noon }} />,
  'a risk with a title of ours': <WarningList report={{ warnings: [titled] }} />,
  'an end as given': <MediaPreview report={report} media="image" expiresAt={noon + minute} {...media} />,
  'an end by the link': <MediaPreview report={{ ...report, video_url: signed }} media="video" />,
  'an end in the past': <MediaPreview report={report} media="image" expiresAt={noon} />,
  'a forbidden address': <MediaPreview report={{ ...report, reference_image: 'javascript:1' }} media="image" />,
  'a flashing video': <MediaPreview report={{ ...report, method: 'FLASHING' }} media="video" />,
  'a passive check': <MediaPreview report={{ ...report, method: 'PASSIVE', video_url: null }} media="video" />,
  'no image': <MediaPreview report={{ ...report, reference_image: null }} media="image" />,
  'no video': <MediaPreview report={{ ...report, video_url: null }} media="video" />,
  'nothing about an image': <MediaPreview report={{} as VerificationReport} media="image" />,
  'what is no link': <MediaPreview report={{ ...report, reference_image: 1 as never }} media="image" />,
  'a countdown at its end': <ExpiryCountdown expiresAt={noon} />,
  'no session': <VerificationMetadata metadata={null} />,
  'every fact of a session': <VerificationMetadata metadata={session} />,
  'a sandbox': <VerificationMetadata metadata={{ environment: 'sandbox' }} />,
  'a test webhook': <VerificationMetadata metadata={{ test_webhook: true }} />,
  'a session of a wrong type': <VerificationMetadata metadata={{ session_id: [0], reviews: [{}] }} />,
  'a session with links and credentials': (
    <VerificationMetadata metadata={{ session_id: signed, vendor_data: token }} />
  ),
  'a row without a value': <VerificationMetadata metadata={[{ label: 'Ряд', value: '' }]} />,
  ...each('a first opinion', outcomes, (outcome) => (
    <ReviewDecision report={report} onDecide={decide} firstOpinion={{ ...opinion, outcome }} reasons={reasons} />
  )),
  'a first opinion of the one who looks': (
    <ReviewDecision report={report} onDecide={decide} firstOpinion={opinion} reviewer={opinion.by} />
  ),
  'every outcome, some with a comment': (
    <ReviewDecision report={report} onDecide={decide} outcomes={outcomes} commentRequired={['Declined', 'In Review']} />
  ),
  'four eyes': <ReviewDecision report={report} onDecide={decide} fourEyes shortcuts />,
  'a case that is decided': <ReviewDecision report={{ status: 'Approved' }} onDecide={decide} />,
  'a case without a status': <ReviewDecision report={null} onDecide={decide} />,
  'boxes to tick': <ReviewDecision report={report} onDecide={decide} requires={requires} />,
  'what was looked at': (
    <ReviewDecision
      report={report}
      onDecide={decide}
      requires={requires}
      looked={{ image: true, video: false, warnings: false }}
    />
  ),
  'nothing to look at': (
    <LivenessReport
      report={{ ...report, video_url: null }}
      actions={<ReviewDecision report={report} onDecide={decide} requires={['video']} />}
    />
  ),
  'a report that does not say what it holds': (
    <LivenessReport
      report={{ status: 'In Review', score: 1 } as VerificationReport}
      actions={<ReviewDecision report={report} onDecide={decide} requires={requires} />}
    />
  ),
  'the evidence first': (
    <LivenessReport
      report={report}
      order="evidence-first"
      actions={<ReviewDecision report={report} onDecide={decide} />}
      {...media}
    />
  ),
  'nothing told of what to look at': (
    <LivenessReport
      report={{ ...report, warnings: undefined as never }}
      actions={<ReviewDecision report={report} onDecide={decide} requires={['warnings']} />}
    />
  ),
  ...each('an outcome for the person checked', Object.keys(en.status.words), (status) => (
    <>
      <ApplicantNotice report={{ status }} />
      <ApplicantNotice report={{ status }} mayRetry />
      <ApplicantNotice report={{ status }} mayRetry={false} />
    </>
  )),
  ...each('a trouble of theirs', mendable, (risk) => {
    const declined = { status: 'Declined', warnings: [{ ...titled, risk, log_type: 'error' }] };
    return (
      <>
        <ApplicantNotice report={declined} />
        <ApplicantNotice report={declined} mayRetry />
      </>
    );
  }),
  'a raw payload': <RawReport report={payload()} defaultOpenDepth={3} />,
  'no raw payload': <RawReport report={null} />,
  'a raw payload of nothing': <RawReport report={{}} />,
  'a raw payload that is no JSON': <RawReport report="нет" />,
  ...each('a face match', [faceMatch, { ...faceMatch, source_image: undefined, score: undefined }], (given) => (
    <FaceMatchReport report={given} {...media} />
  )),
  'a veiled face match': <FaceMatchReport report={faceMatch} veiled />,
  'no report': <LivenessReport report={null} />,
  'words and numbers that are not known': <LivenessReport report={unknown} />,
  'an age report': <AgeEstimationReport report={report} minimumAge={18} margin={3} {...media} />,
};
