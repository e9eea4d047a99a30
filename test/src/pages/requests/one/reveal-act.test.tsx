import { revealWords } from '@contracts/requests';
import { RevealAct } from '@/pages/requests/one/reveal-act';
import { isOff, open, refuses, says, sentOnce, shown, tap } from '../../../builders/pages';
import { aShown } from '../../../builders/shown';

const request = aShown();
const { requestId } = request;
const onReveal = jest.fn();
const props = { request, onClose: jest.fn(), onReveal };

beforeEach(() => {
  onReveal.mockClear();
});

it('opens sealed words on a reason, and says for how long', async () => {
  says(revealWords, { requestId, revealId: 'reveal-1', until: 1 });
  open(<RevealAct {...props} />);
  expect(isOff('查看内容')).toBe(true);
  await tap('要核对情况', 'radio');
  await tap('查看内容');
  await shown('看得到半个小时。已经记下来了。');
  expect(await sentOnce(revealWords)).toEqual({ requestId, reason: 'to_check' });
  expect(onReveal).toHaveBeenCalledWith('reveal-1');
});

it('opens nothing for whoever does not hold it', async () => {
  refuses(revealWords, 'not_the_holder');
  open(<RevealAct {...props} />);
  await tap('要办这件事', 'radio');
  await tap('查看内容');
  await shown(/^现在不由您办。/);
  expect(onReveal).not.toHaveBeenCalled();
});
