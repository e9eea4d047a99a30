import { ballotIdOf, participations } from '../../../cloudfunctions/domains/polls/ballot';

it('is one for each voice in each poll', () => {
  expect(ballotIdOf('p', 'v')).toBe(ballotIdOf('p', 'v'));
  expect(ballotIdOf('p', 'v')).not.toBe(ballotIdOf('p', 'w'));
  expect(ballotIdOf('p', 'v')).not.toBe(ballotIdOf('q', 'v'));
});

it('says of a voice that it was used, and has no room for when or for what', () => {
  const line = {
    id: 'a',
    version: 1,
    pollId: 'p',
    voiceId: 'v',
    turn: 1,
    way: 'online',
    isAssisted: false,
  };
  expect(participations.schema.parse({ ...line, at: 7, code: '100' })).toEqual(line);
});
