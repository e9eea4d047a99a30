import { LocalChoice } from '@/pages/home/local-choice';
import { phone } from '../../doubles/phone';
import { namesOf, open, tap, went } from '../../builders/pages';
import { settled } from '../../builders/step';

it('lets one be another on a local run', async () => {
  phone.addresses.set('/local/people', [{ openid: 'a', name: '张桂花', label: '村民' }]);
  open(<LocalChoice />);
  await tap('换个人试试（只在本机演示）');
  expect(went()).toEqual(['navigateTo /pages/organisation/people/index']);
});

it('is nowhere else', async () => {
  open(<LocalChoice />);
  await settled();
  expect(namesOf('button')).toEqual([]);
});
