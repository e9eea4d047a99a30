import { handOn } from '@contracts/requests';
import { HandOnAct } from '@/pages/requests/one/hand-on-act';
import { isOff, open, refuses, says, sentOnce, shown, tap, write } from '../../../builders/pages';
import { aShown } from '../../../builders/shown';

const next = { id: 'town', name: '晴川镇人民政府' };
const request = aShown({ next });
const { requestId } = request;
const props = { request, onClose: jest.fn(), onReveal: jest.fn() };

it('names the next owner, and goes there with a reason only', async () => {
  says(handOn, { requestId, state: 'submitted', office: next });
  open(<HandOnAct {...props} />);
  await shown('要转给晴川镇人民政府。原因会写进记录，反映人看得到。');
  expect(isOff('转交')).toBe(true);
  await tap('有一方不愿意调解', 'radio');
  await tap('转交');
  await shown('送到了。');
  expect(await sentOnce(handOn)).toEqual({ requestId, reason: 'one_side_refuses' });
});

it('takes words along', async () => {
  says(handOn, { requestId, state: 'submitted', office: next });
  open(<HandOnAct {...props} />);
  await tap('要上面拿主意', 'radio');
  await write('写在这里', '劝了三次');
  await tap('转交');
  expect(await sentOnce(handOn)).toMatchObject({ words: '劝了三次' });
});

it('says what to do when nobody is left', async () => {
  refuses(handOn, 'nobody_is_left');
  open(<HandOnAct {...props} />);
  await tap('办到这里解决不了', 'radio');
  await tap('转交');
  await shown(/^后面没有别的单位了，要在您这里办完。/);
});
