// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { apiOf } from '../../.storybook/docs/apiOf.ts';
import { entriesOf } from '../../.storybook/docs/entriesOf.ts';
import { finder } from '../../.storybook/docs/find.ts';
import { pagesOf } from '../../.storybook/docs/pagesOf.ts';
import { readStories } from '../../.storybook/docs/plugin.ts';

const entries = entriesOf(pagesOf(readStories()), apiOf());
const find = finder(entries);

describe('the search of the documentation', () => {
  it.each([
    ['expired link', /guide-links-and-expiry|components-expirycountdown|mediapreview--expired/],
    ['dark mode', /guide-theming--docs#light-and-dark/],
    ['csp', /guide-media-policy-and-csp--docs/],
    ['content security policy', /guide-media-policy-and-csp--docs/],
    ['printing', /guide-print--docs/],
    ['spoof', /warninglist|deciding|reviewdecision|livenessreport/],
    ['score colour', /components-scoregauge--docs/],
    ['score color', /components-scoregauge--docs/],
    ['receivedAt', /#prop-receivedAt/],
    ['recievedAt', /#prop-receivedAt/],
    ['received at', /#prop-receivedAt/],
    ['onRefresh', /#prop-onRefresh/],
    ['StatusBadge', /components-statusbadge--docs$/],
    ['status badge', /components-statusbadge--docs$/],
    ['next.js', /guide-hosts--docs#next-app-router/],
    ['django', /guide-hosts--docs#django-admin/],
    ['ssr', /guide-server-rendering--docs/],
    ['use client', /guide-server-rendering--docs#use-client/],
    ['keyboard shortcuts', /keys|deciding-a-case/],
    ['wcag', /guide-accessibility--docs/],
    ['german', /guide-words-and-locales--docs/],
    ['time zone', /timezone|timeZone/i],
    ['readReports', /function-readReports|guide-reading-the-payload/],
    ['webhook', /guide-reading-the-payload--docs/],
    ['safari', /guide-browsers--docs/],
    ['breaking changes', /guide-upgrading--docs/],
    ['blocklist', /matchlist/],
    ['minimum age', /prop-minimumAge|ageestimat/],
  ])('%s: finds it among the first three', (query, place) => {
    const first = find(query).slice(0, 3);
    expect(
      first.map(({ to }) => to).some((to) => place.test(to)),
      first.map(({ to }) => to).join(' '),
    ).toBe(true);
  });

  it.each(['', '   ', '\n', '‮', '[', '*', '\\', '"'])('%j: finds nothing, and does not fail', (query) => {
    expect(find(query)).toEqual([]);
  });

  it('stands a query of ten thousand characters', () => {
    expect(find('score '.repeat(2000)).length).toBeGreaterThan(0);
  });

  it('has no two entries of one title in one place, and none without a title', () => {
    expect(entries.filter(({ title }) => !title.trim())).toEqual([]);
    const places = entries.map(({ title, to }) => `${title} ${to}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });
});
