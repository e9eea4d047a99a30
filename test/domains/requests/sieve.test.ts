import { firstBit, type RouteFacts, sieve } from '../../../cloudfunctions/domains/requests/sieve';

const quiet: RouteFacts = {
  kind: 'help',
  category: 'health',
  safety: [],
  relation: 'none',
  subject: 'nobody',
  money: 'none',
  people: 'one',
  standing: 'nowhere',
  attempt: 'nothing',
};

describe('a sieve', () => {
  it('keeps the rows whose conditions all hold', () => {
    const matching = sieve([
      { kind: ['help'], category: ['transport', 'health'] },
      { kind: ['help'], category: ['transport'] },
      {},
      { has: ['violence'] },
      { lacks: ['violence', 'crowd'] },
    ]);
    expect(matching(quiet)).toEqual(new Int32Array([0b10101]));
    expect(matching({ ...quiet, safety: ['violence'] })).toEqual(new Int32Array([0b01101]));
    expect(matching({ ...quiet, safety: ['crowd', 'self_harm'] })).toEqual(
      new Int32Array([0b00101]),
    );
  });

  it('asks for all the dangers that a row names', () => {
    const matching = sieve([{ has: ['self_harm', 'crowd'] }, {}]);
    expect(matching({ ...quiet, safety: ['crowd'] })[0]).toBe(0b10);
    expect(matching({ ...quiet, safety: ['crowd', 'self_harm'] })[0]).toBe(0b11);
  });

  it('goes on over more rows than a word has bits', () => {
    const rows = [...Array.from({ length: 70 }, () => ({ kind: ['dispute' as const] })), {}];
    expect(firstBit(sieve(rows)(quiet), 0)).toBe(70);
    expect(firstBit(sieve(rows)({ ...quiet, kind: 'dispute' }), 0)).toBe(0);
  });

  it('leaves out what is masked', () => {
    expect(firstBit(new Int32Array([0b0110]), 0b0010)).toBe(2);
    expect(firstBit(new Int32Array([-1, -1]), -1)).toBe(32);
    expect(firstBit(new Int32Array([1 << 31]), 0)).toBe(31);
  });

  it('lets nothing through that stands in no closed list', () => {
    const unknown = { ...quiet, kind: 'gossip' } as unknown as RouteFacts;
    const danger = { ...quiet, safety: ['boredom'] } as unknown as RouteFacts;
    const matching = sieve([{}]);
    expect(() => firstBit(matching(unknown), 0)).toThrow('no row');
    expect(() => firstBit(matching(danger), 0)).toThrow('no row');
  });
});
