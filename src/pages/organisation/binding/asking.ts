import type { InputOf } from '@contracts/contract';
import type { askBinding } from '@contracts/organisation';

/** What somebody says of themselves. */
export interface Asking {
  readonly way: 'code' | 'say';
  readonly code: string;
  readonly name: string;
  readonly houseNumber: string;
  readonly headSurname: string;
  readonly phone: string;
}

interface Around {
  readonly placeId: string | undefined;
  readonly noticeVersion: number;
  readonly phoneNotice: number | undefined;
}

/** The letter to the village; nothing while something is missing. */
export function askingOf(
  said: Asking,
  { placeId, noticeVersion, phoneNotice }: Around,
): Omit<InputOf<typeof askBinding>, 'callId'> | undefined {
  const name = said.name.trim();
  const phone = said.phone.trim();
  const shared = {
    noticeVersion,
    name,
    ...(phone !== '' && phoneNotice !== undefined
      ? { phone: { number: phone, noticeVersion: phoneNotice } }
      : {}),
  };
  if (name === '') {
    return undefined;
  }
  if (said.way === 'code') {
    const code = said.code.trim();
    return code === '' ? undefined : { ...shared, place: { code } };
  }
  const houseNumber = said.houseNumber.trim();
  const headSurname = said.headSurname.trim();
  if (placeId === undefined || (houseNumber === '' && headSurname === '')) {
    return undefined;
  }
  return {
    ...shared,
    place: { placeId },
    ...(houseNumber === '' ? {} : { houseNumber }),
    ...(headSurname === '' ? {} : { headSurname }),
  };
}

/** WeChat's own code gives a path with a scene, the printed link an address that ends in the code. */
export function codeInScan(path: string | undefined, result: string): string {
  const scene = /scene=([^&]+)/.exec(path ?? '')?.[1];
  const inScene = scene === undefined ? undefined : /c=(.+)/.exec(decodeURIComponent(scene))?.[1];
  return inScene ?? /\/q\/([A-Za-z0-9-]+)/.exec(result)?.[1] ?? result.slice(0, 64);
}
