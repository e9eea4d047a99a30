import { listHelped } from '@contracts/requests';
import { View } from '@tarojs/components';
import { usePages } from '@/backend/use-pages';
import { Heading } from '@/components/heading';
import { MoreButton } from '@/components/more-button';
import { Reading } from '@/components/reading';
import { forSomeone } from '@/text/organisation';
import { requestRefusals } from '@/text/request-refusals';
import { Duty } from '../due/duty';

/** What I wrote down for others, so that I can tell them how it stands; nothing where there is nothing yet. */
export function Helped() {
  const { answer, items, more, again } = usePages(listHelped, {});
  return (
    <Reading answer={answer} again={again} sentences={requestRefusals.listHelped}>
      {() =>
        items.length === 0 ? null : (
          <View className="group">
            <Heading text={forSomeone.helped} />
            {items.map((line) => (
              <Duty key={line.requestId} line={line} />
            ))}
            <MoreButton more={more} />
          </View>
        )
      }
    </Reading>
  );
}
