import { showNotices } from '../../../cloudfunctions/domains/decisions/view-notices';
import { digest } from '../../../cloudfunctions/kernel/ids';
import { Run } from '../../builders/decision-process';

const days = { decision: 7, result: 10 };
const names = {
  masked: new Map([['s', '谭*']]),
  places: new Map([['village', '清泉村']]),
  openable: new Set<string>(),
  readsDrafts: false,
};
const kept = ({ lines }: Run) =>
  lines.map((line) => ({
    ...{ id: `x:${line.n}`, version: 1, decisionId: 'x', n: line.n, line },
    ...{ words: '公示', personId: 's' },
  }));
const resolved = () => {
  const run = new Run(['allowance']).prepared();
  run.calls('resolution', 'villagers_assembly', 'villagers_committee');
  return run
    .does('seated', 'villagers_committee', { path: 'adults' })
    .holds('villagers_committee', 6, 6);
};

it('shows where it hangs, since when, until when, and who checked it', () => {
  const [notice] = showNotices(kept(resolved().publishes('decision')), names, days);
  expect(notice).toMatchObject({
    ...{ n: 1, kind: 'decision', state: 'published', days: 7, text: '公示', signedBy: '谭*' },
    boards: [
      { name: '清泉村', postedOn: '2026-12-06' },
      { name: '', postedOn: '2026-12-06' },
    ],
  });
});

it('does not show one that was sent back', () => {
  const run = resolved().does('notice_prepared', 'villagers_committee', {
    ...{ kind: 'decision', textHash: digest('t'), boards: ['village'], papers: [] },
  });
  expect(showNotices(kept(run), names, days)).toMatchObject([{ state: 'prepared' }]);
  run.does('notice_returned', 'supervision_committee', { textHash: digest('w') });
  expect(showNotices(kept(run), names, days)).toEqual([]);
});

it('shows the words of one that does not hang yet to those alone who write and sign it', () => {
  const run = resolved().does('notice_prepared', 'villagers_committee', {
    ...{ kind: 'decision', textHash: digest('t'), boards: ['village'], papers: [] },
  });
  expect(showNotices(kept(run), names, days)[0]).not.toHaveProperty('text');
  expect(showNotices(kept(run), { ...names, readsDrafts: true }, days)).toMatchObject([
    { state: 'prepared', text: '公示' },
  ]);
});
