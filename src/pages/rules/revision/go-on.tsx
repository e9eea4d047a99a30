import type { RevisionAbility } from '@contracts/rules-words';
import Taro from '@tarojs/taro';
import { BigButton } from '@/components/big-button';
import type { Revision } from '@/components/rules/revision-head';
import { wayText } from '@/text/rule-way';

/** What is not done at a desk: everybody's own word, and the review, which has a desk of its own. */
const elsewhere: readonly RevisionAbility[] = ['add_opinion', 'review'];

/** For those who have a step to make: the way to the desk where it is made. */
export function GoOn({ revision: { revisionId, abilities } }: { readonly revision: Revision }) {
  const to = (page: string) => () => {
    void Taro.navigateTo({ url: `${page}?id=${revisionId}` });
  };
  return (
    <>
      {abilities.includes('review') ? (
        <BigButton text={wayText.goOnReview} onPress={to('/county/rules-review/one/index')} />
      ) : null}
      {abilities.some((it) => !elsewhere.includes(it)) ? (
        <BigButton text={wayText.goOnDesk} onPress={to('/workbench/rules/one/index')} />
      ) : null}
    </>
  );
}
