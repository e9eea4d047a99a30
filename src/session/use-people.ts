import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { isWebPage } from '@/platform';

const person = z.object({ openid: z.string(), name: z.string(), label: z.string() });
export type LocalPerson = z.output<typeof person>;

/** Whom one can be on a local run. Nobody anywhere else: only the local server knows this address. */
export function usePeople(): readonly LocalPerson[] {
  const [people, setPeople] = useState<readonly LocalPerson[]>([]);
  useEffect(() => {
    if (isWebPage) {
      void askLocalServer().then(setPeople);
    }
  }, []);
  return people;
}

async function askLocalServer(): Promise<readonly LocalPerson[]> {
  try {
    const { data } = await Taro.request<unknown>({ url: '/local/people' });
    const parsed = z.safeParse(z.array(person), data);
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}
