import { rate } from '@contracts/requests';
import { fireEvent, screen, within } from '@testing-library/react';
import { RateAct } from '@/pages/requests/one/rate-act';
import { isOff, open, refuses, says, sentOnce, shown, tap } from '../../../builders/pages';
import { aShown } from '../../../builders/shown';

const request = aShown();
const { requestId } = request;
const props = { request, onClose: jest.fn(), onReveal: jest.fn() };

function judge(whom: string, judgment: string): void {
  const group = within(screen.getByRole('radiogroup', { name: whom }));
  fireEvent.click(group.getByRole('radio', { name: judgment }));
}

it('judges twice: who took it in, and who answered', async () => {
  says(rate, { requestId, state: 'closed' });
  open(<RateAct {...props} />);
  judge('接件的单位办得怎么样', '满意');
  expect(isOff('评价')).toBe(true);
  judge('答复您的单位办得怎么样', '不满意');
  await tap('评价');
  await shown('送到了。');
  expect(await sentOnce(rate)).toEqual({ requestId, office: 'satisfied', unit: 'dissatisfied' });
});

it('says what to do for whoever has judged already', async () => {
  refuses(rate, 'already_rated');
  open(<RateAct {...props} />);
  judge('接件的单位办得怎么样', '满意');
  judge('答复您的单位办得怎么样', '满意');
  await tap('评价');
  await shown('您已经评价过了。还有话说，请点“补充几句”。');
});
