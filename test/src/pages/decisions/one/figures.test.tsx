import { Figures } from '@/pages/decisions/one/figures';
import { screen } from '@testing-library/react';
import { aHeld } from '../../../builders/decided';
import { isShown, open, shown } from '../../../builders/pages';

function widthOf(part: string): string {
  return document.querySelector<HTMLElement>(`.vote-bar-${part}`)?.style.width ?? '';
}

it('shows who was due, who came and how they voted, in numbers and in one bar', async () => {
  open(<Figures held={aHeld()} unit="人" passOf="present" />);
  for (const [number, name] of [
    ['27', '应到'],
    ['24', '实到'],
    ['20', '赞成'],
    ['3', '反对'],
    ['1', '弃权'],
  ] as const) {
    expect((await shown(name)).parentElement?.textContent).toBe(`${number}${name}`);
  }
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    '赞成20，反对3，弃权1，至少要13赞成',
  );
  await shown('竖线：至少要13人赞成');
  expect(Number.parseFloat(widthOf('agree'))).toBeCloseTo((20 / 24) * 100);
});

it('measures against all who are due where the law does', () => {
  open(<Figures held={aHeld({ agreeNeeded: 18 })} unit="人" passOf="due" />);
  expect(Number.parseFloat(widthOf('agree'))).toBeCloseTo((20 / 27) * 100);
});

it('shows no vote where too few came', async () => {
  open(<Figures held={aHeld({ present: 17, outcome: 'no_quorum' })} unit="人" passOf="present" />);
  await shown('实到');
  expect(isShown('赞成')).toBe(false);
});
