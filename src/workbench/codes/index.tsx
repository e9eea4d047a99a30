import { listCodes } from '@contracts/codes';
import { View } from '@tarojs/components';
import { usePages } from '@/backend/use-pages';
import { EmptyList } from '@/components/empty-list';
import { Heading } from '@/components/heading';
import { MoreButton } from '@/components/more-button';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { codes, codesRefusals } from '@/text/codes';
import { useMyVillage } from '@/components/my-village';
import { CodeCard } from './code-card';
import { MakeCode } from './make-code';

/** Codes for the square, the yards, the houses and the meetings: made, printed, put out of use. */
export default function CodesPage() {
  const { village, choose } = useMyVillage();
  return (
    <Screen title={codes.title} isDesk>
      {choose}
      {village === undefined ? null : (
        <View className="two">
          <MakeCode villageId={village} />
          <CodeList key={village} villageId={village} />
        </View>
      )}
    </Screen>
  );
}

function CodeList({ villageId }: { readonly villageId: string }) {
  const { answer, items, more, again } = usePages(listCodes, { villageId });
  return (
    <View className="group wide-gap">
      <Heading text={codes.list} />
      <Reading answer={answer} again={again} sentences={codesRefusals.listCodes}>
        {() => (
          <View className="group">
            {items.length === 0 ? <EmptyList text={codes.empty} /> : null}
            {items.map((code) => (
              <CodeCard key={code.codeId} code={code} />
            ))}
            <MoreButton more={more} />
          </View>
        )}
      </Reading>
    </View>
  );
}
