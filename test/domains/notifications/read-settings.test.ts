import {
  changeSettings,
  readSettings,
  recordConsent,
} from '../../../cloudfunctions/contracts/notifications';
import { wechat } from '../../builders/notifications';
import { aVillage } from '../../builders/village';

it('names the templates that the phone may ask for, and what is left of each', async () => {
  const call = aVillage([wechat()]).as('zhang-guihua');
  await call(recordConsent, { accepted: ['progress'], declined: [] });
  expect(await call(readSettings, {})).toEqual({
    ok: true,
    data: {
      quiet: [],
      templates: [
        {
          ...{ template: 'duty', templateId: 'template-duty', isLasting: true },
          ...{ left: 0, isAccepted: false },
        },
        {
          ...{ template: 'progress', templateId: 'template-progress', isLasting: false },
          ...{ left: 1, isAccepted: true },
        },
      ],
    },
  });
});

it('offers nothing where WeChat is not connected, and nothing to a guest', async () => {
  const nothing = { ok: true, data: { quiet: [], templates: [] } };
  expect(await aVillage().as('zhang-guihua')(readSettings, {})).toEqual(nothing);
  expect(await aVillage([wechat()]).as('guest')(readSettings, {})).toEqual(nothing);
});

it('remembers the channels that are quiet', async () => {
  const call = aVillage().as('zhang-guihua');
  await call(changeSettings, { quiet: ['wechat'] });
  expect(await call(readSettings, {})).toMatchObject({ data: { quiet: ['wechat'] } });
});
