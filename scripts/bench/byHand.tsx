// The same screen as somebody writes it who needs it once: the least that React can do for it. It promises nothing else.
import './byHand.css';
import { useCallback, useId, useState, type ReactElement } from 'react';
import type { Screen, Warning } from './reports.ts';

const methods = { ACTIVE_3D: 'Active 3D', FLASHING: 'Flashing', PASSIVE: 'Passive' };
const severities = { information: 'Info', warning: 'Warning', error: 'Error' };
const player = { controls: true, preload: 'none', 'aria-label': 'Liveness video' } as const;
const around = 2 * Math.PI * 40;

function remaining(end: number): string {
  const seconds = Math.max(0, Math.floor((end - Date.now()) / 1000));
  return [Math.floor(seconds / 60), seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** All countdowns share one timer, and are written without React. */
const ends = new Map<Element, number>();
let timer: number | undefined;

function tick(): void {
  for (const [element, end] of ends) {
    const text = element.firstChild;
    const next = remaining(end);
    if (text && text.nodeValue !== next) text.nodeValue = next;
  }
  timer = window.setTimeout(tick, 1000 - (Date.now() % 1000));
}

function watch(element: Element, end: number): () => void {
  ends.set(element, end);
  timer ??= window.setTimeout(tick, 1000 - (Date.now() % 1000));
  return () => {
    ends.delete(element);
    if (ends.size) return;
    window.clearTimeout(timer);
    timer = undefined;
  };
}

function Countdown({ end }: { end: number }): ReactElement {
  const follow = useCallback((element: HTMLElement | null) => (element ? watch(element, end) : undefined), [end]);
  return (
    <span role="timer" ref={follow} suppressHydrationWarning>
      {remaining(end)}
    </span>
  );
}

function Gauge({ score }: { score: number }): ReactElement {
  return (
    <div
      className="gauge"
      role="meter"
      aria-label={`Liveness score ${score.toFixed(2)} of 100`}
      aria-valuenow={score}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      <svg viewBox="0 0 88 88" aria-hidden="true">
        <circle className="track" cx="44" cy="44" r="40" />
        <circle className="arc" cx="44" cy="44" r="40" strokeDasharray={`${(score / 100) * around} ${around}`} />
      </svg>
      {score.toFixed(2)}
    </div>
  );
}

function Row({ warning, id }: { warning: Warning; id: string }): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <div className="warning">
      <h3>
        <button type="button" id={id} aria-expanded={open} aria-controls={`${id}p`} onClick={() => setOpen(!open)}>
          <span className="tag" data-severity={warning.log_type}>
            {severities[warning.log_type]}
          </span>
          {warning.short_description}
        </button>
      </h3>
      {open && (
        <div className="body" role="region" id={`${id}p`} aria-labelledby={id}>
          {warning.long_description}
          <code>{warning.risk}</code>
        </div>
      )}
    </div>
  );
}

function Warnings({ warnings }: { warnings: Warning[] }): ReactElement {
  const id = useId();
  return (
    <div>
      {warnings.map((warning, index) => (
        <Row key={index} warning={warning} id={`${id}${index}`} />
      ))}
    </div>
  );
}

export function Media({ report, expiresAt }: Screen): ReactElement {
  return (
    <figure className="media">
      <img src={report.reference_image} alt="Reference capture" loading="lazy" />
      {report.video_url && <video {...player} muted src={report.video_url} poster={report.reference_image} />}
      <figcaption>
        Links expire in <Countdown end={expiresAt} />
      </figcaption>
    </figure>
  );
}

export function Report({ report, expiresAt }: Screen): ReactElement {
  return (
    <section className="report" aria-label="Liveness report">
      <div className="head">
        <Gauge score={report.score} />
        <span className={`badge ${report.status.toLowerCase().replace(' ', '-')}`}>{report.status}</span>
      </div>
      <dl className="facts">
        <dt>Method</dt>
        <dd>{methods[report.method]}</dd>
        <dt>Age estimate</dt>
        <dd>{report.age_estimation.toFixed(1)} years</dd>
      </dl>
      <Warnings warnings={report.warnings} />
      <Media report={report} expiresAt={expiresAt} />
    </section>
  );
}
