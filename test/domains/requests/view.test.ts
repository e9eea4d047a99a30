import {
  type Pieces,
  showLine,
  showRequest,
  showRoute,
  showSimilar,
} from '../../../cloudfunctions/domains/requests/view';
import type { Reader } from '../../../cloudfunctions/contracts/requests-words';
import { without } from '../../../cloudfunctions/domains/requests/without';
import { aRequest } from '../../builders/requests';

const pieces: Pieces = {
  placeName: '晴川镇清泉村',
  names: new Map([
    ['filer', '张桂花'],
    ['holder', '何秋实'],
    ['helper', '王长生'],
  ]),
  written: new Map([
    [0, { text: '一堵墙', phone: '139', attachments: [] }],
    [1, { text: '明天来', policeReport: '记录11号', attachments: [] }],
  ]),
  lines: [
    { id: 'r:0', version: 1, requestId: 'r', n: 0, at: 1, did: 'filed', by: 'filer' },
    {
      ...{ id: 'r:1', version: 1, requestId: 'r', n: 1, at: 2, did: 'accepted', by: 'office' },
      ...{ personId: 'holder', office: { id: 'office', name: '调委会' } },
    },
  ],
  isRevealed: false,
};

function shown(reader: Reader, about: Parameters<typeof aRequest>[0] = {}, isRevealed = false) {
  return showRequest(
    aRequest({ helperId: 'helper', ...about }),
    reader,
    { ...pieces, isRevealed },
    10,
  );
}

describe('names', () => {
  it('are masked for both sides', () => {
    expect(shown('filer')).toMatchObject({ holderName: '何*', helperName: '王*' });
    expect(shown('filer')).not.toHaveProperty('filerName');
    expect(shown('holder').filerName).toBe('张*');
    expect(shown('holder', {}, true).filerName).toBe('张桂花');
  });
  it('are not for neighbours', () => {
    expect(JSON.stringify(shown('supporter'))).not.toMatch(/何|王|张/);
    expect(JSON.stringify(shown('neighbour'))).not.toMatch(/何|王|张/);
  });
});

describe('words', () => {
  it.each([
    ['filer', false, true],
    ['filer', true, true],
    ['representative', true, true],
    ['helper', false, true],
    ['helper', true, false],
    ['holder', false, true],
    ['holder', true, false],
    ['told', true, false],
    ['colleague', false, false],
    ['supporter', false, false],
    ['neighbour', false, false],
  ] as const)('for the %s of a request (sealed: %s): %s', (reader, sealed, expected) => {
    const request = shown(reader, { sealed });
    expect('words' in request).toBe(expected);
    expect(JSON.stringify(request).includes('明天来')).toBe(expected);
  });

  it('of a sealed request open with a reason', () => {
    expect(shown('holder', { sealed: true }, true).words?.text).toBe('一堵墙');
    expect(shown('colleague', { sealed: true }, true).words).toBeUndefined();
  });

  it('carry the police’s record where the office wrote it', () => {
    expect(shown('filer').diary[1]?.policeReport).toBe('记录11号');
    expect(JSON.stringify(shown('colleague'))).not.toContain('记录11号');
  });
});

describe('the line of steps', () => {
  it('says what is done, what is now and what comes', () => {
    const request = aRequest({ state: 'accepted', acceptedAt: 5 });
    expect(showRequest(request, 'filer', pieces, 10).steps).toEqual([
      { step: 'submitted', status: 'done', at: 1 },
      { step: 'accepted', status: 'now', at: 5 },
      { step: 'working', status: 'next' },
      { step: 'answered', status: 'next' },
      { step: 'closed', status: 'next' },
    ]);
  });
  it('starts again where another office has it', () => {
    const request = aRequest({ state: 'submitted', acceptedAt: 5 });
    expect(showRequest(request, 'filer', pieces, 10).steps[1]).toEqual({
      ...{ step: 'accepted', status: 'next' },
    });
  });
  it('ends with a withdrawal', () => {
    const request = aRequest({ state: 'withdrawn', closedAt: 9 });
    expect(showRequest(request, 'filer', pieces, 10).steps.at(-1)).toMatchObject({
      status: 'now',
      at: 9,
    });
  });
});

it('a line is overdue only while somebody owes an answer', () => {
  expect(showLine(aRequest({ dueAt: 9 }), '', 10).isOverdue).toBe(true);
  expect(showLine(aRequest({ dueAt: 10 }), '', 10).isOverdue).toBe(false);
  const answered = without(aRequest({ dueAt: 9, state: 'answered', silenceAt: 50 }), 'duty');
  expect(showLine(answered, '', 10)).toMatchObject({ isOverdue: false, silenceAt: 50 });
});

it('a line says by when its holder must make the next step, while somebody holds it', () => {
  const held = aRequest();
  expect(showLine(held, '', 10).nextStepBy).toBe(held.duty?.dueAt);
  expect(showLine(without(held, 'duty'), '', 10)).not.toHaveProperty('nextStepBy');
});

it('of something similar it tells the office and the day', () => {
  expect(showSimilar(aRequest(), '清泉村', false)).toEqual({
    ...{ requestId: 'request-in-the-book', kind: 'dispute', category: 'land_resources' },
    ...{ state: 'submitted', placeName: '清泉村', office: { id: 'office', name: '调委会' } },
    ...{ since: 1, isMine: false },
  });
});

it('of a way it tells what is told to whoever asks', () => {
  expect(Object.keys(showRoute(aRequest(), 50)).sort()).toEqual([
    ...[
      'acceptBy',
      'basis',
      'channel',
      'dueAt',
      'hotlines',
      'office',
      'reason',
      'sealed',
      'urgent',
    ],
  ]);
});
