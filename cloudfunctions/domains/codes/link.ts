const GROUP = /.{4}(?=.)/g;

/** What the printed square says: an ordinary link, which WeChat and every other phone can open. */
export function linkOf(host: string, code: string): string {
  return `https://${host}/q/${code}`;
}

/** In groups of four, as one types it from a wall. */
export function spelled(code: string): string {
  return code.replaceAll(GROUP, '$&-');
}

/** The short address for a phone without WeChat; browsers add the `https://` themselves. */
export function addressOf(host: string, code: string): string {
  return `${host}/q/${spelled(code)}`;
}
