import { readConsent } from '../../../cloudfunctions/contracts/organisation';
import { aVillage } from '../../builders/village';

it('tells everybody what is asked for, each purpose by itself', async () => {
  const reply = await aVillage().asVisitor()(readConsent, {});
  expect(reply.ok && reply.data.notices).toMatchObject([
    { purpose: 'identity', version: 1, isGiven: false },
    { purpose: 'phone_number', version: 1, isGiven: false },
    { purpose: 'recordings', version: 1, isGiven: false },
  ]);
  expect(
    reply.ok && reply.data.notices.every(({ source }) => source.includes('个人信息保护法')),
  ).toBe(true);
});

it('says what one has agreed to, and when', async () => {
  const village = aVillage();
  const reply = await village.as('zhang-guihua')(readConsent, {});
  expect(reply.ok && reply.data.notices[0]).toMatchObject({
    isGiven: true,
    given: { version: 1, at: village.now() },
  });
  expect(reply.ok && reply.data.notices[1]).not.toHaveProperty('given');
});
