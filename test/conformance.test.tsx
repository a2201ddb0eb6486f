import { fireEvent, render, screen } from '@testing-library/react';
import { createElement, createRef, StrictMode } from 'react';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as library from '../src/index.js';
import { violations } from './axe.ts';
import { sample } from './sample.ts';
import { own, subjects, withoutReport } from './subjects.ts';

const isComponent = (value: unknown): boolean => typeof value === 'object' && value !== null && '$$typeof' in value;

const said: string[] = [];
beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation((...parts: unknown[]) => void said.push(parts.map(String).join(' ')));
});
afterAll(() => {
  vi.restoreAllMocks();
});

const propsOf = (name: string): Record<string, unknown> => ({
  ...(withoutReport.has(name) ? {} : { report: sample }),
  ...own[name],
});

function mount(
  name: string,
  Component: (typeof subjects)[number][1],
  props: Record<string, unknown> = {},
): ReturnType<typeof render> {
  return render(createElement(Component, { ...propsOf(name), ...props }));
}

it('covers every public component', () => {
  const exported = Object.entries(library).filter(([name, value]) => /^[A-Z]/.test(name) && isComponent(value));
  expect(exported.map(([name]) => name).toSorted()).toEqual(Object.keys(own).toSorted());
});

describe.each(subjects)('%s', (name, Component) => {
  it('has one root, and everything of the host lands on it', () => {
    const ref = createRef<HTMLElement>();
    const onClick = vi.fn();
    const { container } = mount(name, Component, {
      ref,
      id: 'own-id',
      className: 'own-class',
      style: { marginTop: 3 },
      title: 'own title',
      lang: 'de',
      'data-own': 'yes',
      'aria-label': 'Own label',
      'aria-describedby': 'elsewhere',
      onClick,
    });
    expect(container.children).toHaveLength(1);
    const root = container.firstElementChild as HTMLElement;
    expect(ref.current).toBe(root);
    expect(root).toHaveClass('own-class', `lr-${name}`);
    expect(root).toHaveStyle({ marginTop: '3px' });
    for (const [attribute, value] of Object.entries({
      id: 'own-id',
      title: 'own title',
      lang: 'de',
      'data-own': 'yes',
      'aria-label': 'Own label',
      'aria-describedby': 'elsewhere',
    })) {
      expect(root).toHaveAttribute(attribute, value);
    }
    fireEvent.click(root);
    expect(onClick).toHaveBeenCalledTimes(1);
  });

  it('keeps its own class, state and tone whatever the host passes', () => {
    const { container } = mount(name, Component, { className: undefined, 'data-state': 'own', 'data-tone': 'own' });
    const root = container.firstElementChild as HTMLElement;
    expect(root).toHaveClass(`lr-${name}`);
    const plain = mount(name, Component).container.firstElementChild as HTMLElement;
    for (const attribute of ['data-state', 'data-tone']) {
      if (plain.hasAttribute(attribute)) expect(root.getAttribute(attribute)).toBe(plain.getAttribute(attribute));
    }
  });

  it('takes a function as its ref, and gives it nothing at the end', () => {
    const seen: unknown[] = [];
    const { container, unmount } = mount(name, Component, { ref: (node: unknown) => void seen.push(node) });
    const root = container.firstElementChild;
    unmount();
    expect(seen).toEqual([root, null]);
  });

  it('is named, and nothing in it is nameless or broken for a screen reader', async () => {
    expect(Component.displayName ?? (Component as unknown as { render: { name: string } }).render.name).toBe(name);
    const { container } = mount(name, Component);
    document.title = 'Test';
    expect(await violations(container)).toEqual([]);
  });

  it('is safe in a form: no button of it submits, and no field of it is sent', () => {
    const onSubmit = vi.fn();
    const { container } = render(<form onSubmit={onSubmit}>{createElement(Component, propsOf(name))}</form>);
    for (const button of screen.queryAllByRole('button')) {
      expect(button).toHaveAttribute('type', 'button');
      if (button.isConnected) fireEvent.click(button);
    }
    expect(onSubmit).not.toHaveBeenCalled();
    // What a reader fills in is not sent with the host's form, and cannot make it invalid.
    const form = container.querySelector('form') as HTMLFormElement;
    expect([...new FormData(form)]).toEqual([]);
    expect(form.checkValidity()).toBe(true);
    for (const field of container.querySelectorAll('input, select, textarea')) {
      expect(field).not.toHaveAttribute('form');
      expect(field).not.toHaveAttribute('name');
    }
  });

  it('lets two of itself stand on one page without a shared id', () => {
    const { container } = render(
      <>
        {[1, 2].map((key) =>
          createElement(Component, { key, ...(withoutReport.has(name) ? {} : { report: sample }), ...own[name] }),
        )}
      </>,
    );
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has no inline script handler, no foreign element and no class but its own', () => {
    const { container } = mount(name, Component);
    expect(container.querySelector('script, style, link, iframe, object, embed, a[href]')).toBeNull();
    const classes = [...container.querySelectorAll('[class]')].flatMap((node) => [...node.classList]);
    expect(classes.filter((each) => !each.startsWith('lr-'))).toEqual([]);
  });

  it("lives through React's strict mode", () => {
    const { container, unmount } = render(<StrictMode>{createElement(Component, propsOf(name))}</StrictMode>);
    expect(container.children).toHaveLength(1);
    unmount();
  });
});

it('gives React nothing to complain about', () => {
  expect(said).toEqual([]);
});
