'use client';
import { clsx } from 'clsx';
import {
  forwardRef,
  useRef,
  useState,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { wallClock } from '../expiry/clock.js';
import { deadlineOf } from '../expiry/deadline.js';
import { useRemaining } from '../expiry/useRemaining.js';
import { mediaEn } from '../messages/en.js';
import type { Medium } from '../messages/Messages.js';
import { useSettings, useWords } from '../messages/ReportProvider.js';
import type { EvidenceEvent, EvidenceEventType, Instant } from '../model/evidence.js';
import { fieldsOf, textOf } from '../model/fields.js';
import { evidenceOf } from '../model/mediaUrl.js';
import { knownMethod } from '../model/method.js';
import type { ReportOf } from '../model/report.js';
import { Countdown } from '../parts/Countdown.js';
import { Icon } from '../parts/Icon.js';
import { Recording, Still, type Place } from '../parts/MediaElement.js';
import { MediaCaption } from '../parts/MediaCaption.js';
import { MediaNotice } from '../parts/MediaNotice.js';
import { PlayButton } from '../parts/PlayButton.js';
import { RefreshButton } from '../parts/RefreshButton.js';
import { useGeneration } from '../parts/useGeneration.js';
import { useMediaAddress } from '../parts/useMediaAddress.js';
import { useMediaEvents } from '../parts/useMediaEvents.js';
import { useMediaLoad } from '../parts/useMediaLoad.js';
import { useRefresh, type OnRefresh } from '../parts/useRefresh.js';
import { mediaState } from './MediaPreview.state.js';

export interface MediaPreviewProps extends Omit<ComponentPropsWithoutRef<'figure'>, 'children'> {
  /** The report, or just its `reference_image` and `video_url`; with `method` and `node_id` it can say more. */
  report: ReportOf<'reference_image' | 'video_url', 'method' | 'node_id'>;
  /** Which of the two is shown. */
  media: Medium;
  /** When the host got the report: the link then ends 60 minutes later, unless the link itself says when. Date, epoch milliseconds or ISO 8601. */
  receivedAt?: Instant | undefined;
  /** When the link ends, if the host knows better than the link itself. Date, epoch milliseconds or ISO 8601. */
  expiresAt?: Instant | undefined;
  /** Keeps the medium hidden, and unloaded, until the reader presses a button. @default the provider's, else false */
  veiled?: boolean | undefined;
  /** Asks the host for a fresh link, when the reader presses the button; without it there is no button. Pass the fresh `report` then. */
  onRefresh?: OnRefresh | undefined;
  /** Told what happened, for an audit trail; never given a URL. */
  onEvent?: ((event: EvidenceEvent) => void) | undefined;
}

const fields = ['reference_image', 'video_url', 'method', 'node_id'] as const;
const urlField = { image: 'reference_image', video: 'video_url' } as const;

/**
 * Shows the reader the still or the recording while its link lives, how long that is, and what to do after it.
 * Reads `reference_image` or `video_url`. At the end of the link nothing in the document holds its address any more.
 *
 * @example
 * <MediaPreview report={report} media="image" receivedAt={receivedAt} onRefresh={refetch} />
 */
export const MediaPreview: ForwardRefExoticComponent<MediaPreviewProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  MediaPreviewProps
>(function MediaPreview(
  { report, media, receivedAt, expiresAt, veiled, onRefresh, onEvent, className, ...rest },
  ref,
): ReactElement {
  const words = useWords('media', mediaEn);
  const settings = useSettings();
  const now = settings.now ?? wallClock;
  const clean = fieldsOf('MediaPreview', report, fields);
  const url = textOf(clean[urlField[media]]);
  const generation = useGeneration(url);
  const evidence = useGeneration(evidenceOf(url));
  const [shown, setShown] = useState<number | null>(null);
  const [asked, setAsked] = useState<{ evidence: number; generation: number } | null>(null);
  const place = useRef<Place>({ time: 0, rate: 1, playing: false });
  const frame = useRef<HTMLDivElement>(null);

  const deadline = deadlineOf({ expiresAt, url, receivedAt });
  const remaining = useRemaining(deadline, now);
  const hides = veiled ?? settings.veiled ?? false;
  const covered = hides && shown !== evidence;
  const opened = media === 'image' || asked?.evidence === evidence;
  const wanted = !covered && opened && remaining.phase !== 'expired';
  const { address, verdict, again } = useMediaAddress(url, media, wanted);
  const load = useMediaLoad(wanted ? address : null, generation);
  const refresh = useRefresh(onRefresh, String(generation));
  const waiting = media === 'video' && !(opened && asked?.generation === generation);
  const state = mediaState({
    hasUrl: url !== null,
    verdict,
    phase: remaining.phase,
    outcome: load.outcome,
    veiled: covered,
    waiting,
  });

  const emit = (type: EvidenceEventType): void => onEvent?.({ type, media, at: now(), node_id: textOf(clean.node_id) });
  const notePress = useMediaEvents(state, emit, frame);
  const press = (type: EvidenceEventType, change: () => void) => () => {
    notePress();
    change();
    emit(type);
  };
  const retry = (): void => {
    again();
    load.retry();
  };
  const askForLink = (): void => {
    notePress();
    void refresh.run().then((done) => (done ? emit('refreshed') : notePress(false)));
  };
  const open = state === 'ready' || state === 'loading';
  const hasLink = state !== 'absent' && state !== 'blocked';
  const elementProps = { label: words.name[media], onLoad: load.onLoad, onError: load.onError };
  const visible = open && wanted && address !== null;
  return (
    <figure
      {...rest}
      ref={ref}
      className={clsx('lr-MediaPreview', className)}
      data-media={media}
      data-state={state}
      data-phase={remaining.phase}
    >
      <div className="lr-MediaPreview-frame" ref={frame} tabIndex={-1}>
        {visible && media === 'image' ? (
          <Still key={`${generation}.${load.attempt}`} address={address} {...elementProps} />
        ) : null}
        {visible && media === 'video' ? (
          <Recording
            key={`${generation}.${load.attempt}`}
            address={address}
            {...elementProps}
            play={asked?.generation === generation}
            place={place}
          />
        ) : null}
        {state === 'ready' && !opened ? (
          <PlayButton
            flickers={knownMethod(textOf(clean.method) ?? '') === 'FLASHING'}
            onPress={press('played', () => setAsked({ evidence, generation }))}
          />
        ) : null}
        <MediaNotice
          state={state}
          media={media}
          missing={missingBecause(media, clean[urlField[media]], clean.method)}
          byPage={load.outcome === 'page'}
          endKnown={deadline.at !== null}
          refresh={onRefresh ? refresh.state : null}
          onShow={press('revealed', () => setShown(evidence))}
          onRetry={press('retried', retry)}
          onRefresh={askForLink}
        />
        {hides && !covered && open ? (
          <button type="button" className="lr-MediaPreview-veil" onClick={press('veiled', () => setShown(null))}>
            <Icon name="eye" />
            <span className="lr-hidden">{words.hide[media]}</span>
          </button>
        ) : null}
        {hasLink ? <Countdown at={deadline.at} now={now} remaining={remaining} subject={words.name[media]} /> : null}
      </div>
      <MediaCaption media={media} deadline={hasLink ? deadline : null} phase={remaining.phase}>
        {onRefresh && remaining.phase === 'ending' && open ? (
          <RefreshButton state={refresh.state} onRefresh={askForLink} />
        ) : null}
      </MediaCaption>
    </figure>
  );
});

/** Why there is no medium: the payload says none, its method makes none, or the payload does not say. */
function missingBecause(
  media: Medium,
  field: string | null | undefined,
  method: string | undefined,
): 'none' | 'passive' | 'unknown' {
  if (media === 'video' && knownMethod(textOf(method) ?? '') === 'PASSIVE') return 'passive';
  return field === undefined ? 'unknown' : 'none';
}
