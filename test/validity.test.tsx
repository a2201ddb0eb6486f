import { fireEvent, render } from '@testing-library/react';
import { createElement, type ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { LivenessReport, ReviewDecision } from '../src/index.js';
import { attemptStates, comparedStates } from './messages/attempts.tsx';
import { states } from './messages/states.tsx';
import { minute, sample } from './sample.ts';
import { showing, subjects } from './subjects.ts';
import { invalid } from './validity.ts';

const inReview = { ...sample, status: 'In Review' };
const end = Date.now() + 30 * minute;
const press = (container: Element, selector: string): void =>
  void fireEvent.click(container.querySelector(selector) as Element);

const pressed: Record<string, [ReactElement, selectors: string[]]> = {
  'the enlarged image with its tools': [
    <LivenessReport key="a" report={inReview} expiresAt={end} />,
    ['[aria-haspopup=dialog]', '.lr-WarningRow-trigger'],
  ],
  'a decision that waits for its reason': [
    <ReviewDecision
      key="b"
      report={inReview}
      onDecide={() => undefined}
      reasons={{ Approved: [{ value: 'x', label: 'X' }] }}
      requires={['image']}
    />,
    ['input', '.lr-ReviewDecision-buttons > button', '[data-emphasis=strong]'],
  ],
  'a decision that waits for its steps': [
    <ReviewDecision
      key="c"
      report={inReview}
      onDecide={() => undefined}
      outcomes={['Resubmitted']}
      commentRequired
      features={[
        { feature: 'LIVENESS', node_id: '1' },
        { feature: 'LIVENESS', node_id: '2' },
      ]}
      consequences={{ Resubmitted: 'A letter.' }}
    />,
    ['.lr-ReviewDecision-buttons > button', '[data-emphasis=strong]'],
  ],
};

describe('the markup is valid', () => {
  it.each(subjects)('of %s', (name, Component) => {
    expect(invalid(render(createElement(Component, showing(name, sample))).container)).toEqual([]);
  });

  it.each(Object.entries({ ...states, ...attemptStates, ...comparedStates }))('of %s', (_, element) => {
    expect(invalid(render(element).container)).toEqual([]);
  });

  it.each(Object.entries(pressed))('of %s', (_, [element, selectors]) => {
    const { container } = render(element);
    for (const selector of selectors) press(container, selector);
    expect(invalid(container)).toEqual([]);
  });
});

it.each([
  '<button type="button"><p>x</p></button>',
  '<h2><span><div>x</div></span></h2>',
  '<dl><span>x</span></dl>',
  '<ul><div>x</div></ul>',
  '<button type="button"><label><input></label></button>',
  '<input form="">',
  '<input form="nowhere">',
  '<select form="here"></select><div id="here"></div>',
  '<i id="a"></i><b id="a"></b>',
  '<p aria-labelledby="nowhere">x</p>',
  '<button>x</button>',
])('what checks it sees that this is not: %s', (html) => {
  const place = document.createElement('div');
  place.innerHTML = html;
  document.body.append(place);
  expect(invalid(place)).not.toEqual([]);
  place.remove();
});
