import { listMine } from '@contracts/requests';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useKept } from '@/backend/use-kept';
import { usePages } from '@/backend/use-pages';
import { BigButton } from '@/components/big-button';
import { EmptyList } from '@/components/empty-list';
import { MoreButton } from '@/components/more-button';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { requestRefusals } from '@/text/request-refusals';
import { mine } from '@/text/requests';
import { nameless } from '../nameless';
import { Letters } from './letters';
import { Line } from './line';

/** What I filed, newest first; before it, what has not arrived yet. */
export default function MinePage() {
  const kept = useKept(nameless);
  const { answer, items, more, again } = usePages(listMine, kept.length > 0 ? { kept } : {});
  return (
    <Screen title={mine.title}>
      <Letters />
      <Reading answer={answer} again={again} sentences={requestRefusals.listMine}>
        {() =>
          items.length === 0 ? (
            <EmptyList text={mine.empty} />
          ) : (
            <View className="group">
              {items.map((line) => (
                <Line key={line.requestId} line={line} />
              ))}
            </View>
          )
        }
      </Reading>
      <MoreButton more={more} />
      <BigButton
        text={mine.file}
        onPress={() => {
          void Taro.navigateTo({ url: '/pages/requests/file/index' });
        }}
      />
    </Screen>
  );
}
