import { byHome, byOffice, movedAnswer } from '../../../cloudfunctions/domains/rules/moving';
import { endRevision, saveDraft } from '../../../cloudfunctions/contracts/rules-way';
import { refused } from '../../builders/requests';
import { AMENDMENT, twoClauses } from '../../builders/rules';
import { aVillage } from '../../builders/village';

const home = { id: 'o', name: '村委会' };

it('an office speaks in the diary, with who acted for it', () => {
  expect(byHome({ home }, { held: [], personId: 'p' }, '好')).toEqual({
    ...{ office: home, personId: 'p', words: '好' },
  });
  expect(byOffice(home, { held: [] })).toEqual({ office: home });
  expect(movedAnswer({ id: 'r', state: 'notice' })).toEqual({ revisionId: 'r', state: 'notice' });
});

it('a member of the committees writes; only a leader ends', async () => {
  const member = aVillage().as('deng-xiaoyu');
  const revisionId = AMENDMENT;
  expect(await refused(member(saveDraft, { revisionId, clauses: [...twoClauses] }))).toBe(
    'not refused',
  );
  expect(await refused(member(endRevision, { revisionId, reason: '不改。' }))).toBe('not_allowed');
});
