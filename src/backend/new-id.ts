import Taro from '@tarojs/taro';
import { isWeapp } from '@/platform';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** An id for something that this phone makes: nobody else makes the same, but it keeps no secret. */
export function newId(): string {
  return spelled(Array.from({ length: 24 }, () => Math.floor(Math.random() * letters.length)));
}

/** 43 letters that nobody can guess: the only way back to what was filed without a name. */
export async function newSecret(): Promise<string> {
  return spelled(await randomBytes(43));
}

async function randomBytes(length: number): Promise<Iterable<number>> {
  if (!isWeapp) {
    return crypto.getRandomValues(new Uint8Array(length));
  }
  const { randomValues } = await Taro.getRandomValues({ length });
  return new Uint8Array(randomValues);
}

function spelled(numbers: Iterable<number>): string {
  return Array.from(numbers, (number) => letters.charAt(number % letters.length)).join('');
}
