import type { IncomingMessage } from 'node:http';
import { callFromJson, notACall } from '../cloudfunctions/api/call';
import type { Running } from '../cloudfunctions/api/running';
import { landingOf } from '../cloudfunctions/contracts/printed-link';
import { ATTACHMENT_BYTES_MAX, type Attachments, isAttachmentPath } from './attachments';
import { demonstrationPeople } from './demonstration/people';
import { type Answer, bodyOf, json, plain, TooLarge } from './http';
import type { Page, PageFile } from './page';
import { FILES } from './signed-addresses';

/** The longest letter with its facts is far shorter. */
const CALL_BYTES_MAX = 256 * 1024;
const NAMED_BY_CONTENT = /\.[0-9a-f]{8,}\./;

export interface Rooms {
  readonly running: Running;
  readonly page: Page;
  readonly attachments: Attachments;
  /** Whether the back end has given this address out, and it still leads somewhere. */
  readonly isSigned: (url: string) => boolean;
  /** Something was written: whoever listens may be told. */
  readonly wake: () => void;
}

/**
 * Everything that this machine serves: the page, the door of all calls, attachments, short addresses, and the
 * list of people one can be. It answers this machine alone, and only pages that it has served itself.
 */
export async function answerRequest(request: IncomingMessage, rooms: Rooms): Promise<Answer> {
  const { method = 'GET', url = '/' } = request;
  const [path = '/'] = url.split('?', 1);
  if (!isFromHere(request)) {
    return plain(403, 'Only this machine, and only its own page.');
  }
  try {
    if (path === '/api') {
      return method === 'POST' ? await answerCall(request, rooms) : notThisWay('POST');
    }
    if (path.startsWith(FILES)) {
      return await answerFile(request, path.slice(FILES.length), rooms);
    }
  } catch (thrown) {
    if (thrown instanceof TooLarge) {
      return plain(413, 'That is more than the door takes.');
    }
    throw thrown;
  }
  if (method !== 'GET' && method !== 'HEAD') {
    return notThisWay('GET, HEAD');
  }
  if (path === '/local/people') {
    return json(200, demonstrationPeople);
  }
  const landing = landingOf(path);
  return landing === undefined
    ? pageAnswer(request, rooms.page, path)
    : { status: 302, headers: { location: landing } };
}

/** As WeChat's gateway does, the header says who calls; here it is believed, because only this machine can call. */
export function openidIn(request: IncomingMessage): string | undefined {
  const openid = request.headers['x-wx-openid'];
  return typeof openid === 'string' && /^[\w-]{1,64}$/.test(openid) ? openid : undefined;
}

async function answerCall(request: IncomingMessage, { running, wake }: Rooms): Promise<Answer> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    return plain(415, 'A call is application/json.');
  }
  const call = callFromJson((await bodyOf(request, CALL_BYTES_MAX)).toString());
  if (!call) {
    return json(400, notACall);
  }
  const openid = openidIn(request);
  const reply = await running.api(call, openid === undefined ? {} : { openid });
  if (reply.ok && running.changes(call.operation)) {
    wake();
  }
  return json(200, reply);
}

async function answerFile(
  request: IncomingMessage,
  path: string,
  { attachments, isSigned }: Rooms,
): Promise<Answer> {
  if (!isAttachmentPath(path)) {
    return plain(404, 'There is no such file.');
  }
  if (request.method === 'PUT') {
    const owner = openidIn(request);
    if (owner === undefined) {
      return plain(401, 'Say who you are.');
    }
    const kept = attachments.keep(path, owner, await bodyOf(request, ATTACHMENT_BYTES_MAX));
    return 'refused' in kept ? json(kept.refused === 'taken' ? 409 : 415, kept) : json(201, kept);
  }
  const isOpen = request.method === 'GET' && isSigned(request.url ?? '');
  const found = isOpen ? attachments.read(path) : undefined;
  return found
    ? {
        status: 200,
        headers: {
          'content-type': found.type,
          'cache-control': 'no-store',
          'content-security-policy': 'sandbox',
        },
        body: found.body,
      }
    : plain(404, 'There is no such file.');
}

function pageAnswer(request: IncomingMessage, { files, policy }: Page, path: string): Answer {
  const file = files.get(path);
  if (!file) {
    return plain(404, files.size > 0 ? 'There is no such page.' : 'The page is not built yet.');
  }
  const headers = {
    'content-type': file.type,
    'cache-control': NAMED_BY_CONTENT.test(path)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    etag: file.etag,
    vary: 'accept-encoding',
    'content-security-policy': policy,
  };
  if (request.headers['if-none-match'] === file.etag) {
    return { status: 304, headers };
  }
  return { status: 200, ...inShort(request, file, headers) };
}

function inShort(
  request: IncomingMessage,
  { body, zipped }: PageFile,
  headers: Readonly<Record<string, string>>,
): Pick<Answer, 'headers' | 'body'> {
  return zipped && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    ? { headers: { ...headers, 'content-encoding': 'gzip' }, body: zipped }
    : { headers, body };
}

/**
 * A name that only pretends to be this machine (DNS rebinding), or another page's script, gets no answer: on
 * this door a header is enough to be anybody.
 */
function isFromHere({ headers, socket }: IncomingMessage): boolean {
  const host = headers.host ?? '';
  const [name = ''] = /^(\[::1\]|[^:]*)/.exec(host) ?? [];
  const isThisMachine = ['127.0.0.1', 'localhost', '[::1]'].includes(name);
  const isOwnPage = headers.origin === undefined || headers.origin === `http://${host}`;
  const address = socket.remoteAddress ?? '';
  return isThisMachine && isOwnPage && /^(::ffff:)?127\.|^::1$/.test(address);
}

function notThisWay(allow: string): Answer {
  return { status: 405, headers: { allow } };
}
