import type * as contracts from '@contracts/organisation-offices';
import { unbroken } from './phone';
import type { SentencesFor } from './sentence';

interface PersonServing {
  readonly name: string;
  readonly placeName?: string | undefined;
}

/** Who is there for whom, from the village up to the county. */
export const offices = {
  title: '谁管什么',
  said: '村里、镇里、县里，谁在哪个岗位',
  where: '看哪里的',
  find: '找单位、找人',
  findHint: '比如：调解、律师、代表，或者姓什么',
  masked: '认了家门，才看得到全名。',
  ledBy: (branch: string) => `由${branch}带头`,
  person: (title: string, { name, placeName }: PersonServing) =>
    placeName === undefined ? `${title}：${name}` : `${title}（${placeName}）：${name}`,
  call: (phone: string) => `打${unbroken(phone)}`,
  nothing: (place: string) => `${place}没有找到。请换个字再找，或者在上面点镇里、县里看看。`,
};

/** What to do when the offices of a place cannot be shown. */
export const officesRefusals: SentencesFor<typeof contracts> = {
  whoServes: { place_not_found: '没有找到这个地方。请回上一页重新打开。' },
};
