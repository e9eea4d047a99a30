import { revealPhone } from '@contracts/organisation';
import { CallAsker } from '@/workbench/bindings/call-asker';
import { phone } from '../../doubles/phone';
import { open, refuses, says, sent, shown, tap } from '../../builders/pages';

it('looks the number up only when it is needed, and keeps it nowhere', async () => {
  says(revealPhone, { number: '13800000000' });
  open(<CallAsker bindingId="binding-1" />);
  await shown('看电话会记下来，本人看得到。');
  expect(sent(revealPhone)).toEqual([]);
  await tap('打电话问一问');
  await tap('13800000000');
  expect(sent(revealPhone)).toEqual([{ of: { bindingId: 'binding-1' }, reason: 'to_confirm' }]);
  expect(phone.asked('makePhoneCall')).toEqual([{ phoneNumber: '13800000000' }]);
  expect([...phone.disk.values()].join()).not.toContain('13800000000');
});

it('says what to do when there is no number', async () => {
  refuses(revealPhone, 'no_phone_number');
  open(<CallAsker bindingId="binding-1" />);
  await tap('打电话问一问');
  await shown('没有留电话。请上门，或者请联系他家的干部带话。');
});
