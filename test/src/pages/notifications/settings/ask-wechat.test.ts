import { askWeChat } from '@/pages/notifications/settings/ask-wechat';
import { phone } from '../../../doubles/phone';

const offered = [
  { template: 'duty', templateId: 'template-1' },
  { template: 'progress', templateId: 'template-2' },
  { template: 'points', templateId: 'template-3' },
] as const;

beforeEach(() => {
  phone.reset();
});

it('tells what was accepted and what was declined, and leaves out what WeChat would not ask', async () => {
  phone.answers['requestSubscribeMessage'] = () => ({
    ...{ 'template-1': 'accept', 'template-2': 'reject', 'template-3': 'ban' },
  });
  expect(await askWeChat(offered)).toEqual({ accepted: ['duty'], declined: ['progress'] });
  expect(phone.asked('requestSubscribeMessage')).toMatchObject([
    { tmplIds: ['template-1', 'template-2', 'template-3'] },
  ]);
});

it('takes it as no answer when the question was closed', async () => {
  phone.answers['requestSubscribeMessage'] = () => {
    throw new Error('requestSubscribeMessage:fail cancel');
  };
  expect(await askWeChat(offered)).toEqual({ accepted: [], declined: [] });
});
