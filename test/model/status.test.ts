import { describe, expect, it } from 'vitest';
import { knownStatus, statusTone, type KnownStatus, type Tone } from '../../src/model/status.js';

const tones: Record<KnownStatus, Tone> = {
  Approved: 'positive',
  Declined: 'negative',
  'In Review': 'caution',
  Resubmitted: 'caution',
  'Resub Requested': 'caution',
  'Awaiting User': 'caution',
  'Kyc Expired': 'caution',
  'Not Finished': 'neutral',
  'Not Started': 'neutral',
  'In Progress': 'neutral',
  Expired: 'neutral',
  Abandoned: 'neutral',
};

describe('knownStatus', () => {
  it.each(Object.keys(tones) as KnownStatus[])('finds %j however it is written', (word) => {
    const spellings = [
      word,
      word.toLowerCase(),
      word.toUpperCase(),
      word.replace(' ', '_'),
      word.replace(' ', '-'),
      word.replace(' ', ''),
      ` ${word}\n`,
    ];
    expect(spellings.map(knownStatus)).toEqual(spellings.map(() => word));
  });

  it.each([
    ['KYC Expired', 'Kyc Expired'],
    ['in_review', 'In Review'],
    ['NOT__FINISHED', 'Not Finished'],
  ])('reads the spelling %j of other sources', (given, word) => {
    expect(knownStatus(given)).toBe(word);
  });

  it.each([
    '',
    ' ',
    '-_-',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'Approve',
    'Not Approved',
    'Approved!',
    'Genehmigt',
  ])('does not know %j', (word) => {
    expect(knownStatus(word)).toBeNull();
  });
});

describe('statusTone', () => {
  it.each(Object.entries(tones))('%s is %s', (word, tone) => {
    expect(statusTone(word)).toBe(tone);
  });

  it.each(['', '__proto__', 'constructor', 'Escalated'])('is neutral for the unknown %j', (word) => {
    expect(statusTone(word)).toBe('neutral');
  });
});
