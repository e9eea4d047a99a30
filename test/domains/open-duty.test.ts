import { dutyIndexes, openDuty } from '../../cloudfunctions/domains/open-duty';
import { items } from '../../cloudfunctions/domains/deliberation/item';
import { requests } from '../../cloudfunctions/domains/requests/request';

const duty = { id: 'd-1', holderId: 'p', officeId: 'o', dueAt: 9, checkAt: 5 };

it.each(['id', 'holderId', 'officeId', 'dueAt', 'checkAt'] as const)(
  'is no duty without %s',
  (missing) => {
    expect(openDuty.safeParse(duty).success).toBe(true);
    const rest = Object.fromEntries(Object.entries(duty).filter(([field]) => field !== missing));
    expect(openDuty.safeParse(rest).success).toBe(false);
  },
);

it.each([requests, items])(
  'in $name it is found by its holder, its office and both clocks',
  (book) => {
    expect(book.indexes).toMatchObject(dutyIndexes);
  },
);
