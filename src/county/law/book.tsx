import type { InputOf } from '@contracts/contract';
import { readLaw } from '@contracts/organisation-law';
import { View } from '@tarojs/components';
import { usePages } from '@/backend/use-pages';
import { EmptyList } from '@/components/empty-list';
import { MoreButton } from '@/components/more-button';
import { Reading } from '@/components/reading';
import { law, lawRefusals } from '@/text/law';
import { Line } from './line';

/** The lines that were asked for, page by page. */
export function Book({ wanted }: { readonly wanted: InputOf<typeof readLaw> }) {
  const { answer, items, more, again } = usePages(readLaw, wanted);
  return (
    <Reading answer={answer} again={again} sentences={lawRefusals.readLaw}>
      {({ questions }) => (
        <View className="group wide-gap">
          {items.length === 0 ? <EmptyList text={law.empty} /> : null}
          <View className="two">
            {items.map((line) => (
              <Line
                key={`${line.section}/${line.key}`}
                line={line}
                waitsFor={questions.filter(({ key }) => line.questions.includes(key))}
              />
            ))}
          </View>
          <MoreButton more={more} />
        </View>
      )}
    </Reading>
  );
}
