import { screen } from '@testing-library/react';
import { Steps } from '@/pages/requests/one/steps';
import { open } from '../../../builders/pages';
import { aShown, MORNING } from '../../../builders/shown';

it('says what has been done and when, what is being done, and what comes next', () => {
  const steps = [
    { step: 'submitted', status: 'done', at: MORNING },
    { step: 'accepted', status: 'now' },
    { step: 'working', status: 'next' },
  ] as const;
  open(<Steps request={aShown({ steps: [...steps] })} />);
  expect(screen.getByRole('list', { name: '走到哪一步了' })).toBeTruthy();
  expect(screen.getAllByRole('listitem').map((it) => it.textContent)).toEqual([
    '✓送到（已完成）11月23日 9:00',
    '2接手（正在这一步）',
    '3办理',
  ]);
});
