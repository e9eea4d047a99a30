import { Door } from '@/components/door';
import { isShown, open, tap } from '../builders/pages';

it('is one large link with its name and what is behind it', async () => {
  const pressed = jest.fn();
  open(<Door name="我要反映" said="说给管的人听" icon="speak" isMain onPress={pressed} />);
  await tap(/^我要反映/, 'link');
  expect(pressed).toHaveBeenCalledTimes(1);
});

it('may say nothing more than its name', () => {
  open(<Door name="我的" said="" icon="person" onPress={jest.fn()} />);
  expect(isShown('我的')).toBe(true);
  expect(document.querySelector('.door-said')).toBeNull();
});
