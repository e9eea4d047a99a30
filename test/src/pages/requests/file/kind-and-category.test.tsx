import { screen, within } from '@testing-library/react';
import { KindAndCategory } from '@/pages/requests/file/kind-and-category';
import type { StepProps } from '@/pages/requests/file/step-props';
import { namesOf, tap } from '../../../builders/pages';
import { openStep } from '../../../builders/step';

const kinds = [
  { kind: 'hazard', reason: '说到裂缝' },
  { kind: 'complaint', reason: '说到没人管' },
] as const;
const categories = [{ category: 'transport', reason: '说到涵洞' }] as const;

const Suggested = (props: StepProps) => (
  <KindAndCategory {...props} kinds={kinds} categories={categories} isAsked />
);
const Unsure = (props: StepProps) => (
  <KindAndCategory {...props} kinds={[]} categories={[]} isAsked />
);

function offeredIn(group: string): (string | null)[] {
  return within(screen.getByRole('radiogroup', { name: group }))
    .getAllByRole('radio')
    .map((it) => it.getAttribute('aria-label'));
}

it('offers the likeliest first, with its reason, and has it chosen', () => {
  const draft = openStep(Suggested);
  expect(draft()).toMatchObject({ kind: 'hazard', category: 'transport' });
  expect(offeredIn('看起来是这类事，您说了算')).toEqual(['险情隐患，说到裂缝', '投诉，说到没人管']);
  expect(offeredIn('归到哪一类')).toEqual(['路和车（交通运输），说到涵洞']);
});

it('leaves what the villager has chosen', () => {
  const draft = openStep(Suggested, { kind: 'consultation', category: 'health' });
  expect(draft()).toMatchObject({ kind: 'consultation', category: 'health' });
});

it('has all the others one tap away', async () => {
  const draft = openStep(Suggested);
  await tap('看起来是这类事，您说了算：选别的');
  await tap(/^建议/, 'radio');
  expect(draft().kind).toBe('suggestion');
  expect(offeredIn('看起来是这类事，您说了算')).toHaveLength(7);
});

it('asks when the words say nothing', () => {
  const draft = openStep(Unsure);
  expect(draft().kind).toBeUndefined();
  expect(screen.getAllByText('没看出是哪一类，请您选一个。')).toHaveLength(2);
  expect(namesOf('radio')).toHaveLength(7 + 15);
});

it('makes nobody who is in danger sort it', () => {
  const unsure = openStep(Unsure, { safety: ['danger_now'] });
  expect(unsure()).toMatchObject({ kind: 'hazard', category: 'urban_rural_construction' });
  const beaten = openStep(Unsure, { safety: ['violence'] });
  expect(beaten()).toMatchObject({ kind: 'help', category: 'justice_public_security' });
});

it('waits for what the words say before it offers that', () => {
  const Waiting = (props: StepProps) => (
    <KindAndCategory {...props} kinds={[]} categories={[]} isAsked={false} />
  );
  const draft = openStep(Waiting, { safety: ['danger_now'] });
  expect(draft().kind).toBeUndefined();
});
