import type { AnyContract, OutputOf, RefusalOf } from '@contracts/contract';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Answer } from '@/backend/use-answer';
import { parts } from '@/text/parts';
import { type Sentence, sentenceOf } from '@/text/sentence';
import { Banner } from './banner';
import { CutOff } from './signal';

interface ReadingProps<C extends AnyContract> {
  readonly answer: Answer<C>;
  readonly again: () => void;
  readonly sentences: Readonly<Record<RefusalOf<C>, Sentence>>;
  readonly children: (data: OutputOf<C>) => ReactNode;
}

/** What was asked, in every state that it can be in: on its way, here, an older copy, refused, out of reach. */
export function Reading<C extends AnyContract>({
  answer,
  again,
  sentences,
  children,
}: ReadingProps<C>) {
  switch (answer.is) {
    case 'underway':
      return <View className="soft">{parts.loading}</View>;
    case 'unreachable':
      return <CutOff asOf={undefined} again={again} />;
    case 'refused':
      return <Banner tone="due" text={sentenceOf(sentences, answer.code, answer.details)} />;
    case 'here':
      return (
        <>
          {answer.asOf === undefined ? null : <CutOff asOf={answer.asOf} again={again} />}
          {children(answer.data)}
        </>
      );
  }
}
