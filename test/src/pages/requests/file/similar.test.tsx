import { joinRequest } from '@contracts/requests';
import type { SimilarShown } from '@contracts/requests-shown';
import { Similar } from '@/pages/requests/file/similar';
import { open, refuses, says, sentOnce, shown, tap, went } from '../../../builders/pages';
import { aLine, MORNING } from '../../../builders/shown';

const running: SimilarShown = { ...aLine({ kind: 'hazard' }), since: MORNING, isMine: false };

it('says since when it runs and with whom, and may be joined', async () => {
  says(joinRequest, { requestId: running.requestId, as: 'supporter' });
  open(<Similar similar={[running]} />);
  await shown('11月23日起，清泉村人民调解委员会在办');
  await tap('我也碰到了，算我一个');
  await shown('算上您了。有进展会告诉您。');
  expect(await sentOnce(joinRequest)).toEqual({ requestId: running.requestId });
});

it('says what to do when it cannot be joined', async () => {
  refuses(joinRequest, 'not_joinable');
  open(<Similar similar={[running]} />);
  await tap('我也碰到了，算我一个');
  await shown('这件事不能一起反映。您的事请单独写。');
});

it('leads to what one has filed oneself', async () => {
  open(<Similar similar={[{ ...running, isMine: true }]} />);
  await shown('这件是您自己反映过的，不用再写，可以打开来看。');
  await tap('打开看看');
  expect(went()).toEqual(['navigateTo /pages/requests/one/index?id=request-of-a-screen']);
});
