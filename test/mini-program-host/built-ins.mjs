// WeChat's own components, as far as the product uses them: boxes, words, fields, pictures.

const elementOf = (component) => component.getBackendElement?.() ?? component.$$;

const fire = (component, type, detail, bubbles = false) =>
  component.triggerEvent(type, detail, { bubbles, composed: bubbles });

/** Attributes that WeChat takes on every component and that change nothing here. */
const COMMON = [
  'hoverClass',
  'hoverStayTime',
  'hoverStartTime',
  'hoverStopPropagation',
  'animation',
];
/** What a screen reader is told. */
const SPOKEN = [
  'ariaRole',
  'ariaLabel',
  'ariaHidden',
  'ariaChecked',
  'ariaSelected',
  'ariaDisabled',
];

const BOXES = [
  'view',
  'text',
  'label',
  'form',
  'cover-view',
  'swiper',
  'swiper-item',
  'picker-view',
  'picker-view-column',
  'movable-area',
  'movable-view',
  'radio-group',
  'checkbox-group',
  'navigator',
  'icon',
  'progress',
  'root-portal',
  'page-meta',
  'catch-view',
  'static-view',
  'pure-view',
  'static-text',
  'click-view',
  'page-container',
  'video',
  'web-view',
  'open-data',
  'cover-image',
  'rich-text',
];

export function defineBuiltIns(space) {
  const define = (name, properties, conduct = {}) => defineOne(space, name, properties, conduct);
  BOXES.forEach((name) => define(name, {}));
  define(
    'scroll-view',
    { scrollX: false, scrollY: false, scrollTop: null, scrollIntoView: '' },
    {
      update(component, name, value) {
        const overflow = { scrollX: 'overflowX', scrollY: 'overflowY' }[name];
        if (overflow) {
          elementOf(component).style[overflow] = value ? 'auto' : '';
        }
      },
    },
  );
  define(
    'button',
    {
      type: 'default',
      size: 'default',
      plain: false,
      disabled: false,
      loading: false,
      formType: '',
      openType: '',
    },
    {
      attached(_component, element) {
        element.setAttribute('role', 'button');
        element.tabIndex = 0;
      },
      update(component, name, value) {
        if (name === 'disabled') {
          elementOf(component).setAttribute('aria-disabled', String(Boolean(value)));
        }
      },
    },
  );
  const shared = {
    value: '',
    placeholder: '',
    disabled: false,
    maxlength: 140,
    focus: false,
    name: '',
  };
  define('input', { ...shared, password: false, type: 'text' }, field('input'));
  define('textarea', { ...shared, autoHeight: false }, field('textarea'));
  define(
    'image',
    { src: '', mode: 'scaleToFill', lazyLoad: false },
    {
      attached: (component) => inner(component, 'img'),
      update(component, name, value) {
        if (name === 'src' && value) {
          component.inner.src = value;
        }
      },
    },
  );
  ['switch', 'checkbox', 'radio'].forEach((name) => {
    define(name, { checked: false, disabled: false, value: '', color: '' }, ticked(name));
  });
  define(
    'picker',
    {
      mode: 'selector',
      range: null,
      rangeKey: '',
      value: null,
      start: '',
      end: '',
      disabled: false,
    },
    {
      // A test chooses by calling this; the wheel itself belongs to the phone.
      attached: (component, element) =>
        (element.pick = (value) => fire(component, 'change', { value })),
    },
  );
  define('slider', { value: 0, min: 0, max: 100, step: 1 });
  define(
    'canvas',
    { type: '', canvasId: '' },
    { attached: (component) => inner(component, 'canvas') },
  );
}

function defineOne(space, name, properties, { attached, update }) {
  const declared = Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      {
        type: value === null ? null : value.constructor,
        value,
        observer(next) {
          if (this.isAttached) {
            update?.(this, key, next);
          }
        },
      },
    ]),
  );
  COMMON.forEach((key) => (declared[key] ??= { type: null }));
  SPOKEN.forEach((key) => (declared[key] ??= { type: null, observer: speak(key) }));
  const tag = `wx-${name}`;
  space.define(tag);
  const component = space.defineComponent({
    is: tag,
    options: { virtualHost: false, multipleSlots: false },
    properties: declared,
    lifetimes: {
      attached() {
        this.isAttached = true;
        attached?.(this, elementOf(this));
        Object.keys(properties).forEach((key) => update?.(this, key, this.data[key]));
        SPOKEN.forEach((key) => speak(key).call(this, this.data[key]));
      },
    },
  });
  space.setGlobalUsingComponent(tag, component);
}

function speak(key) {
  const attribute = key === 'ariaRole' ? 'role' : `aria-${key.slice('aria'.length).toLowerCase()}`;
  return function set(value) {
    if (value !== null && value !== undefined && value !== '') {
      elementOf(this)?.setAttribute(attribute, String(value));
    }
  };
}

function inner(component, tag) {
  const element = document.createElement(tag);
  element.className = `mini-${tag}`;
  elementOf(component).appendChild(element);
  component.inner = element;
  return element;
}

/** A field's own DOM events stay inside it: WeChat tells the page with events of its own. */
function field(tag) {
  return {
    attached(component) {
      const element = inner(component, tag);
      element.addEventListener('input', (event) => {
        event.stopPropagation();
        fire(
          component,
          'input',
          { value: element.value, cursor: element.value.length, keyCode: 0 },
          true,
        );
      });
      ['change', 'focus', 'blur'].forEach((type) => {
        element.addEventListener(type, (event) => event.stopPropagation());
      });
      element.addEventListener('focus', () =>
        fire(component, 'focus', { value: element.value, height: 0 }),
      );
      element.addEventListener('blur', () => fire(component, 'blur', { value: element.value }));
      element.addEventListener('keydown', ({ key }) => {
        if (key === 'Enter') {
          fire(component, 'confirm', { value: element.value });
        }
      });
    },
    update({ inner: element }, name, value) {
      if (
        name === 'value' &&
        value !== null &&
        value !== undefined &&
        element.value !== String(value)
      ) {
        element.value = String(value);
      } else if (name === 'placeholder') {
        element.placeholder = value ?? '';
      } else if (name === 'disabled') {
        element.disabled = Boolean(value);
      } else if (name === 'maxlength' && value > 0) {
        element.maxLength = value;
      } else if (name === 'password' && value) {
        element.type = 'password';
      } else if (name === 'focus' && value) {
        element.focus();
      }
    },
  };
}

function ticked(name) {
  return {
    attached(component) {
      const element = inner(component, 'input');
      element.type = name === 'radio' ? 'radio' : 'checkbox';
      element.addEventListener('change', (event) => {
        event.stopPropagation();
        fire(component, 'change', { value: element.checked });
      });
    },
    update({ inner: element }, key, value) {
      if (key === 'checked') {
        element.checked = Boolean(value);
      }
    },
  };
}
