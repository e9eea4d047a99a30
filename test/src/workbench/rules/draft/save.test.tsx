import { saveDraft } from '@contracts/rules-way';
import { Save } from '@/workbench/rules/draft/save';
import {
  isOff,
  namesOf,
  open,
  refuses,
  says,
  sentOnce,
  shown,
  tap,
  went,
} from '../../../builders/pages';
import { aDraftShown, aRevisionShown } from '../../../builders/rules';

const line = (text: string) => ({ key: text, topic: 'conduct' as const, text });
const nothing = { write: jest.fn(), keepMine: jest.fn(), takeTheirs: jest.fn() };

function opened(texts: string[], about: { isBehind?: boolean; isWritten?: boolean } = {}) {
  const saved = jest.fn();
  const written = {
    ...{ ...nothing, saved, callId: 'call-of-a-screen-01', lines: texts.map(line) },
    ...{ isBehind: false, isWritten: true, ...about },
  };
  open(<Save revision={aRevisionShown({ draft: aDraftShown() })} written={written} />);
  return saved;
}

it('keeps the draft, and says which it is', async () => {
  says(saveDraft, { revisionId: 'r', state: 'drafted', draft: 2, findings: [] });
  const saved = opened(['甲']);
  await tap('存一稿，查违法');
  expect(await sentOnce(saveDraft)).toMatchObject({ clauses: [{ topic: 'conduct', text: '甲' }] });
  await shown('存一稿，查违法');
  expect(saved).toHaveBeenCalledWith(2);
});

it.each([
  ['a clause is empty', ['甲', ' '], {}],
  ['there is none', [], {}],
  ['somebody else has saved another', ['甲'], { isBehind: true }],
  ['nothing is new', ['甲'], { isWritten: false }],
])('is not saved while %s', (_why, texts, about) => {
  opened(texts, about);
  expect(isOff('存一稿，查违法')).toBe(true);
});

it('leads on when it is saved, and not before', async () => {
  opened(['甲'], { isWritten: false });
  await shown('第1稿存好了，没有查到违法的写法。');
  await tap('草案好了，去送审');
  expect(went()).toEqual(['navigateTo /workbench/rules/one/index?id=revision-of-a-screen']);
});

it('stays what is written when it is refused', async () => {
  refuses(saveDraft, 'not_now');
  const saved = opened(['甲']);
  await tap('存一稿，查违法');
  await shown(/^这一步现在还不能做/);
  expect(saved).not.toHaveBeenCalled();
  expect(namesOf('button')).not.toContain('草案好了，去送审');
});
