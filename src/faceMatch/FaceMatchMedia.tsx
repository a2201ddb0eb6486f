'use client';
import { useMemo, useState, type ReactElement } from 'react';
import { EvidenceLife, isTogether } from '../countdown/EvidenceLife.js';
import { MediaFigure } from '../evidence/MediaFigure.js';
import { useMedia, type MediaInHand, type MediaOptions } from '../evidence/useMedia.js';
import { faceMatchEn } from '../messages/en.faceMatch.js';
import type { PartialMessages } from '../messages/Messages.js';
import type { CaseId } from '../model/case.js';
import type { CompareImage, EvidenceEvent, Looked } from '../model/evidence.js';
import type { FacePicture } from '../model/report/faceMatch.js';
import { useTellProgress } from '../parts/useTellProgress.js';
import { ReportProvider, useWords } from '../settings/ReportProvider.js';

interface FaceMatchMediaProps extends Omit<MediaOptions, 'media' | 'report' | 'onEvent' | 'compareWith'> {
  of: number;
  caseId: CaseId | undefined;
  links: Record<FacePicture, string | null | undefined>;
  /** The images of which the payload says something. */
  sent: readonly FacePicture[];
  eventsOf: (picture: FacePicture) => (event: EvidenceEvent) => void;
}

/** The two images of a face match, each with its end and enlarged on request, where the other one can stand beside it. */
export function FaceMatchMedia(props: FaceMatchMediaProps): ReactElement {
  const { of, caseId, links, sent, eventsOf, ...options } = props;
  const words = useWords('faceMatch', faceMatchEn);
  const { receivedAt, expiresAt } = options;
  const optionsOf = (picture: FacePicture, other: FacePicture): MediaOptions => {
    const url = links[other];
    const beside: CompareImage[] = url ? [{ label: words.names[other], url, receivedAt, expiresAt }] : [];
    const report = { reference_image: links[picture] };
    return { ...options, report, apart: true, onEvent: eventsOf(picture), compareWith: beside };
  };
  const source = useSight(useMedia('image', optionsOf('source', 'target'), { of, caseId }));
  const target = useSight(useMedia('image', optionsOf('target', 'source'), { of, caseId }));
  const media: Record<FacePicture, MediaInHand> = { source: source.medium, target: target.medium };
  const evidence = sent.map((picture) => media[picture].evidence);
  const together = isTogether(evidence);
  const both = useMemo(() => ({ media: { together: words.together } }), [words.together]);
  useTellProgress('image', 0, lookedAtAll([source.looked, target.looked]), false);
  useTellProgress('video', 0, 'none', false);
  return (
    <div className="lr-Report-media">
      {sent.map((picture) => (
        <Picture key={picture} picture={picture} medium={media[picture]} together={together} />
      ))}
      {together ? (
        <ReportProvider messages={both}>
          <EvidenceLife media={evidence} />
        </ReportProvider>
      ) : null}
    </div>
  );
}

/** In the place of both where the payload does not say that there are any: a decision that requires them then says so, and can be taken without. */
export function NoFaceMatchMedia(): null {
  useTellProgress('image', 0, 'unknown', false);
  useTellProgress('video', 0, 'none', false);
  return null;
}

interface PictureProps {
  picture: FacePicture;
  medium: MediaInHand;
  together: boolean;
}

/** One of the two, under its own name. */
function Picture({ picture, medium, together }: PictureProps): ReactElement {
  const words = useWords('faceMatch', faceMatchEn);
  const messages = useMemo<PartialMessages>(() => {
    const name = words.names[picture];
    return {
      media: { name: { image: name }, show: { image: words.show[picture] }, hide: { image: words.hide[picture] } },
      viewer: {
        open: { image: words.open[picture] },
        label: { image: words.enlarged[picture] },
        stage: { image: name },
      },
    };
  }, [words, picture]);
  return (
    <ReportProvider messages={messages}>
      <MediaFigure medium={medium} together={together} data-picture={picture} />
    </ReportProvider>
  );
}

/** An image, and how far the reader is with it: what was seen once stays seen, until it is another one. */
function useSight(medium: MediaInHand): { medium: MediaInHand; looked: Looked } {
  const [seen, setSeen] = useState<number | null>(null);
  const { evidence } = medium;
  const { id, state, missing } = evidence;
  const lack = state !== 'absent' ? 'waiting' : missing === 'none' ? 'none' : 'unknown';
  const onLoad = (): void => {
    evidence.onLoad();
    setSeen(id);
  };
  return { medium: { ...medium, evidence: { ...evidence, onLoad } }, looked: seen === id ? 'seen' : lack };
}

/** Of several the one that keeps a decision waiting. */
function lookedAtAll(looked: readonly Looked[]): Looked {
  const order: readonly Looked[] = ['waiting', 'unknown', 'seen', 'none'];
  return order.find((each) => looked.includes(each)) ?? 'none';
}
