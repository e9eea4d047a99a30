import type { RevisionAbility } from '@contracts/rules-words';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { type ComponentType, useState } from 'react';
import { BigButton } from '@/components/big-button';
import { Heading } from '@/components/heading';
import type { Revision } from '@/components/rules/revision-head';
import { stepText } from '@/text/rule-desk';
import { revisionAbilityNames } from '@/text/rule-words';
import { desk } from '@/text/workbench';
import { DESK_OF_DRAFT, DESK_OF_OPINIONS } from '../pages';
import type { ActProps } from './act-props';
import { EndAct } from './end-act';
import { FileAct } from './file-act';
import { PublishAct } from './publish-act';
import { SendToReviewAct } from './send-to-review-act';
import { CallVoteAct, PostNoticeAct } from './simple-acts';

/** Steps that are made in a sheet, and those that have a page of their own. */
type Step = { readonly sheet: ComponentType<ActProps> } | { readonly page: string };
/** What the rest waits for stands first, and what brings the revision on before what would take it back. */
const steps: Readonly<Partial<Record<RevisionAbility, Step>>> = {
  answer_opinions: { page: DESK_OF_OPINIONS },
  publish: { sheet: PublishAct },
  file: { sheet: FileAct },
  call_vote: { sheet: CallVoteAct },
  post_notice: { sheet: PostNoticeAct },
  send_to_review: { sheet: SendToReviewAct },
  save_draft: { page: DESK_OF_DRAFT },
  end: { sheet: EndAct },
};
const inOrder = Object.keys(steps) as RevisionAbility[];

/** The lawful next steps of this cadre, and no others: the first is the one that the page is there for. */
export function Acts({ revision }: { readonly revision: Revision }) {
  const [chosen, setChosen] = useState<RevisionAbility>();
  const { revisionId, abilities } = revision;
  const here = inOrder.filter((it) => abilities.includes(it));
  const step = chosen && steps[chosen];
  return (
    <View className="group">
      <Heading text={desk.canDo} />
      {here.length === 0 ? <View>{stepText.nobodyElse}</View> : null}
      {here.map((ability, index) => (
        <BigButton
          key={ability}
          id={`act-${ability}`}
          look={index === 0 && ability !== 'end' ? 'main' : 'quiet'}
          text={revisionAbilityNames[ability]}
          onPress={() => {
            const taken = steps[ability];
            if (taken && 'page' in taken) {
              void Taro.navigateTo({ url: `${taken.page}?id=${revisionId}` });
            } else {
              setChosen(ability);
            }
          }}
        />
      ))}
      {step && 'sheet' in step ? (
        <step.sheet
          revision={revision}
          onClose={() => {
            setChosen(undefined);
          }}
        />
      ) : null}
    </View>
  );
}
