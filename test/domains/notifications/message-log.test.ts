import { type Letter, newLetter } from '../../../cloudfunctions/domains/notifications/letter';
import { log, messageLog } from '../../../cloudfunctions/domains/notifications/message-log';
import { aVillage } from '../../builders/village';

it('keeps the sentence, the time and the code, and nobody', async () => {
  const { store } = aVillage();
  const addressee = { personId: 'person-zhang-guihua', officeId: 'office' };
  const letter: Letter = {
    ...(newLetter('happening', addressee, { kind: 'duty_given', time: 9, at: 5 }) as Letter),
    version: 1,
  };
  await store.transact((tx) =>
    log(tx, letter, { at: 7, channel: 'wecom', result: 'later', code: '45009' }),
  );
  const { items } = await store.find(messageLog, { index: 'byTime', limit: 9 });
  expect(items).toMatchObject([
    {
      at: 7,
      channel: 'wecom',
      template: 'duty',
      text: '有一件事项待处理，请到屋场通查看',
      time: 9,
      result: 'later',
      code: '45009',
    },
  ]);
  expect(JSON.stringify(items)).not.toMatch(/person|office"/);
});
