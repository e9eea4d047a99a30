import { byFiler, byOffice, movedAnswer } from '../../../cloudfunctions/domains/requests/moving';
import { move } from '../../../cloudfunctions/domains/requests/life';
import { without } from '../../../cloudfunctions/domains/requests/without';
import { addWords, confirmSolved } from '../../../cloudfunctions/contracts/requests';
import { aQuarrel, aRequest, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('an office speaks with its name and its person', () => {
  const office = { id: 'office', name: '调委会' };
  expect(byOffice(aRequest(), 'holder')).toEqual({ by: 'office', office, personId: 'holder' });
  expect(byOffice(aRequest(), undefined)).toEqual({ by: 'office', office });
});

it('the filer’s side speaks, with or without a name', () => {
  expect(byFiler(aRequest())).toEqual({ by: 'filer', personId: 'filer' });
  expect(byFiler(aRequest(), 'speaker')).toEqual({ by: 'filer', personId: 'speaker' });
  expect(byFiler(without(aRequest(), 'filerId'))).toEqual({ by: 'filer' });
});

it('answers with the id and the state', () => {
  const moved = move(aRequest(), 'accept', 'holder', 1, { by: 'office' });
  expect(moved && movedAnswer(moved)).toEqual({
    ...{ requestId: 'request-in-the-book', state: 'accepted' },
  });
});

it('what one may not know of is not found, what one may not decide is not allowed', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village, 'answered');
  expect(await refused(village.as('he-qiushi')(confirmSolved, { requestId }))).toBe('not_allowed');
  expect(await refused(village.as('guest')(confirmSolved, { requestId }))).toBe(
    'request_not_found',
  );
  expect(await refused(village.asVisitor()(addWords, { requestId, attachments: [] }))).toBe(
    'not_signed_in',
  );
});
