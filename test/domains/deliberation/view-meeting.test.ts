import {
  codeTitleOf,
  motionIn,
  showMeetingLine,
  showSignIn,
} from '../../../cloudfunctions/domains/deliberation/view-meeting';
import { motionId } from '../../../cloudfunctions/domains/deliberation/motion';
import { aMeeting } from '../../builders/meeting-items';

it('a line says where, when, and what the reader is to it', () => {
  const facts = { placeName: '大樟树屋场', standpoint: { isInvited: true }, now: 99 };
  expect(showMeetingLine(aMeeting(), facts)).toMatchObject({
    ...{ placeName: '大樟树屋场', phase: 'coming', topics: ['清淤'], isInvited: true },
    isSignedIn: false,
    isDeclared: false,
  });
  const group = { path: 'adults' as const, due: 9, rollHash: 'h', declaredAt: 1, declaredBy: 'p' };
  expect(showMeetingLine({ ...aMeeting(), group }, facts).isDeclared).toBe(true);
});

it.each([
  ['清淤', '清淤'],
  ['一'.repeat(21), '一'.repeat(20)],
  [' 清淤 ', '清淤'],
])('the title of the code of %j', (title, short) => {
  expect(codeTitleOf({ topics: [{ id: 't', title }] })).toBe(short);
});

it('a topic says what became of it', () => {
  const motion = {
    id: motionId('t'),
    version: 1,
    sourceId: 't',
    decisionId: 'd',
    at: 1,
    byId: 'x',
  };
  const motions = new Map([[motion.id, motion]]);
  expect(motionIn(motions, 't')).toEqual({ motion: { decisionId: 'd', at: 1 } });
  expect(motionIn(motions, 'other')).toEqual({});
  const passed = new Map([[motion.id, { ...motion, outcome: 'passed' as const }]]);
  expect(motionIn(passed, 't')).toMatchObject({ motion: { outcome: 'passed' } });
});

it('a name on the list is masked but the own', () => {
  const signIn = {
    ...{ id: 's', version: 1, meetingId: 'm', personId: 'p', isGuest: false, isCadre: false },
    ...{ way: 'code' as const, signedAt: 1, receivedAt: 2, isAddition: false },
  };
  const names = new Map([['p', '张桂花']]);
  expect(showSignIn(signIn, names, { reader: 'other', keepsList: false })).toMatchObject({
    name: '张*',
    isMe: false,
  });
  expect(showSignIn(signIn, names, { reader: 'p', keepsList: false })).toMatchObject({
    name: '张桂花',
    isMe: true,
  });
});
