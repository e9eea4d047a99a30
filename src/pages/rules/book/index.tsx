import { readRules } from '@contracts/rules';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useAnswer } from '@/backend/use-answer';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { book } from '@/text/rule-book';
import { rulesRefusals } from '@/text/rules';
import { useVillage } from '../use-village';
import { numberIn } from '../ways';
import { Book } from './book';

/** What holds in a village among its people, for everybody who wants to read it. */
export default function BookPage() {
  const { village, choose } = useVillage();
  return (
    <Screen title={book.title}>
      {choose}
      {village === undefined ? null : <Rules key={village} villageId={village} />}
    </Screen>
  );
}

function Rules({ villageId }: { readonly villageId: string }) {
  const { params } = useRouter();
  const on = numberIn(params['on']);
  const edition = numberIn(params['edition']);
  const known = numberIn(params['known']);
  const { answer, again } = useAnswer(readRules, {
    villageId,
    ...(edition === undefined ? {} : { edition }),
    ...(on === undefined ? {} : { on }),
    ...(known === undefined ? {} : { asKnownOn: known }),
  });
  return (
    <Reading answer={answer} again={again} sentences={rulesRefusals.readRules}>
      {(rules) => (
        <View className="group wide-gap">
          <Book read={rules} on={on} isKnown={known !== undefined} />
        </View>
      )}
    </Reading>
  );
}
