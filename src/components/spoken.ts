import { isWeapp } from '@/platform';

interface Spoken {
  readonly role?: string | undefined;
  readonly label?: string | undefined;
  readonly level?: 1 | 2 | 3;
  readonly isChosen?: boolean | undefined;
  readonly isOff?: boolean;
  readonly isOpen?: boolean | undefined;
  readonly isReachable?: boolean;
  readonly isHidden?: boolean;
  /** Read out when it changes. */
  readonly isLive?: boolean;
}

/** What a screen reader is told about a part: WeChat and the browser have different words for it. */
export function spoken(what: Spoken): object {
  return isWeapp ? inWeChat(what) : inBrowser(what);
}

function inWeChat({ role, label, isChosen, isHidden }: Spoken): object {
  return {
    ...(role && role !== 'group' ? { 'aria-role': role } : {}),
    ...(label ? { 'aria-label': label } : {}),
    ...(isHidden ? { 'aria-hidden': true } : {}),
    ...(isChosen === undefined ? {} : { 'aria-checked': isChosen }),
  };
}

/** Taro writes attributes as they are given: `undefined` and `false` would become words. */
function inBrowser({
  role,
  label,
  level,
  isChosen,
  isOff,
  isOpen,
  isReachable,
  isHidden,
  isLive,
}: Spoken): object {
  return {
    ...(role ? { role } : {}),
    ...(label ? { 'aria-label': label } : {}),
    ...(level ? { 'aria-level': String(level) } : {}),
    ...(isChosen === undefined ? {} : { 'aria-checked': String(isChosen) }),
    ...(isOff ? { 'aria-disabled': 'true' } : {}),
    ...(isOpen === undefined ? {} : { 'aria-expanded': String(isOpen) }),
    ...(isReachable ? { tabindex: 0 } : {}),
    ...(isHidden ? { 'aria-hidden': 'true' } : {}),
    ...(isLive ? { role: 'status', 'aria-live': 'polite' } : {}),
  };
}
