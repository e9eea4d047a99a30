import type * as contracts from '@contracts/deliberation-wishes';
import { noItem } from './meeting-sentences';
import type { SentencesFor } from './sentence';

/** What a meeting was wished for, and how many want it. */
export const wishes = {
  title: '大家想开的会',
  one: '想开的会',
  none: '还没有人提。想请大家坐下来商量什么，点“我想开个会”。',
  voices: (count: number) => `${count}人想开`,
  joined: '您已经算在里面',
  counted: (words: string, count: number) => `${words}（${count}人想开）`,
  thisOne: '就是这位',
  chosen: (name: string) => `替${name}加进来`,
  chosenToLeave: (name: string) => `替${name}退出来`,
  joinedNow: (count: number) => `加进来了，现在${count}人想开。`,
  leftNow: (count: number) => `退出来了，现在${count}人想开。`,
};

const noHelper = '替别人加、替别人退，要是村里的帮办人。请找他们。';

/** What to do when a voice cannot be added to a wish, or taken out of it. */
export const wishRefusals: SentencesFor<typeof contracts> = {
  joinWish: {
    item_not_found: noItem,
    not_a_helper: noHelper,
    not_joinable: '这个会已经定了，或者有了答复，不用再加名字。请看最新的进展。',
    not_of_the_place:
      '这是请别的组、别的屋场的人开的会。想请你们那里的人，请点“我想开个会”另写一条。',
    already_joined: '您已经算在里面了，不用再加。一人只算一个。',
  },
  leaveWish: {
    item_not_found: noItem,
    not_a_helper: noHelper,
    wish_is_settled: '这个会已经定了，或者有了答复，人数不再变。不想去，可以不去。',
    not_joined: '没有算在里面，不用退。自己提的，请点“收回”。',
  },
};
