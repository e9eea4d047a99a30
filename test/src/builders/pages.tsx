import type { AnyContract, CommonRefusal, OutputOf, RefusalOf, Reply } from '@contracts/contract';
import { configure, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { chosenCaller } from '@/backend/caller';
import { openidOf } from '../../../local/demonstration/people';
import type { Village } from '../../builders/village';
import { cut, phone } from '../doubles/phone';

/** Pages and their parts in a villager's hand: what is shown, what is tapped, and what reaches the back end. */

interface Asked {
  readonly operation: string;
  readonly input: Record<string, unknown>;
}

/** Everything that the phone has asked, in order. */
const calls: Asked[] = [];
/** What the back end is told to say to an operation, whatever it knows. */
const scripted = new Map<string, Reply<unknown>>();

/** A busy machine answers late. */
const LONGEST = 10_000;
configure({ asyncUtilTimeout: LONGEST });

beforeEach(() => {
  // Answers arrive when they arrive, as on a phone: React need not be told beforehand.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  phone.reset();
  calls.length = 0;
  scripted.clear();
  noSignal();
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** The phone lies in somebody's hand, has a signal, and its clock goes like the village's. */
export function inTheHandOf(key: string, village: Village): void {
  chosenCaller.set(key === '' ? '' : openidOf(key));
  jest.spyOn(Date, 'now').mockImplementation(village.now);
  phone.backEnd = ({ operation, input, as }) =>
    asked(operation, input, () =>
      village.api({ operation, input }, as === '' ? {} : { openid: as }),
    );
}

/** Nothing reaches the back end, except what `says` and `refuses` answer for it. */
export function noSignal(): void {
  phone.backEnd = ({ operation, input }) => asked(operation, input, cut);
}

/** Not even that. */
export function outOfReach(): void {
  scripted.clear();
  noSignal();
}

function asked(
  operation: string,
  input: unknown,
  otherwise: () => Promise<unknown>,
): Promise<unknown> {
  calls.push({ operation, input: input as Asked['input'] });
  const reply = scripted.get(operation);
  return reply ? Promise.resolve(reply) : otherwise();
}

export function says<C extends AnyContract>(contract: C, data: OutputOf<C>): void {
  scripted.set(contract.name, { ok: true, data });
}

export function refuses<C extends AnyContract>(
  contract: C,
  code: RefusalOf<C> | CommonRefusal,
  details: Readonly<Record<string, unknown>> = {},
): void {
  scripted.set(contract.name, { ok: false, error: { code, details } });
}

/** With what an operation was asked, the call id left out: that there is one is looked at here. */
export function sent(contract: AnyContract): Record<string, unknown>[] {
  return calls
    .filter(({ operation }) => operation === contract.name)
    .map(({ input: { callId, ...input } }) => {
      expect(contract.does === 'read' || /^[\w-]{16,40}$/.test(String(callId))).toBe(true);
      return input;
    });
}

/** Waits until a write has reached the back end, and says with what. */
export async function sentOnce(contract: AnyContract): Promise<Record<string, unknown>> {
  for (let tries = 0; tries < 100 && sent(contract).length === 0; tries += 1) {
    await pause();
  }
  expect(sent(contract)).toHaveLength(1);
  return sent(contract)[0] ?? {};
}

/** Opens a page with these parameters in its address. */
export function open(page: ReactElement, params: Readonly<Record<string, string>> = {}): void {
  phone.params = { ...params };
  render(page);
}

type Words = string | RegExp;

export function shown(words: Words): Promise<HTMLElement> {
  return screen.findByText(words);
}

export function isShown(words: Words): boolean {
  return screen.queryAllByText(words).length > 0;
}

type Pressable = 'button' | 'link' | 'radio' | 'checkbox';

/** Taps what a screen reader calls so. */
export async function tap(name: Words, role: Pressable = 'button'): Promise<void> {
  fireEvent.click(await screen.findByRole(role, { name }));
}

/** The same, in the sheet that lies above the page. */
export async function tapInSheet(name: Words): Promise<void> {
  const sheet = within(await screen.findByRole('dialog'));
  fireEvent.click(sheet.getByRole('button', { name }));
}

export async function write(label: string, text: string): Promise<void> {
  fireEvent.change(await screen.findByLabelText(label), { target: { value: text } });
}

/** What is pressed that way, in the order in which it stands there. */
export function namesOf(role: Pressable | 'heading'): string[] {
  return screen.queryAllByRole(role).map((it) => it.getAttribute('aria-label') ?? it.textContent);
}

export function isOff(name: Words): boolean {
  return screen.getByRole('button', { name }).getAttribute('aria-disabled') === 'true';
}

export function isChosen(name: Words, role: 'radio' | 'checkbox' = 'radio'): boolean {
  return screen.getByRole(role, { name }).getAttribute('aria-checked') === 'true';
}

/** The pages that were opened, in order. */
export function went(): string[] {
  const ways = ['navigateTo', 'redirectTo', 'reLaunch'];
  return phone.did
    .filter(([what]) => ways.includes(what))
    .map(([what, how]) => `${what} ${(how as { readonly url: string }).url}`);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
