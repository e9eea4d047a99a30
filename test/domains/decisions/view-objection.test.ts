import { showObjection } from '../../../cloudfunctions/domains/decisions/view-objection';

const objected = {
  ...{ objection: 'o', notice: 1, since: 0 },
  ...{ state: 'filed' as const, level: 'village' as const },
};

it('shows that there is one and where it stands, and neither who nor what', () => {
  const duty = { id: 'd', officeId: 'x', officeName: 'y', holderId: 'z', dueAt: 10 };
  const kept = { filedAt: 1, duty, personId: 'somebody', sealed: 'words' };
  expect(showObjection(objected, kept, { mayOpen: false, now: 11 })).toEqual({
    ...{ objectionId: 'o', notice: 1, state: 'filed', level: 'village' },
    ...{ filedAt: 1, dueAt: 10, isOverdue: true, mayOpen: false },
  });
  expect(showObjection(objected, { filedAt: 1 }, { mayOpen: true, now: 11 })).toMatchObject({
    ...{ isOverdue: false, mayOpen: true },
  });
});
