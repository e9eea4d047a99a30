import { keyFor, nameless, rememberKey } from '@/pages/requests/nameless';
import { phone } from '../../doubles/phone';

beforeEach(() => {
  phone.reset();
});

it('knows the way back to what was filed without a name, and to nothing else', () => {
  rememberKey('mine', 'a-secret');
  expect(keyFor('mine')).toEqual({ key: 'a-secret' });
  expect(keyFor('another')).toEqual({});
});

it('remembers one key for a request, the last', () => {
  rememberKey('mine', 'first');
  rememberKey('mine', 'second');
  expect(nameless.get()).toEqual([{ requestId: 'mine', key: 'second' }]);
});

it('keeps as many as the back end reads at once, the newest', () => {
  for (let number = 1; number <= 21; number += 1) {
    rememberKey(`request-${number}`, 'secret');
  }
  expect(nameless.get()).toHaveLength(20);
  expect(keyFor('request-1')).toEqual({});
  expect(keyFor('request-21')).toEqual({ key: 'secret' });
});
