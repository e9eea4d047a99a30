import type { OutputOf } from '@contracts/contract';
import { type readSettings, recordConsent } from '@contracts/notifications';
import { Consents } from '@/pages/notifications/settings/consents';
import { phone } from '../../../doubles/phone';
import { namesOf, open, refuses, says, sent, sentOnce, shown, tap } from '../../../builders/pages';
import { settled } from '../../../builders/step';

jest.mock('@/platform', () => ({ isWeapp: true, isWebPage: false }));

type Offered = OutputOf<typeof readSettings>['templates'][number];

const lasting: Offered = {
  ...{ template: 'duty', templateId: 'template-duty' },
  ...{ isLasting: true, left: 0, isAccepted: false },
};
const once: Offered = {
  ...{ template: 'progress', templateId: 'template-progress' },
  ...{ isLasting: false, left: 2, isAccepted: true },
};

function answering(templateId: string, word: string): void {
  phone.answers['requestSubscribeMessage'] = () => ({ [templateId]: word });
}

it('says what is on, and how many messages are left', async () => {
  open(<Consents templates={[{ ...lasting, isAccepted: true }, once]} />);
  await shown('等我办的事：一直提醒');
  await shown('我反映的事：还能提醒2次');
});

it('asks for one message and for lasting ones apart, as WeChat wants it', async () => {
  says(recordConsent, { left: [] });
  answering('template-progress', 'accept');
  open(<Consents templates={[lasting, once]} />);
  await tap('下次有进展，提醒我一次');
  await shown('记下了。');
  expect(phone.asked('requestSubscribeMessage')).toMatchObject([
    { tmplIds: ['template-progress'] },
  ]);
  expect(await sentOnce(recordConsent)).toEqual({ accepted: ['progress'], declined: [] });
});

it('tells a no as well', async () => {
  says(recordConsent, { left: [] });
  answering('template-duty', 'reject');
  open(<Consents templates={[lasting]} />);
  await shown('等我办的事：没有开');
  await tap('以后都提醒我');
  expect(await sentOnce(recordConsent)).toEqual({ accepted: [], declined: ['duty'] });
});

it('sends nothing when the question was closed', async () => {
  answering('template-other', 'accept');
  open(<Consents templates={[once]} />);
  await tap('下次有进展，提醒我一次');
  await settled();
  expect(sent(recordConsent)).toEqual([]);
});

it('says what to do when the template is no longer offered', async () => {
  refuses(recordConsent, 'template_not_offered');
  answering('template-progress', 'accept');
  open(<Consents templates={[once]} />);
  await tap('下次有进展，提醒我一次');
  await shown('这种提醒已经停了。请回上一页重新打开。');
});

it('offers nothing where the county has opened nothing', async () => {
  open(<Consents templates={[]} />);
  await shown('县里还没有开通微信提醒。请常来“消息”里看。');
  expect(namesOf('button')).toEqual([]);
  expect(document.body.textContent).not.toContain('点下面的按钮');
});
