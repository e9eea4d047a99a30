import { useEffect, useRef } from 'react';
import { phone } from './phone';

/** WeChat as the program meets it through Taro, over the phone of the test. */

const life = phone.open();

/** Nothing comes back to a program that was killed while it waited. */
const never = new Promise<never>(() => undefined);

async function outside(work: () => unknown): Promise<unknown> {
  if (!phone.step(life)) {
    return never;
  }
  const outcome = await settled(work);
  if (!phone.step(life)) {
    return never;
  }
  if ('thrown' in outcome) {
    throw outcome.thrown;
  }
  return outcome.result;
}

async function settled(work: () => unknown): Promise<{ result: unknown } | { thrown: unknown }> {
  try {
    return { result: await work() };
  } catch (thrown) {
    return { thrown };
  }
}

/** Something that WeChat is asked to do: it is noted, and answered as the test says. */
function asked(what: string, usual: unknown = {}) {
  return (how?: unknown): Promise<unknown> =>
    outside(() => {
      phone.did.push([what, how]);
      const answer = phone.answers[what] as ((how: unknown) => unknown) | undefined;
      return answer ? answer(how) : usual;
    });
}

/** The older way: what happened is told to functions that are handed in. */
function askedByCallbacks(what: string) {
  const ask = asked(what);
  return (how: Callbacks): void => {
    ask(how).then(
      (answer) => {
        how.success?.(answer);
        how.complete?.();
      },
      (thrown: unknown) => {
        how.fail?.({ errMsg: String(thrown) });
        how.complete?.();
      },
    );
  };
}

interface Callbacks {
  readonly success?: (answer: unknown) => void;
  readonly fail?: (why: { readonly errMsg: string }) => void;
  readonly complete?: () => void;
}

interface Call {
  readonly operation: string;
  readonly input: unknown;
}

interface WebRequest {
  readonly url: string;
  readonly header?: Readonly<Record<string, string>>;
  readonly data?: Call;
}

function request({ url, header = {}, data }: WebRequest): Promise<unknown> {
  return outside(async () => {
    if (url === '/api' && data) {
      return { data: await phone.backEnd({ ...sent(data), as: header['x-wx-openid'] ?? '' }) };
    }
    if (!phone.addresses.has(url)) {
      throw new Error(`request:fail ${url}`);
    }
    return { data: phone.addresses.get(url) };
  });
}

/** What goes over a line arrives as a copy, without what JSON does not know. */
function sent<T>(what: T): T {
  return JSON.parse(JSON.stringify(what)) as T;
}

const Taro = {
  env: { USER_DATA_PATH: 'wxfile://usr' },

  getStorageSync: (key: string): string => (life.isOver ? '' : (phone.disk.get(key) ?? '')),
  setStorageSync(key: string, value: string): void {
    if (phone.isFull) {
      throw new Error('setStorageSync:fail exceed storage max size');
    }
    if (phone.step(life)) {
      phone.disk.set(key, value);
    }
  },
  removeStorageSync(key: string): void {
    if (phone.step(life)) {
      phone.disk.delete(key);
    }
  },
  getStorageInfoSync: () => ({ keys: [...phone.disk.keys()] }),

  request,
  cloud: {
    init: (how: unknown) => phone.did.push(['cloud.init', how]),
    callFunction: ({ data }: { readonly data: Call }) =>
      outside(async () => ({ result: await phone.backEnd({ ...sent(data), as: '' }) })),
    uploadFile: asked('cloud.uploadFile', { fileID: 'cloud://village/requests/x/y.jpg' }),
  },
  onNetworkStatusChange: (listener: (status: { readonly isConnected: boolean }) => void) =>
    phone.onNetwork.add(listener),

  getFileSystemManager: () => ({
    saveFile: askedByCallbacks('saveFile'),
    removeSavedFile: askedByCallbacks('removeSavedFile'),
    access: askedByCallbacks('access'),
    writeFile: askedByCallbacks('writeFile'),
    readFile: askedByCallbacks('readFile'),
    writeFileSync: (...how: unknown[]) => phone.did.push(['writeFileSync', how]),
  }),
  getRandomValues: asked('getRandomValues', { randomValues: new Uint8Array(43).buffer }),
  getAppBaseInfo: () => phone.answers['getAppBaseInfo']?.(undefined as never) ?? {},
  getRecorderManager: () => phone.answers['getRecorderManager']?.(undefined as never),
  setInnerAudioOption: asked('setInnerAudioOption'),
  requirePlugin: (name: string) => phone.answers['requirePlugin']?.(name as never),
  createInnerAudioContext: () => phone.answers['createInnerAudioContext']?.(undefined as never),

  getCurrentPages: () => Array.from({ length: phone.pagesOpen }, () => ({})),
  navigateTo: asked('navigateTo'),
  navigateBack: asked('navigateBack'),
  redirectTo: asked('redirectTo'),
  reLaunch: asked('reLaunch'),
  pageScrollTo: asked('pageScrollTo'),
  exitMiniProgram: asked('exitMiniProgram'),
  makePhoneCall: asked('makePhoneCall'),
  chooseImage: asked('chooseImage', { tempFilePaths: [] }),
  chooseMessageFile: asked('chooseMessageFile', { tempFiles: [] }),
  chooseMedia: asked('chooseMedia', { tempFiles: [] }),
  openDocument: asked('openDocument'),
  previewImage: asked('previewImage'),
  requestSubscribeMessage: asked('requestSubscribeMessage'),
  scanCode: asked('scanCode'),
  setClipboardData: asked('setClipboardData'),
};

export { Taro as default };

export function useRouter() {
  return { params: phone.params };
}

/** Heard when the page is shown for the first time and each time that it is shown again. */
export function useDidShow(listener: () => void): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    const show = () => {
      latest.current();
    };
    show();
    phone.onShow.add(show);
    return () => {
      phone.onShow.delete(show);
    };
  }, []);
}

/** Heard when another page is laid over this one. */
export function useDidHide(listener: () => void): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    const hide = () => {
      latest.current();
    };
    phone.onHide.add(hide);
    return () => {
      phone.onHide.delete(hide);
    };
  }, []);
}

export function useLaunch(listener: () => void): void {
  useEffect(listener, []);
}

/** What WeChat hands on when somebody shares the page from its own menu. */
export function useShareAppMessage(share: () => unknown): void {
  phone.answers['share'] = share;
}
