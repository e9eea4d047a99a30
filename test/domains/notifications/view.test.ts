import { shownItem, shownLine } from '../../../cloudfunctions/domains/notifications/view';

it('shows an item without whose it is', () => {
  const item = {
    ...{ id: 'i', version: 1, ownerId: 'p', kind: 'duty_given' as const, at: 1, dueAt: 2 },
    about: { kind: 'request' as const, id: 'r' },
    ...{ isUrgent: true, isSeen: false, isSettled: false, dutyId: 'd' },
  };
  expect(shownItem(item)).toEqual({
    ...{ id: 'i', kind: 'duty_given', at: 1, dueAt: 2 },
    about: { kind: 'request', id: 'r' },
    ...{ isUrgent: true, isSeen: false, isSettled: false },
  });
});

it('shows a line of the log without to whom it went', () => {
  const line = {
    ...{ id: 'l', version: 1, at: 1, letterId: 'x', channel: 'wechat' as const },
    ...{ template: 'duty' as const, text: '您有一件事项待处理', time: 2 },
    ...{ result: 'sent' as const, code: '0' },
  };
  const { version, letterId, ...shown } = line;
  expect([version, letterId]).toEqual([1, 'x']);
  expect(shownLine(line)).toEqual(shown);
});
