import {
  type CategoryCode,
  categoryCodes,
  type RequestKind,
  requestKinds,
} from '@contracts/requests-words';
import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { type Choice, ChoiceList } from '@/components/choice-list';
import { SmallButton } from '@/components/small-button';
import { categoryNames, kindMeans, kindNames } from '@/text/request-words';
import { filing } from '@/text/requests';
import type { StepProps } from './step-props';
import type { RequestDraft } from './draft';

interface KindAndCategoryProps extends StepProps {
  readonly kinds: readonly { readonly kind: RequestKind; readonly reason: string }[];
  readonly categories: readonly { readonly category: CategoryCode; readonly reason: string }[];
  /** The words have been read, or cannot be read without a signal. */
  readonly isAsked: boolean;
}

/** The likeliest is offered first with its reason and can be changed: the villager's choice wins. */
export function KindAndCategory(props: KindAndCategoryProps) {
  const { draft, change, kinds, categories, isAsked } = props;
  const unsaid: Unsaid = isAsked ? inDanger(draft) : {};
  const likeliest = kinds[0]?.kind ?? unsaid.kind;
  const likeliestCategory = categories[0]?.category ?? unsaid.category;
  const offer = {
    ...(draft.kind === undefined && likeliest ? { kind: likeliest } : {}),
    ...(draft.category === undefined && likeliestCategory ? { category: likeliestCategory } : {}),
  };
  const offered = JSON.stringify(offer);
  useEffect(() => {
    if (offered !== '{}') {
      change(JSON.parse(offered) as typeof offer);
    }
  }, [offered, change]);

  return (
    <>
      <Offered
        label={filing.check.looksLike}
        all={requestKinds.map((value) => ({
          value,
          name: kindNames[value],
          said: kinds.find((it) => it.kind === value)?.reason ?? kindMeans[value],
        }))}
        first={kinds.map(({ kind }) => kind)}
        chosen={draft.kind}
        onChoose={(kind) => {
          change({ kind });
        }}
      />
      <Offered
        label={filing.check.category}
        all={categoryCodes.map((value) => ({
          value,
          name: categoryNames[value],
          said: categories.find((it) => it.category === value)?.reason,
        }))}
        first={categories.map(({ category }) => category)}
        chosen={draft.category}
        onChoose={(category) => {
          change({ category });
        }}
      />
    </>
  );
}

type Unsaid = Partial<Pick<RequestDraft, 'kind' | 'category'>>;

/** Whoever is in danger is not made to sort it: what the words leave open stands there as a call for help. */
function inDanger({ safety }: RequestDraft): Unsaid {
  if (safety.length === 0) {
    return {};
  }
  return safety.includes('danger_now')
    ? { kind: 'hazard', category: 'urban_rural_construction' }
    : { kind: 'help', category: 'justice_public_security' };
}

interface OfferedProps<Value extends string> {
  readonly label: string;
  readonly all: readonly Choice<Value>[];
  /** What was suggested, likeliest first. */
  readonly first: readonly Value[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
}

/** The suggested ones, and all the others one press away. */
function Offered<Value extends string>({
  label,
  all,
  first,
  chosen,
  onChoose,
}: OfferedProps<Value>) {
  const [wantsAll, setWantsAll] = useState(false);
  const suggested = all.filter(({ value }) => first.includes(value) || value === chosen);
  const isShort = !wantsAll && suggested.length > 0;
  return (
    <View className="group">
      <View className="strong">{label}</View>
      {suggested.length === 0 ? <View className="soft">{filing.check.noSuggestion}</View> : null}
      <ChoiceList
        label={label}
        choices={isShort ? suggested : all}
        chosen={chosen}
        onChoose={onChoose}
      />
      {isShort ? (
        <SmallButton
          text={filing.check.others}
          label={`${label}：${filing.check.others}`}
          onPress={() => {
            setWantsAll(true);
          }}
        />
      ) : null}
    </View>
  );
}
