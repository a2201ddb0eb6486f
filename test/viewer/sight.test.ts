import { describe, expect, it, vi } from 'vitest';
import { lookTo, newSight } from '../../src/viewer/sight.js';

describe('stages that share a sight', () => {
  it('are all told of another place, but the one that is there', () => {
    const sight = newSight();
    const [one, other] = [vi.fn(), vi.fn()];
    sight.readers.add(one).add(other);
    lookTo(sight, { x: 0.1, y: -0.2 }, one);
    expect(sight.spot).toEqual({ x: 0.1, y: -0.2 });
    expect([one, other].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
  });

  it('share it with no other', () => {
    const [a, b] = [newSight(), newSight()];
    lookTo(a, { x: 1, y: 1 });
    expect(b.spot).toEqual({ x: 0, y: 0 });
  });
});
