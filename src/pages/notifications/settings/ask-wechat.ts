import type { Template } from '@contracts/notifications';
import Taro from '@tarojs/taro';

interface Offered {
  readonly template: Template;
  readonly templateId: string;
}

export interface Answered {
  readonly accepted: Template[];
  readonly declined: Template[];
}

/**
 * WeChat's own question, for templates of one kind at a time: it refuses to ask for lasting ones and for
 * single ones together. Closing it without an answer answers nothing.
 */
export async function askWeChat(offered: readonly Offered[]): Promise<Answered> {
  try {
    const answers = (await Taro.requestSubscribeMessage({
      tmplIds: offered.map(({ templateId }) => templateId),
      entityIds: [],
    })) as Readonly<Record<string, unknown>>;
    const saying = (word: string) =>
      offered
        .filter(({ templateId }) => answers[templateId] === word)
        .map(({ template }) => template);
    return { accepted: saying('accept'), declined: saying('reject') };
  } catch {
    return { accepted: [], declined: [] };
  }
}
