import { fireEvent, render, screen } from '@testing-library/react';
import {
  Component,
  createContext,
  createRef,
  forwardRef,
  Fragment,
  lazy,
  memo,
  Suspense,
  useImperativeHandle,
  version,
  type ReactElement,
  type ReactNode,
} from 'react';
import { createPortal } from 'react-dom';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  AgeEstimationReport,
  ExpiryCountdown,
  LivenessReport,
  ReportProvider,
  ReviewDecision,
  StatusBadge,
  WarningList,
  type Icons,
} from '../src/index.js';
import { noon, sample } from './sample.ts';

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...parts: unknown[]) => void said.push(parts.map(String).join(' ')));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const recipes = join(import.meta.dirname, '../stories/recipes');

it.each(readdirSync(recipes).filter((name) => name.endsWith('.tsx')))(
  '%s shows another look in under 60 lines',
  (name) => {
    expect(readFileSync(join(recipes, name), 'utf8').trimEnd().split('\n').length).toBeLessThan(60);
  },
);

const rooted: readonly (readonly [string, (child: ReactNode, more?: object) => ReactElement])[] = [
  ['StatusBadge', (child, more) => <StatusBadge asChild report={sample} {...more}>{child as ReactElement}</StatusBadge>],
  ['ExpiryCountdown', (child, more) => <ExpiryCountdown asChild expiresAt={noon} {...more}>{child as ReactElement}</ExpiryCountdown>],
  ['WarningList', (child, more) => <WarningList asChild report={sample} {...more}>{child as ReactElement}</WarningList>],
  ['ReviewDecision', (child, more) => <ReviewDecision asChild report={sample} onDecide={() => undefined} {...more}>{child as ReactElement}</ReviewDecision>],
  ['LivenessReport', (child, more) => <LivenessReport asChild report={sample} {...more}>{child as ReactElement}</LivenessReport>],
  ['AgeEstimationReport', (child, more) => <AgeEstimationReport asChild report={sample} {...more}>{child as ReactElement}</AgeEstimationReport>],
]; // prettier-ignore

describe.each(rooted)('%s as an element of the host', (name, as) => {
  it('is that element, with everything of both', () => {
    const [ours, theirs] = [createRef<HTMLElement>(), createRef<HTMLElement>()];
    const order: string[] = [];
    const { container } = render(
      as(
        <section
          ref={theirs}
          id="host"
          className="theirs"
          style={{ color: 'red', top: 1 }}
          title="theirs"
          data-state="theirs"
          onClick={() => void order.push('theirs')}
        />,
        {
          ref: ours,
          className: 'ours',
          style: { color: 'blue', left: 2 },
          title: 'ours',
          lang: 'de',
          onClick: () => void order.push('ours'),
        },
      ),
    );
    const root = container.firstElementChild as HTMLElement;
    expect(container.children).toHaveLength(1);
    expect(root.tagName).toBe('SECTION');
    expect(root).toHaveClass(`lr-${name}`, 'ours', 'theirs');
    expect(root).toHaveAttribute('id', 'host');
    expect(root).toHaveAttribute('title', 'theirs');
    expect(root).toHaveAttribute('lang', 'de');
    expect(root.style.cssText).toBe('color: red; left: 2px; top: 1px;');
    expect([ours.current, theirs.current]).toEqual([root, root]);
    fireEvent.click(root);
    expect(order).toEqual(['theirs', 'ours']);
    expect(root.textContent).not.toBe('');
    expect(said).toEqual([]);
  });

  it('tells its states whatever the element says', () => {
    const plain = render(as(<div />)).container.firstElementChild as HTMLElement;
    const given = render(as(<div data-state="x" data-tone="x" data-phase="x" />)).container
      .firstElementChild as HTMLElement;
    for (const attribute of ['data-state', 'data-tone', 'data-phase'])
      if (plain.hasAttribute(attribute)) expect(given.getAttribute(attribute)).toBe(plain.getAttribute(attribute));
  });

  it.each([
    ['nothing', undefined],
    ['text', 'text'],
    ['two elements', [<i key="1" />, <i key="2" />]],
    ['a fragment', <Fragment key="f"><i /></Fragment>],
    ['false', false],
    ['a number', 7],
  ])('is its own element where it was given %s, and says so', async (_, child) => {
    vi.resetModules();
    const { container } = render(as(child as ReactNode));
    expect(container.children).toHaveLength(1);
    expect(container.firstElementChild).toHaveClass(`lr-${name}`);
    expect(container.querySelector('i')).toBeNull();
  }); // prettier-ignore

  it.each([undefined, null, false])('keeps what is ours where the element says %s', (nothing) => {
    const names = (root: Element | null): string[] => root?.getAttributeNames().sort() ?? [];
    const plain = render(as(<section />)).container.firstElementChild;
    const open = Object.fromEntries(
      names(plain).map((attribute) => [attribute === 'class' ? 'className' : attribute, undefined]),
    );
    const theirs = { className: nothing as unknown as undefined, onClick: nothing as unknown as undefined };
    const onClick = vi.fn();
    const { container } = render(as(<section {...open} {...theirs} />, { title: 'ours', onClick }));
    const root = container.firstElementChild as HTMLElement;
    expect(root.className).toBe(plain?.className);
    expect(names(root)).toEqual([...names(plain), 'title'].toSorted());
    fireEvent.click(root);
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(said).toEqual([]);
  });

  it('is named by a label of the element’s, as by one of the component’s', () => {
    const root = (child: ReactElement): Element | null => render(as(child)).container.firstElementChild;
    expect(root(<section aria-label="Theirs" />)).toHaveAccessibleName('Theirs');
    expect(root(<section aria-label="Theirs" aria-labelledby={undefined} />)).toHaveAccessibleName('Theirs');
    expect(root(<section aria-label="Theirs" aria-labelledby="elsewhere" />)).toHaveAttribute(
      'aria-labelledby',
      'elsewhere',
    );
  });

  it('stands where the element gives nothing to its ref', () => {
    const Closed = forwardRef<null, object>(function Closed(props, ref) {
      useImperativeHandle(ref, () => null);
      return <section {...props} />;
    });
    const { container, unmount } = render(as(<Closed />, { ref: () => undefined }));
    expect(container.firstElementChild).toHaveClass(`lr-${name}`);
    unmount();
  });

  it('is off the screen where the element is hidden: nothing is loaded, and no key decides', () => {
    const onDecide = vi.fn();
    const report = { ...sample, status: 'In Review' };
    const more = {
      report,
      onDecide,
      shortcuts: true,
      withoutConfirmation: ['Approved'],
      expiresAt: Date.now() + 60_000,
    };
    const { container } = render(as(<section hidden />, more));
    const root = container.firstElementChild as HTMLElement;
    expect(root).not.toBeVisible();
    expect(root.querySelector('img')).toBeNull();
    fireEvent.keyDown(root, { key: 'a' });
    expect(onDecide).not.toHaveBeenCalled();
  });

  it('is server markup without React’s complaint', () => {
    expect(renderToString(as(<section data-own="" />))).toMatch(/^<section/);
    expect(said.filter((line) => !line.includes('asChild'))).toEqual([]);
  });
});

describe('asChild', () => {
  it('tells the developer of two elements, and of what would not be shown', () => {
    render(<StatusBadge asChild report={{ status: 'Approved' }}>{[<a key="1" />, <a key="2" />, <a key="3" />] as unknown as ReactElement}</StatusBadge>); // prettier-ignore
    render(<StatusBadge asChild report={{ status: 'Approved' }}><a>inside</a></StatusBadge>); // prettier-ignore
    expect(said.join('\n')).toMatch(/exactly one element.*given 3 of them/);
    expect(said.join('\n')).toMatch(/inside of your element is not shown/);
  });

  it('gives function refs the element, and ends each in its own way', () => {
    const seen: unknown[] = [];
    const end = vi.fn();
    const theirs = (node: unknown): (() => void) | undefined => {
      seen.push(node);
      return version.startsWith('18') ? undefined : end;
    };
    const { container, rerender, unmount } = render(
      <StatusBadge asChild report={sample} ref={(node) => void seen.push(node)}>
        <a ref={theirs as never} />
      </StatusBadge>,
    );
    const root = container.firstElementChild;
    expect(seen.filter((node) => node === root)).toHaveLength(2);
    rerender(
      <StatusBadge asChild report={sample}>
        <a />
      </StatusBadge>,
    );
    unmount();
    expect(seen).toContain(null);
    if (!version.startsWith('18')) expect(end).toHaveBeenCalledTimes(1);
  });

  it('keeps a ref through renders in which nothing of it changes', () => {
    const ref = vi.fn();
    const view = (status: string): ReactElement => (
      <StatusBadge asChild report={{ status }} ref={ref}>
        <a />
      </StatusBadge>
    );
    const { rerender } = render(view('Approved'));
    rerender(view('Declined'));
    expect(ref).toHaveBeenCalledTimes(1);
  });

  it('takes components of every kind, also one that comes later', async () => {
    const Link = ({ to, ...rest }: { to: string }): ReactElement => <a href={to} {...rest} />;
    const Later = lazy(() => Promise.resolve({ default: Link }));
    const Memo = memo(Link);
    class Old extends Component<Record<string, unknown>> {
      override render(): ReactNode {
        return <a {...this.props} />;
      }
    }
    for (const element of [
      <Link key="l" to="#1" />,
      <Memo key="m" to="#1" />,
      <Later key="n" to="#1" />,
      <Old key="o" href="#1" />,
    ]) {
      const { unmount } = render(
        <Suspense fallback="…">
          <StatusBadge asChild report={{ status: 'Approved' }}>
            {element}
          </StatusBadge>
        </Suspense>,
      );
      expect(await screen.findByRole('link', { name: 'Approved' })).toHaveAttribute('data-tone', 'positive');
      unmount();
    }
  });

  it.skipIf(version.startsWith('18'))('waits for an element that a server sends later', async () => {
    const { act } = await import('react');
    const promise = Promise.resolve(<a href="#1" />);
    await act(async () => {
      render(
        <Suspense fallback="…">
          <StatusBadge asChild report={{ status: 'Approved' }}>
            {promise as unknown as ReactElement}
          </StatusBadge>
        </Suspense>,
      );
    });
    expect(screen.getByRole('link', { name: 'Approved' })).toBeInTheDocument();
  });
});

describe('icons', () => {
  const mark = (name: string): ReactElement => <svg data-mark={name} />;
  const marks = (): (string | null)[] =>
    [...document.querySelectorAll('.lr-Sign > [data-mark]')].map((node) => node.getAttribute('data-mark'));

  it('of the host stand in the place of ours, hidden, and only those that were given', () => {
    render(
      <ReportProvider icons={{ positive: mark('own'), error: () => mark('component') }}>
        <StatusBadge report={{ status: 'Approved' }} />
        <StatusBadge report={{ status: 'Declined' }} />
        <WarningList report={{ warnings: [{ ...(sample.warnings?.[0] as object), log_type: 'error' }] as never }} />
      </ReportProvider>,
    );
    expect(marks()).toEqual(['own', 'component']);
    for (const sign of document.querySelectorAll('.lr-Sign')) expect(sign).toHaveAttribute('aria-hidden', 'true');
    expect(screen.getByText('Approved').parentElement).toHaveTextContent(/^Approved$/);
  });

  it('of an inner provider replace only what they name, and null is ours again', () => {
    render(
      <ReportProvider icons={{ positive: mark('outer'), negative: mark('outer') }}>
        <ReportProvider icons={{ positive: null, caution: mark('inner'), negative: undefined }}>
          <StatusBadge report={{ status: 'Approved' }} />
          <StatusBadge report={{ status: 'In Review' }} />
          <ReportProvider locale="en-GB">
            <StatusBadge report={{ status: 'Declined' }} />
          </ReportProvider>
        </ReportProvider>
      </ReportProvider>,
    );
    expect(marks()).toEqual(['inner', 'outer']);
  });

  it('are in server markup, and nothing of them without a provider', () => {
    const badge = <StatusBadge report={{ status: 'Approved' }} />;
    expect(renderToString(<ReportProvider icons={{ positive: mark('own') }}>{badge}</ReportProvider>)).toContain(
      'data-mark',
    );
    expect(renderToString(badge)).not.toContain('lr-Sign');
  });

  it.each([
    7,
    'text',
    true,
    {},
    [],
    Symbol('x'),
    new Date(0),
    Promise.resolve(),
    createPortal(null, document.body),
    createContext(null),
    { $$typeof: 'react.memo' },
  ])('that are %o are told to the developer, and ours stay', (icon) => {
    render(
      <ReportProvider icons={{ positive: icon } as unknown as Icons}>
        <StatusBadge report={{ status: 'Approved' }} />
      </ReportProvider>,
    );
    expect(document.querySelector('.lr-Sign')).toBeNull();
  });

  it('of a countdown stay while its digits are written', () => {
    vi.useFakeTimers({ now: noon });
    render(
      <ReportProvider icons={{ clock: mark('clock') }}>
        <ExpiryCountdown expiresAt={noon + 60_000} />
      </ReportProvider>,
    );
    expect(screen.getByRole('timer')).toHaveTextContent('1:00');
    expect(marks()).toEqual(['clock']);
    vi.useRealTimers();
  });
});
