// Runs a compiled mini-program in a browser: its modules, its pages one upon another, and what they ask of WeChat.
import * as glass from 'glass-easel';
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import { defineBuiltIns } from './built-ins.mjs';
import { speakingPlugin } from './plugins.mjs';
import { createWx } from './wx.mjs';

const { templates, settings, styles, modules } = window.__program;

glass.globalOptions.throwGlobalError = true;
glass.addGlobalWarningListener(() => false);
const environment = new MiniProgramEnv();
const space = environment.createCodeSpace('main', true);
keepAuthorsIds(space);
defineBuiltIns(space.getComponentSpace());
for (const [path, content] of Object.entries(templates)) {
  if (path !== 'app' && settings[path]) {
    space.addCompiledTemplate(path, { groupList: templates, content });
  }
}

const launch = launchOptions();
const stack = [];
const top = () => stack.at(-1);
const wx = createWx({ launch, top, open, back });
const backend = renderer();

/** Tests find elements by the ids that the authors wrote. */
function keepAuthorsIds(codeSpace) {
  const prepare = codeSpace.prepareComponentOptions.bind(codeSpace);
  codeSpace.prepareComponentOptions = (path, options) => {
    const [prepared, isolation] = prepare(path, options);
    prepared.writeIdToDOM = true;
    prepared.idPrefixGenerator = () => '';
    return [prepared, isolation];
  };
}

function renderer() {
  const context = new glass.CurrentWindowBackendContext();
  context.onEvent((target, type, detail, options) => {
    glass.Event.triggerEvent(target, type, detail, options);
  });
  return environment.associateBackend(context);
}

/** `?path=pages/x/index&id=1` starts on that page with that query, as a scanned code does. */
function launchOptions() {
  const { path, ...query } = Object.fromEntries(new URLSearchParams(location.search));
  return { path: path ?? settings.app.pages[0], query, scene: 1001, referrerInfo: {} };
}

// ---- modules ----

let app;
let loading;
const loaded = new Map();

/** `Page()` and `Component()` belong to the page that is being loaded, whichever file calls them. */
function register(kind) {
  return (definition) => {
    const path = loading;
    space.addComponentStaticConfig(path, settings[path] ?? {});
    space.componentEnv(path, (component) => component[kind](definition));
  };
}

function resolve(base, path) {
  const parts = path.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') {
      parts.pop();
    } else if (part !== '' && part !== '.') {
      parts.push(part);
    }
  }
  return parts.join('/');
}

/** The logic layer has no DOM, yet libraries reach `window` through `Function('return this')()`. */
function withoutDom(work) {
  const names = ['MutationObserver', 'WebKitMutationObserver'];
  const kept = names.map((name) => window[name]);
  names.forEach((name) => (window[name] = undefined));
  try {
    return work();
  } finally {
    names.forEach((name, i) => (window[name] = kept[i]));
  }
}

const logicGlobal = {
  Date,
  Math,
  JSON,
  Promise,
  Object,
  Array,
  Symbol,
  Map,
  Set,
  WeakMap,
  Error,
  parseInt,
  parseFloat,
  console,
  setTimeout: setTimeout.bind(window),
  clearTimeout: clearTimeout.bind(window),
  setInterval: setInterval.bind(window),
  clearInterval: clearInterval.bind(window),
};

function load(path) {
  const known = loaded.get(path);
  if (known) {
    return known.exports;
  }
  const run = modules[path];
  if (!run) {
    throw new Error(`the mini-program has no module ${path}`);
  }
  const module = { exports: {} };
  loaded.set(path, module);
  const require = (other) => load(resolve(path, other.replace(/\.js$/, '')));
  const behavior = (definition) => space.behavior().definition(definition).register();
  const lent = [
    require,
    module,
    module.exports,
    wx,
    (definition) => (app = definition),
    register('Page'),
    register('Component'),
    behavior,
    () => app,
    () => stack.map(({ page }) => page),
    requirePlugin,
  ];
  withoutDom(() => run.call(undefined, ...lent, ...Array(9).fill(undefined), logicGlobal));
  return module.exports;
}

/** Only what the app's configuration declares is there, as in WeChat. */
function requirePlugin(name) {
  if (settings.app.plugins?.[name]?.provider !== speakingPlugin.provider) {
    throw new Error(`plugin "${name}" is not declared`);
  }
  return speakingPlugin.calls;
}

function enter(path) {
  const before = loading;
  loading = path;
  try {
    load(path);
  } finally {
    loading = before;
  }
}

const entered = new Set();
function enterComponentsOf(path) {
  for (const used of Object.values(settings[path]?.usingComponents ?? {})) {
    const component = resolve(path, used);
    if (!entered.has(component)) {
      entered.add(component);
      enterComponentsOf(component);
      enter(component);
    }
  }
}

// ---- pages ----

const {
  pages,
  subPackages = settings.app.subpackages ?? [],
  window: appWindow = {},
} = settings.app;
const everyPage = new Set([
  ...pages,
  ...subPackages.flatMap((part) =>
    part.pages.map((page) => `${part.root.replace(/\/$/, '')}/${page}`),
  ),
]);

/** Opens a page above the others, in the place of the top one, or alone. Says why not, if it cannot. */
function open(url, how) {
  const [address, search = ''] = url.split('?');
  const path = resolve(top()?.path ?? '', address);
  if (!everyPage.has(path)) {
    return `page "${path}" is not found`;
  }
  if (how === 'above') {
    top()?.page.onHide?.();
    top()?.host.setAttribute('hidden', '');
  } else {
    const leaving = how === 'alone' ? stack.length : 1;
    Array.from({ length: leaving }, close);
  }
  enterComponentsOf(path);
  enter(path);
  show(path, Object.fromEntries(new URLSearchParams(search)));
  return undefined;
}

function show(path, query) {
  const host = document.body.appendChild(document.createElement('main'));
  host.className = 'mini-host';
  const title = host.appendChild(document.createElement('div'));
  title.className = 'mini-title';
  title.textContent =
    settings[path]?.navigationBarTitleText ?? appWindow.navigationBarTitleText ?? '';
  const holder = host.appendChild(document.createElement('div'));
  const root = backend.createRoot('div', space, path);
  const page = root.get();
  page.route = page.__route__ = path;
  page.options = query;
  stack.push({ path, page, host, root, title });
  page.onLoad?.(query);
  root.attach(host, holder);
  const element = root.getComponent();
  (element.getBackendElement?.() ?? element.$$).classList.add('mini-page');
  page.onShow?.();
  setTimeout(() => page.onReady?.(), 0);
}

function close() {
  const leaving = stack.pop();
  leaving?.page.onUnload?.();
  leaving?.root.release?.();
  leaving?.host.remove();
}

function back(steps) {
  for (let i = 0; i < steps && stack.length > 1; i += 1) {
    close();
  }
  top().host.removeAttribute('hidden');
  top().page.onShow?.();
}

const sheet = document.createElement('style');
sheet.textContent = `
body { margin: 0; font-family: "Noto Sans SC", "Noto Sans CJK SC", sans-serif; }
[hidden] { display: none !important; }
wx-view, wx-scroll-view, wx-form, wx-picker, wx-swiper, wx-swiper-item, wx-button, wx-label, wx-textarea, wx-input, wx-slider { display: block; }
wx-text { display: inline; white-space: pre-line; }
wx-image { display: inline-block; overflow: hidden; }
.mini-img, .mini-canvas { width: 100%; height: 100%; }
.mini-input, .mini-textarea { width: 100%; border: 0; padding: 0; font: inherit; background: transparent; outline: 0; }
.mini-page { display: block; min-height: 100vh; box-sizing: border-box; }
.mini-title { display: flex; height: 44px; align-items: center; justify-content: center; background: #fff; position: sticky; top: 0; z-index: 1; }
.mini-toast { position: fixed; left: 50%; top: 50%; transform: translate(-50%, -50%); background: #000c; color: #fff; padding: 12px 20px; border-radius: 6px; }
${styles.join('\n')}`;
document.head.append(sheet);

window.__miniProgram = {
  wx,
  stack,
  pages: [...everyPage],
  open: (url) => open(url, 'above'),
  back,
};
enterComponentsOf('app');
enter('app');
app.onLaunch?.(launch);
app.onShow?.(launch);
open(`/${launch.path}?${new URLSearchParams(launch.query)}`, 'above');
