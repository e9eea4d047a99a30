import { LargePrintSwitch } from '@/components/large-print-switch';
import { namesOf, open, tap } from '../builders/pages';
import { phone } from '../doubles/phone';

it('is one tap to 长辈版 and one tap back, and is remembered', async () => {
  open(<LargePrintSwitch />);
  await tap('长辈版');
  expect(namesOf('button')).toEqual(['标准版']);
  expect(phone.disk.get('print-size')).toBe('"large"');
  await tap('标准版');
  expect(namesOf('button')).toEqual(['长辈版']);
  expect(phone.disk.get('print-size')).toBe('"standard"');
});
