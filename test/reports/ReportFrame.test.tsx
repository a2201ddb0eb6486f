import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  ReportEvidence,
  ReportFindings,
  ReportFrame,
  ReportHead,
  ReviewDecision,
  WarningList,
} from '../../src/index.js';
import { sample } from '../sample.ts';

describe('the parts of a report', () => {
  const parts = (more: object = {}): ReactElement => (
    <ReportFrame report={{ ...sample, status: 'In Review' }} {...more}>
      <ReportFindings>
        <WarningList report={sample} />
      </ReportFindings>
      <ReportEvidence report={sample} expiresAt={Date.now() + 60_000} />
      <ReviewDecision report={{ ...sample, status: 'In Review' }} onDecide={() => undefined} requires={['image']} />
      <ReportHead report={{ ...sample, status: 'In Review' }} />
    </ReportFrame>
  );

  it('know of one case: the head names it, and a decision knows what was looked at', () => {
    render(parts());
    expect(screen.getByRole('article', { name: /Liveness/ })).toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getByText(/still to do/)).toBeInTheDocument();
    fireEvent.load(screen.getByRole('img', { name: 'Reference image' }));
    expect(screen.queryByText(/still to do/)).toBeNull();
  });

  it('keep the verdict and the findings covered in any order, until the evidence was opened', () => {
    render(parts({ order: 'evidence-first' }));
    expect(screen.queryByText('In Review')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Play liveness video' }));
    expect(screen.getByText('In Review')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Warnings' })).toBeInTheDocument();
  });

  it('hold no address in server markup', () => {
    expect(renderToString(parts())).not.toContain('https:');
  });
});
