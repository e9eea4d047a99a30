// What the product asks of WeChat, answered as WeChat answers: by promise, or by success, fail and complete.

const storage = {
  read: (key) => JSON.parse(localStorage.getItem(`wx ${key}`) ?? 'null'),
  has: (key) => localStorage.getItem(`wx ${key}`) !== null,
  write: (key, value) => localStorage.setItem(`wx ${key}`, JSON.stringify(value)),
  remove: (key) => localStorage.removeItem(`wx ${key}`),
  keys: () =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('wx '))
      .map((key) => key.slice(3)),
};

/** Answers one call of `name` with what `work` gives or throws. */
function answered(name, work) {
  return (options = {}) => {
    const running = Promise.resolve()
      .then(() => work(options))
      .then(
        (value) => ({ errMsg: `${name}:ok`, ...value }),
        (thrown) =>
          Promise.reject(
            Object.assign(new Error(thrown.message), { errMsg: `${name}:fail ${thrown.message}` }),
          ),
      );
    if (!options.success && !options.fail && !options.complete) {
      return running;
    }
    running.then(
      (result) => {
        options.success?.(result);
        options.complete?.(result);
      },
      (failure) => {
        options.fail?.(failure);
        options.complete?.(failure);
      },
    );
    return undefined;
  };
}

/** A device of the phone that is there and does nothing. */
const standStill = (names) => Object.fromEntries(names.map((name) => [name, () => {}]));

const refuse = (why) => {
  throw new Error(why);
};

export function createWx({ launch, top, open, back }) {
  const system = () => ({
    pixelRatio: devicePixelRatio,
    windowWidth: innerWidth,
    windowHeight: innerHeight,
    screenWidth: innerWidth,
    screenHeight: innerHeight,
    statusBarHeight: 20,
    platform: 'devtools',
    SDKVersion: '3.8.7',
    version: '8.0.50',
    language: 'zh_CN',
    model: 'browser',
    system: 'Android 13',
    fontSizeSetting: 16,
    fontSizeScaleFactor: 1,
    safeArea: {
      top: 0,
      left: 0,
      right: innerWidth,
      bottom: innerHeight,
      width: innerWidth,
      height: innerHeight,
    },
  });
  const known = {
    ...Object.fromEntries(
      [
        'getSystemInfoSync',
        'getWindowInfo',
        'getDeviceInfo',
        'getAppBaseInfo',
        'getSystemSetting',
      ].map((name) => [name, system]),
    ),
    getSystemInfo: answered('getSystemInfo', system),
    getAccountInfoSync: () => ({
      miniProgram: { appId: 'wxhost', envVersion: 'develop', version: '0' },
    }),
    getMenuButtonBoundingClientRect: () => ({
      top: 24,
      bottom: 56,
      left: innerWidth - 95,
      right: innerWidth - 8,
      width: 87,
      height: 32,
    }),
    getLaunchOptionsSync: () => launch,
    getEnterOptionsSync: () => launch,
    canIUse: () => true,
    nextTick: (work) => queueMicrotask(work),
    getUpdateManager: () => ({
      onCheckForUpdate() {},
      onUpdateReady() {},
      onUpdateFailed() {},
      applyUpdate() {},
    }),
    getFileSystemManager: () => ({}),
    getRealtimeLogManager: () => ({ info() {}, warn() {}, error() {} }),
    env: { USER_DATA_PATH: 'wxfile://usr' },
    ...storageCalls(),
    ...screenCalls(),
    navigateTo: answered('navigateTo', ({ url }) => went(open(url, 'above'))),
    redirectTo: answered('redirectTo', ({ url }) => went(open(url, 'instead'))),
    reLaunch: answered('reLaunch', ({ url }) => went(open(url, 'alone'))),
    switchTab: answered('switchTab', ({ url }) => went(open(url, 'alone'))),
    navigateBack: answered('navigateBack', ({ delta = 1 }) => back(delta)),
    setNavigationBarTitle: answered('setNavigationBarTitle', ({ title }) => {
      top().title.textContent = title;
    }),
    onNetworkStatusChange: (told) =>
      ['online', 'offline'].forEach((type) =>
        addEventListener(type, () =>
          told({ isConnected: type === 'online', networkType: type === 'online' ? '4g' : 'none' }),
        ),
      ),
    getNetworkType: answered('getNetworkType', () => ({
      networkType: navigator.onLine ? '4g' : 'none',
    })),
    getRandomValues: answered('getRandomValues', ({ length }) => ({
      randomValues: crypto.getRandomValues(new Uint8Array(length)).buffer,
    })),
    getRecorderManager: () => standStill(['onStart', 'onStop', 'onError', 'start', 'stop']),
    createInnerAudioContext: innerAudio,
    setInnerAudioOption: answered('setInnerAudioOption', () => undefined),
    login: answered('login', () => ({ code: 'a-code' })),
    createSelectorQuery: () => selectorQuery(() => top().host),
    createIntersectionObserver: () => ({
      relativeTo() {
        return this;
      },
      relativeToViewport() {
        return this;
      },
      observe() {},
      disconnect() {},
    }),
    cloud: { init() {}, callFunction: answered('cloud.callFunction', callFunction) },
  };
  return new Proxy(known, { get: (calls, name) => (name in calls ? calls[name] : unknown(name)) });
}

/** Plays in no time whatever address it is given; the test reads in `window.__heard` what was to be heard, in order. */
function innerAudio() {
  const told = { onPlay: [], onEnded: [], onError: [] };
  let running;
  const listen = (name) => (listener) => told[name].push(listener);
  const tell = (name, fact) => told[name].forEach((listener) => listener(fact));
  return {
    src: '',
    playbackRate: 1,
    onPlay: listen('onPlay'),
    onEnded: listen('onEnded'),
    onError: listen('onError'),
    play() {
      (window.__heard ??= []).push(this.src);
      tell('onPlay');
      running = setTimeout(() => tell('onEnded'), 400);
    },
    stop: () => clearTimeout(running),
    destroy: () => clearTimeout(running),
  };
}

/** The test lends `window.__callFunction`, which brings the call to the real `api`. */
async function callFunction({ name, data }) {
  return { result: await window.__callFunction(name, JSON.parse(JSON.stringify(data ?? {}))) };
}

function went(problem) {
  if (problem) {
    refuse(problem);
  }
}

/** A call that nobody described fails as on a phone that lacks it, and is told to the test. */
function unknown(name) {
  if (typeof name !== 'string' || name === 'then' || /^[A-Z_]|^webpack/.test(name)) {
    return undefined;
  }
  if (/^(on|off)[A-Z]/.test(name)) {
    return () => {};
  }
  return answered(name, () => {
    (window.__unknownCalls ??= []).push(name);
    refuse('this host does not know the call');
  });
}

function storageCalls() {
  return {
    setStorageSync: storage.write,
    getStorageSync: (key) => (storage.has(key) ? storage.read(key) : ''),
    removeStorageSync: storage.remove,
    clearStorageSync: () => storage.keys().forEach(storage.remove),
    getStorageInfoSync: () => ({ keys: storage.keys(), currentSize: 0, limitSize: 10_240 }),
    setStorage: answered('setStorage', ({ key, data }) => storage.write(key, data)),
    getStorage: answered('getStorage', ({ key }) =>
      storage.has(key) ? { data: storage.read(key) } : refuse('data not found'),
    ),
    removeStorage: answered('removeStorage', ({ key }) => storage.remove(key)),
  };
}

function screenCalls() {
  let toast;
  const say = (words) => {
    toast ??= document.body.appendChild(
      Object.assign(document.createElement('div'), { className: 'mini-toast' }),
    );
    toast.textContent = words;
    toast.hidden = !words;
  };
  return {
    showToast: answered('showToast', ({ title }) => say(title)),
    showLoading: answered('showLoading', ({ title }) => say(title)),
    hideToast: answered('hideToast', () => say('')),
    hideLoading: answered('hideLoading', () => say('')),
    showModal: answered('showModal', (options) => {
      const confirm = window.confirm(`${options.title ?? ''}\n${options.content ?? ''}`);
      return { confirm, cancel: !confirm };
    }),
    stopPullDownRefresh: answered('stopPullDownRefresh', () => undefined),
    pageScrollTo: answered('pageScrollTo', ({ scrollTop = 0 }) => window.scrollTo(0, scrollTop)),
  };
}

function selectorQuery(root) {
  const questions = [];
  const measure = (element) => {
    if (!element) {
      return null;
    }
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    return {
      id: element.id,
      left,
      right,
      top,
      bottom,
      width,
      height,
      scrollTop: element.scrollTop,
      scrollLeft: element.scrollLeft,
    };
  };
  const query = {
    in: () => query,
    exec(whenDone) {
      setTimeout(() => whenDone?.(questions.map((ask) => ask())), 0);
      return query;
    },
  };
  const about = (find) => {
    const ask = (told) => {
      questions.push(() => {
        const answer = find();
        told?.(answer);
        return answer;
      });
      return query;
    };
    return {
      boundingClientRect: ask,
      scrollOffset: ask,
      fields: (_wanted, told) => ask(told),
      node: ask,
      context: ask,
    };
  };
  const within = (selector) => selector.replace(/>>>/g, ' ');
  return Object.assign(query, {
    select: (selector) => about(() => measure(root().querySelector(within(selector)))),
    selectAll: (selector) =>
      about(() => [...root().querySelectorAll(within(selector))].map(measure)),
    selectViewport: () => about(() => measure(document.documentElement)),
  });
}
