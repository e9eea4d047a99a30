import { life, type Transition } from '../../cloudfunctions/kernel/transitions';

type State = 'submitted' | 'working' | 'closed' | 'withdrawn' | 'lost';
type Row = Transition<State, 'accept' | 'answer' | 'withdraw', 'filer' | 'holder'>;

const table: Row[] = [
  { from: 'submitted', verb: 'accept', by: ['holder'], to: 'working' },
  { from: 'submitted', verb: 'withdraw', by: ['filer', 'holder'], to: 'withdrawn' },
  { from: 'working', verb: 'answer', by: ['holder'], to: 'closed' },
  { from: 'working', verb: 'withdraw', by: ['filer'], to: 'withdrawn' },
];

describe('a life', () => {
  const request = life('submitted', table);

  it('goes where the table says, for those whom it names', () => {
    expect(request.next('submitted', 'accept', 'holder')).toBe('working');
    expect(request.next('submitted', 'withdraw', 'filer')).toBe('withdrawn');
    expect(request.next('submitted', 'accept', 'filer')).toBeUndefined();
    expect(request.next('submitted', 'answer', 'holder')).toBeUndefined();
    expect(request.next('closed', 'withdraw', 'filer')).toBeUndefined();
  });

  it('shows what one may do now, in the order of the table', () => {
    expect(request.verbs('submitted', 'holder')).toEqual(['accept', 'withdraw']);
    expect(request.verbs('working', 'filer')).toEqual(['withdraw']);
    expect(request.verbs('closed', 'holder')).toEqual([]);
  });

  it('knows where it ends', () => {
    expect(request.ends).toEqual(new Set(['closed', 'withdrawn']));
  });
});

describe('a table that is not sound is refused', () => {
  it('when one verb leads to two places', () => {
    const twice: Row[] = [
      ...table,
      { from: 'working', verb: 'answer', by: ['filer'], to: 'withdrawn' },
    ];
    expect(() => life('submitted', twice)).toThrow('one verb leads to one place');
  });

  it('when a state is never reached', () => {
    const stray: Row[] = [...table, { from: 'lost', verb: 'answer', by: ['holder'], to: 'closed' }];
    expect(() => life('submitted', stray)).toThrow('lost is never reached');
    expect(() => life('working', table)).toThrow('submitted is never reached');
  });

  it('when a state can never end', () => {
    const circle: Row[] = [
      ...table,
      { from: 'submitted', verb: 'answer', by: ['holder'], to: 'lost' },
      { from: 'lost', verb: 'accept', by: ['holder'], to: 'lost' },
    ];
    expect(() => life('submitted', circle)).toThrow('lost never ends');
  });

  it('when nothing ends at all', () => {
    const forever: Row[] = [
      { from: 'submitted', verb: 'accept', by: ['holder'], to: 'working' },
      { from: 'working', verb: 'withdraw', by: ['filer'], to: 'submitted' },
    ];
    expect(() => life('submitted', forever)).toThrow('submitted never ends');
  });
});
