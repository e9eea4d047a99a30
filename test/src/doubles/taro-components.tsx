import { createElement, type ReactNode } from 'react';

/** Taro's own parts as plain HTML; what a screen reader is told passes through, in either platform's words. */

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };

const passing =
  /^(id|className|style|children|role|data-.*|aria-.*|onClick|onKeyDown|onTouchStart|onTouchEnd)$/;

/** How the parts' own words are called in HTML. `contextmenu` stands for a long press. */
const called: Readonly<Record<string, string>> = {
  tabindex: 'tabIndex',
  'aria-role': 'role',
  onLongPress: 'onContextMenu',
};

function html(props: Props): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(props)
      .map(([name, value]) => [called[name] ?? name, value] as const)
      .filter(([name]) => passing.test(name) || Object.values(called).includes(name)),
  );
}

export function View(props: Props) {
  return createElement('div', html(props));
}

export function Image(props: Props) {
  const { src, nativeProps } = props;
  return createElement('img', { src, ...html(props), ...(nativeProps as object | undefined) });
}

export function Input(props: Props) {
  return writing('input', props);
}

export function Textarea(props: Props) {
  return writing('textarea', props);
}

function writing(tag: 'input' | 'textarea', props: Props) {
  const { value, placeholder, maxlength, type, onInput, nativeProps } = props;
  const tell = onInput as
    ((event: { readonly detail: { readonly value: string } }) => void) | undefined;
  return createElement(tag, {
    ...html(props),
    ...(nativeProps as object | undefined),
    ...{ value, placeholder, maxLength: maxlength },
    ...(type === 'number' ? { inputMode: 'numeric' } : {}),
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      tell?.({ detail: { value: target.value } });
    },
  });
}
