import type { AnyContract, CommonRefusal, RefusalOf, UnfitKind } from '@contracts/contract';

type Details = Readonly<Record<string, unknown>>;

/** What a refusal says to a villager: what is so, and what to do now. Facts may be filled in. */
export type Sentence = string | ((details: Details) => string);

/** One sentence for each way in which a contract says no; a missing one does not compile. */
export type SentenceFor<C extends AnyContract> = Readonly<Record<RefusalOf<C>, Sentence>>;

/** The sentences of a whole file of contracts, by the name of each. */
export type SentencesFor<Contracts> = {
  readonly [
    Name in keyof Contracts as Contracts[Name] extends AnyContract ? Name : never
  ]: Contracts[Name] extends AnyContract ? SentenceFor<Contracts[Name]> : never;
};

const unfit: Readonly<Record<string, string>> = {
  advert: '像是广告',
  politics: '说的是时政',
  sex: '像是色情的话',
  abuse: '像是骂人的话',
  crime: '像是违法的事',
  fraud: '像是骗人的话',
  vulgar: '话不文明',
  copyright: '像是别人的作品',
  other: '有不合适的话',
} satisfies Record<UnfitKind, string>;

/** What every call may answer. */
const everywhere: Readonly<Record<CommonRefusal, Sentence>> = {
  invalid_input: '有一处没填对。请回头看看标红的地方，改好再送。',
  not_signed_in: '还不知道您是谁。请从微信里打开屋场通再试。',
  not_allowed: '这件事不归您办。要找人办，请打村里的电话，或者点“我要反映”。',
  unknown_operation: '这个版本太旧了。请关掉屋场通，重新打开。',
  call_id_reused: '这一份已经送过，内容后来改了。请当作新的一件重新写。',
  try_again: '同一时刻有别人也在改。请再点一次。',
  internal_error: '后台出了毛病，已经记下来叫人修。您写的都还在，过一会儿会自动再送。',
  words_unfit: ({ kind }) =>
    `微信不让给大家看（${unfit[String(kind)] ?? '有不合适的话'}）。请改一改再送；反映问题到“我要反映”，那里不检查。`,
  words_need_an_official:
    '微信拿不准能不能给大家看，没有送。请改一改，或者请网格员、村干部代您写。',
  words_need_a_second_look:
    '微信拿不准这段话。请再看一遍：没有不妥，再点一次就照样送出，由您负责。',
  words_not_checked: '微信的文字检查一时连不上。您写的已经存好，过一会儿自动再送，不用再写。',
};

/** The sentence for a refusal. */
export function sentenceOf<Code extends string>(
  sentences: Readonly<Record<Code, Sentence>>,
  code: Code | CommonRefusal,
  details: Details,
): string {
  const all: Readonly<Record<string, Sentence>> = { ...everywhere, ...sentences };
  const sentence = all[code] ?? everywhere.internal_error;
  return typeof sentence === 'string' ? sentence : sentence(details);
}

/** The sentence for a refusal that every call may give, where nobody knows any more which call it was. */
export function commonSentenceOf(code: string, details: Details): string | undefined {
  const sentence = (everywhere as Readonly<Record<string, Sentence>>)[code];
  return typeof sentence === 'function' ? sentence(details) : sentence;
}

/** A fact of a refusal, as a word. */
export function fact(details: Details, name: string, otherwise: string): string {
  const value = details[name];
  return typeof value === 'string' ? value : otherwise;
}

/** A number of a refusal with its word; the word alone where the number did not come. */
export function many(count: unknown, word: string): string {
  return typeof count === 'number' ? `${count}${word}` : word;
}
