import { spoken } from '@/components/spoken';
import { runInWeChat, runOnTheWeb } from '../doubles/platform';

jest.mock('@/platform', () => jest.requireActual<object>('../doubles/platform'));

describe('in the browser', () => {
  beforeEach(runOnTheWeb);

  it.each([
    ['a role and a name', { role: 'link', label: '井' }, { role: 'link', 'aria-label': '井' }],
    ['a level', { level: 1 as const }, { 'aria-level': '1' }],
    ['chosen', { isChosen: true }, { 'aria-checked': 'true' }],
    ['not chosen', { isChosen: false }, { 'aria-checked': 'false' }],
    ['off', { isOff: true }, { 'aria-disabled': 'true' }],
    ['not off', { isOff: false }, {}],
    ['open', { isOpen: true }, { 'aria-expanded': 'true' }],
    ['reachable', { isReachable: true }, { tabindex: 0 }],
    ['hidden', { isHidden: true }, { 'aria-hidden': 'true' }],
    ['read out when it changes', { isLive: true }, { role: 'status', 'aria-live': 'polite' }],
    ['nothing', { role: undefined, label: undefined, isChosen: undefined }, {}],
  ])('%s', (_what, said, attributes) => {
    expect(spoken(said)).toEqual(attributes);
  });
});

describe('in WeChat', () => {
  beforeEach(runInWeChat);

  it.each([
    [
      'a role and a name',
      { role: 'link', label: '井' },
      { 'aria-role': 'link', 'aria-label': '井' },
    ],
    ['chosen', { isChosen: true }, { 'aria-checked': true }],
    ['hidden', { isHidden: true }, { 'aria-hidden': true }],
    ['what WeChat has no word for', { role: 'group', level: 1 as const, isLive: true }, {}],
  ])('%s', (_what, said, attributes) => {
    expect(spoken(said)).toEqual(attributes);
  });
});
