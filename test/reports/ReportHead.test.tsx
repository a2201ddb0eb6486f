import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ReportFrame, ReportHead, ReportProvider } from '../../src/index.js';
import { sample } from '../sample.ts';

describe('the head of a report', () => {
  it('is named by what leads, by your words, and by its step', () => {
    const { rerender } = render(<ReportHead report={sample} />);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^Liveness/);
    rerender(<ReportHead report={sample} against={{ lead: 'age' }} headingLevel={4} />);
    expect(screen.getByRole('heading', { level: 4 })).toHaveTextContent(/^Age/);
    rerender(<ReportHead report={sample} heading="Selfie" step="of Monday" />);
    expect(screen.getByRole('heading')).toHaveTextContent(/^Selfie of Monday$/);
  });

  it('says who overrode the verdict, and names the frame around it', () => {
    const reviews = [{ user: 'a', new_status: 'Approved', comment: '', created_at: '2026-01-31T12:00:00Z' }];
    render(
      <ReportProvider locale="en-GB">
        <ReportFrame report={{ ...sample, status: 'Approved' }}>
          <ReportHead report={{ ...sample, status: 'Approved' }} metadata={{ session_id: 's', reviews }} />
        </ReportFrame>
      </ReportProvider>,
    );
    expect(screen.getByRole('article')).toHaveAccessibleName(/^Liveness/);
  });

  it.each([null, undefined, {}, 7, 'text'])('of %o says that there is no status', (report) => {
    render(<ReportHead report={report as never} />);
    expect(screen.getByText('Status not available')).toBeInTheDocument();
  });
});
