import { screen } from '@testing-library/react';
import { StepLine } from '@/components/step-line';
import { open } from '../builders/pages';

it('says of each step in words whether it is done, and hides the marks from the ear', () => {
  open(
    <StepLine
      label="走到哪一步了"
      steps={[
        { name: '送到', status: 'done', said: '11月23日' },
        { name: '接手', status: 'now' },
        { name: '答复', status: 'next' },
      ]}
    />,
  );
  expect(screen.getByRole('list', { name: '走到哪一步了' })).toBeTruthy();
  expect(screen.getAllByRole('listitem').map((it) => it.textContent)).toEqual([
    '✓送到（已完成）11月23日',
    '2接手（正在这一步）',
    '3答复',
  ]);
  const marks = [...document.querySelectorAll('.step-mark')];
  expect(marks.map((it) => it.getAttribute('aria-hidden'))).toEqual(['true', 'true', 'true']);
});
