import { fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AgeEstimationReport, LivenessReport, VerificationMetadata } from '../../../src/index.js';
import { isHostLink } from '../../../src/facts/metadata/VerificationMetadata.links.js';
import { violations } from '../../axe.ts';
import { hostile } from '../../hostile.ts';
import { sample, signedUrl } from '../../sample.ts';

let said: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => void vi.restoreAllMocks());

const metadata = { session_id: 's-1', session_number: 1044, vendor_data: 'customer-7' };
const toConsole = (field: string, value: unknown): string | null =>
  field === 'session_id' ? `https://console.example/sessions/${String(value)}` : null;

describe('a link of the host’s', () => {
  it('stands on the value, is named by its row, and sends no referrer', async () => {
    const { container } = render(<VerificationMetadata metadata={metadata} href={toConsole} />);
    const link = screen.getByRole('link', { name: 'Session s-1' });
    expect(link).toHaveTextContent(/^s-1$/);
    expect(link).toHaveAttribute('href', 'https://console.example/sessions/s-1');
    expect(link).toHaveAttribute('rel', 'noreferrer');
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(await violations(container)).toEqual([]);
  });

  it('is asked for with the payload’s name and the value as it came', () => {
    const href = vi.fn(() => null);
    render(
      <VerificationMetadata metadata={{ sessionNumber: 1044, reviews: [{ comment: signedUrl('a') }] }} href={href} />,
    );
    expect(href).toHaveBeenCalledWith('session_number', 1044);
    // What stands in an object may be a credential.
    expect(href).toHaveBeenCalledWith('reviews', undefined);
  });

  it('can stand on rows of the host’s own', () => {
    render(
      <VerificationMetadata
        metadata={[{ label: 'Case', value: 7 }]}
        href={(label, value) => `/${label}/${String(value)}`}
      />,
    );
    expect(screen.getByRole('link', { name: 'Case 7' })).toHaveAttribute('href', '/Case/7');
  });

  it.each([
    ['a link', { vendor_data: signedUrl('a.jpg') }],
    ['a credential', { vendor_data: 'Bearer abc.def.0123' }],
    ['what cannot be read', { session_id: () => 1 }],
  ])('is not asked for where the value is %s', (_what, given) => {
    const href = vi.fn(() => '/x');
    render(<VerificationMetadata metadata={given} href={href} />);
    expect(href).not.toHaveBeenCalled();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('is not asked for before the reader has asked for the value', () => {
    const href = vi.fn(() => '/x');
    render(<VerificationMetadata metadata={{ email: 'a@b.example', api_key: 'k' }} href={href} />);
    expect(href).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: /^Show/ }));
    expect(href.mock.calls).toContainEqual(['email', 'a@b.example']);
    expect(href.mock.calls).not.toContainEqual(['api_key', 'k']);
    expect(screen.getByRole('link', { name: 'email a@b.example' })).toBeInTheDocument();
  });

  it('takes nothing off the screen when it throws, and its error is not told', () => {
    const href = (): string => {
      throw new Error('secretvalue');
    };
    render(<VerificationMetadata metadata={metadata} href={href} />);
    expect(screen.getByText('s-1')).toBeInTheDocument();
    expect(screen.queryByRole('link')).toBeNull();
    expect(said.mock.calls.flat().join()).toContain('href threw');
    expect(said.mock.calls.flat().join()).not.toContain('secretvalue');
  });

  it.each([null, undefined])('is none for %s, and that is no fault', (none) => {
    render(<VerificationMetadata metadata={metadata} href={() => none} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(said).not.toHaveBeenCalled();
  });

  it('is in no server markup', () => {
    const html = renderToString(<VerificationMetadata metadata={metadata} href={toConsole} />);
    expect(html).toContain('s-1');
    expect(html).not.toContain('console.example');
  });

  it.each([LivenessReport, AgeEstimationReport])('is passed on by a report', (Report) => {
    render(<Report report={sample} metadata={metadata} metadataHref={toConsole} />);
    expect(screen.getByRole('link', { name: 'Session s-1' })).toBeInTheDocument();
  });
});

describe('an address', () => {
  it.each([
    'https://console.example',
    'http://admin.example/a?b=c#d',
    'HTTPS://console.example:8443/x',
    '/sessions/1',
    './1',
    '../../1',
    'sessions/1',
    '?session=1',
    '#s1',
  ])('%s is a link', (url) => {
    expect(isHostLink(url)).toBe(true);
  });

  // What a media element must not load, a link must not lead to: but for a page that is not served safely, and what is relative.
  const harmless = /^(?:"?https?:\/\/[\w.-]+(?::\d+)?\/|[?#]|https?:\/\/\[)/;
  const never = hostile.filter(([, url]) => typeof url !== 'string' || !harmless.test(url));
  it.each(never)('%s is none', (_name, url) => {
    expect(isHostLink(url)).toBe(false);
  });

  it.each([
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'javascript:alert(1)//https://a.example',
    'data:text/html,x',
  ])('%j is none on the screen, and the developer is told once and without it', (url) => {
    const { container } = render(<VerificationMetadata metadata={metadata} href={() => url} />);
    expect(container.querySelector('a')).toBeNull();
    expect(screen.getByText('s-1')).toBeInTheDocument();
    expect(said.mock.calls.flat().join()).not.toContain('alert');
  });
});
