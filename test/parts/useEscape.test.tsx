import { fireEvent, render, screen } from '@testing-library/react';
import { useRef, type ReactElement, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useEscape } from '../../src/parts/useEscape.js';

interface LayerProps {
  name: string;
  onEscape: () => void;
  active?: boolean;
  children?: ReactNode;
}

function Layer({ name, onEscape, active = true, children }: LayerProps): ReactElement {
  const node = useRef<HTMLDivElement>(null);
  useEscape(active, node, onEscape);
  return (
    <div ref={node}>
      <button type="button">{name}</button>
      {children}
    </div>
  );
}

const host = vi.fn();
beforeEach(() => {
  host.mockClear();
  document.addEventListener('keydown', host, { capture: true });
});
afterEach(() => document.removeEventListener('keydown', host, { capture: true }));
const escape = (name: string): boolean => {
  const button = screen.getByRole('button', { name });
  const kept = fireEvent.keyDown(button, { key: 'Escape' });
  fireEvent.keyUp(button, { key: 'Escape' });
  return kept;
};

describe('a press of Escape', () => {
  it('is for the innermost layer, whichever was there first', () => {
    const [outer, inner] = [vi.fn(), vi.fn()];
    const nested = (active: boolean): ReactElement => (
      <Layer name="outer" onEscape={outer} active={active}>
        <Layer name="inner" onEscape={inner} />
      </Layer>
    );
    const { rerender } = render(nested(false));
    rerender(nested(true));
    expect(escape('inner')).toBe(false);
    expect([outer.mock.calls.length, inner.mock.calls.length]).toEqual([0, 1]);
    escape('outer');
    expect([outer.mock.calls.length, inner.mock.calls.length]).toEqual([1, 1]);
    expect(host).not.toHaveBeenCalled();
  });

  it('is the host’s where no layer is, and after the layer has gone', () => {
    const own = vi.fn();
    const { rerender } = render(<Layer name="layer" onEscape={own} active={false} />);
    expect(escape('layer')).toBe(true);
    rerender(<Layer name="layer" onEscape={own} />);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    fireEvent.keyDown(screen.getByRole('button'), { key: 'Enter' });
    expect([own.mock.calls.length, host.mock.calls.length]).toEqual([0, 3]);
    rerender(<Layer name="layer" onEscape={own} active={false} />);
    escape('layer');
    expect([own.mock.calls.length, host.mock.calls.length]).toEqual([0, 4]);
  });

  it('is heard in a shadow root, by the latest of what is to be done', () => {
    const [before, after] = [vi.fn(), vi.fn()];
    const shadow = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const inside = (onEscape: () => void): ReactElement =>
      createPortal(<Layer name="layer" onEscape={onEscape} />, shadow);
    const { rerender, unmount } = render(inside(before));
    rerender(inside(after));
    fireEvent.keyDown(shadow.querySelector('button') as HTMLElement, { key: 'Escape', composed: true });
    expect([before.mock.calls.length, after.mock.calls.length]).toEqual([0, 1]);
    unmount();
    shadow.host.remove();
  });
});
