import { publishRules } from '@contracts/rules-way';
import { PublishAct } from '@/workbench/rules/one/publish-act';
import { isOff, open, refuses, says, sentOnce, shown, tap, write } from '../../../builders/pages';
import { aRevisionShown } from '../../../builders/rules';

const revision = aRevisionShown();
const { revisionId } = revision;
const FIELD = '从哪天起执行（八个数字，如20261201）';
/** Midnight in the village. */
const FROM = Date.UTC(2026, 10, 30, 16);

it('is published from the beginning of a day', async () => {
  says(publishRules, { revisionId, state: 'published', edition: 3, validFrom: FROM });
  open(<PublishAct revision={revision} onClose={jest.fn()} />);
  expect(isOff('公布')).toBe(true);
  await write(FIELD, '20261201');
  await tap('公布');
  await shown('送到了。');
  expect(await sentOnce(publishRules)).toEqual({ revisionId, validFrom: FROM });
});

it('says what is wrong with a day that there is not', async () => {
  open(<PublishAct revision={revision} onClose={jest.fn()} />);
  await write(FIELD, '20261301');
  await shown(/^这个日子没看懂。/);
  expect(isOff('公布')).toBe(true);
});

it('says what to do about a day that cannot be', async () => {
  refuses(publishRules, 'before_the_vote');
  open(<PublishAct revision={revision} onClose={jest.fn()} />);
  await write(FIELD, '20261201');
  await tap('公布');
  await shown('生效的日子不能早于表决那天。请改日子。');
});
