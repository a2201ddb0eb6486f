import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  AgeEstimate,
  en,
  ExpiryCountdown,
  LivenessReport,
  ReportProvider,
  ScoreGauge,
  StatusBadge,
  VerificationMetadata,
  WarningList,
} from '../../src/index.js';
import { minute, noon, sample } from '../sample.ts';

describe('words', () => {
  it('changes one word and keeps the English ones beside it', () => {
    const { container } = render(
      <ReportProvider messages={{ warnings: { effect: { information: 'Keine Wirkung' } } }}>
        <WarningList report={sample} />
      </ReportProvider>,
    );
    expect(container).toHaveTextContent('Keine Wirkung');
    expect(container).toHaveTextContent('Warnings');
  });

  it('changes a sentence with a value in it', () => {
    render(
      <ReportProvider messages={{ score: { valueText: (score) => `${score} von 100` } }}>
        <ScoreGauge report={{ score: 7 }} />
      </ReportProvider>,
    );
    expect(screen.getByRole('meter')).toHaveAttribute('aria-valuetext', '7 von 100');
  });

  it('keeps the English word where the host has undefined', () => {
    render(
      <ReportProvider messages={{ status: { notAvailable: undefined, words: undefined } }}>
        <StatusBadge report={null} />
      </ReportProvider>,
    );
    expect(screen.getByText('Status not available')).toBeInTheDocument();
  });

  it('keeps the English word where a file of translations has null', () => {
    const untranslated = { status: { words: null, notAvailable: null }, score: null, age: { label: null } } as never;
    render(
      <ReportProvider messages={untranslated}>
        <StatusBadge report={{ status: 'Approved' }} />
        <StatusBadge report={null} />
        <ScoreGauge report={{ score: 7 }} />
        <AgeEstimate report={{ age_estimation: 20 }} />
      </ReportProvider>,
    );
    for (const word of ['Approved', en.status.notAvailable, en.score.label, en.age.label])
      expect(screen.getByText(word)).toBeInTheDocument();
  });

  it('takes a whole language', () => {
    render(
      <ReportProvider messages={{ ...en, report: { ...en.report, liveness: 'Lebenderkennung' } }}>
        <LivenessReport report={sample} />
      </ReportProvider>,
    );
    expect(screen.getByRole('article', { name: 'Lebenderkennung' })).toBeInTheDocument();
  });

  it('leaves the English words as they were', () => {
    render(
      <ReportProvider messages={{ status: { words: { Approved: 'Ja' } } }}>
        <StatusBadge report={sample} />
      </ReportProvider>,
    );
    expect(en.status.words.Approved).toBe('Approved');
  });

  it('follows the host when it changes them', () => {
    const { container, rerender } = render(
      <ReportProvider>
        <StatusBadge report={sample} />
      </ReportProvider>,
    );
    rerender(
      <ReportProvider messages={{ status: { words: { Approved: 'Oui' } } }}>
        <StatusBadge report={sample} />
      </ReportProvider>,
    );
    expect(container).toHaveTextContent('Oui');
  });
});

describe('an inner provider', () => {
  it('changes only what it names', () => {
    const { container } = render(
      <ReportProvider locale="de" messages={{ age: { label: 'Alter', gender: 'Geschlecht' } }}>
        <ReportProvider messages={{ age: { gender: 'Genre' } }}>
          <AgeEstimate report={{ age_estimation: 24.3, gender_estimation: 'male' }} />
        </ReportProvider>
      </ReportProvider>,
    );
    expect(container).toHaveTextContent('Alter24,3 yearsGenreMale');
  });

  it('can take a setting back', () => {
    const { container } = render(
      <ReportProvider veiled locale="de">
        <ReportProvider veiled={false} locale="en">
          <LivenessReport report={sample} expiresAt={Date.now() + 60 * minute} />
        </ReportProvider>
      </ReportProvider>,
    );
    expect(container.querySelector('[data-state=veiled]')).toBeNull();
    expect(screen.getByRole('meter')).toHaveTextContent('89.92');
  });
});

describe('locale, zone and clock', () => {
  it('reach every component', () => {
    const { container } = render(
      <ReportProvider locale="ar-u-nu-arab" timeZone="Asia/Tokyo" now={() => noon}>
        <ScoreGauge report={sample} />
        <ExpiryCountdown expiresAt={noon + 4 * minute + 12_000} />
        <VerificationMetadata metadata={{ created_at: noon }} />
      </ReportProvider>,
    );
    expect(container).toHaveTextContent('٨٩٫٩٢');
    expect(screen.getByRole('timer')).toHaveTextContent('٤:١٢');
    expect(container).toHaveTextContent('٢١:٠٠');
  });

  it.each([
    ['', ''],
    ['no locale', 'Mars/Olympus'],
    ['_', '_'],
  ])('never throw, also for %j and %j', (locale, timeZone) => {
    const { container } = render(
      <ReportProvider locale={locale} timeZone={timeZone}>
        <ScoreGauge report={sample} />
        <VerificationMetadata metadata={{ created_at: noon }} />
      </ReportProvider>,
    );
    expect(container).toHaveTextContent('89.92');
    expect(container).toHaveTextContent('12:00 UTC');
  });
});
