import { sendToReview } from '@contracts/rules-way';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import * as z from 'zod/mini';
import { newId } from '@/backend/new-id';
import { useForm } from '@/backend/use-form';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { Field } from '@/components/field';
import type { Finding } from '@/components/rules/clause-findings';
import { stepText } from '@/text/rule-desk';
import { clauseName } from '@/text/rule-words';
import { rulesRefusals } from '@/text/rules';
import { DESK_OF_DRAFT } from '../pages';
import type { ActProps } from './act-props';

const REASON_LENGTH = 200;

const schema = z.object({ callId: z.string(), reasons: z.record(z.string(), z.string()) });

function emptyForm(): z.output<typeof schema> {
  return { callId: newId(), reasons: {} };
}

/**
 * To those who look at it before the vote. What certainly breaks the law must be corrected first; what may break it
 * goes with the reason why it may stand.
 */
export function SendToReviewAct({ revision, onClose }: ActProps) {
  const { revisionId, draft: saved } = revision;
  const form = `send-to-review-${revisionId}-${saved?.n ?? 0}`;
  const { draft, change, putAway } = useForm(form, z.optional(schema), emptyForm);
  const { sending, send } = useSending(sendToReview);
  const certain = saved?.findings.filter(({ sureness }) => sureness === 'certain') ?? [];
  const doubts = doubtsIn(saved?.findings ?? []);
  const reasonFor = ({ key, explained }: Finding) => draft.reasons[key] ?? explained ?? '';
  const isReady = certain.length === 0 && doubts.every((it) => reasonFor(it).trim() !== '');

  const act = async () => {
    const explained = doubts.map((it) => ({ key: it.key, reason: reasonFor(it).trim() }));
    const input = { revisionId, draft: saved?.n ?? 0, explained };
    if ((await send(input, { callId: draft.callId, about: revisionId })).is !== 'refused') {
      putAway();
    }
  };
  return (
    <ActSheet
      title={stepText.sendToReview}
      action={stepText.sendToReview}
      isReady={isReady}
      sending={sending}
      sentences={rulesRefusals.sendToReview}
      onAct={() => void act()}
      onClose={onClose}
    >
      <View>{stepText.sendSaid}</View>
      {saved ? <View className="soft">{stepText.draftMeant(saved.n)}</View> : null}
      {certain.length === 0 ? null : (
        <Banner tone="danger" text={stepText.certain(certain.length)}>
          <BigButton
            look="quiet"
            text={stepText.toCorrect}
            onPress={() => {
              void Taro.navigateTo({ url: `${DESK_OF_DRAFT}?id=${revisionId}` });
            }}
          />
        </Banner>
      )}
      {doubts.map((doubt) => (
        <Field
          key={doubt.key}
          id={`reason-${doubt.key}`}
          label={stepText.doubt(clauseName(doubt.number), doubt.words)}
          hint={stepText.doubtHint(doubt.law)}
          value={reasonFor(doubt)}
          longest={REASON_LENGTH}
          isTall
          onChange={(reason) => {
            change({ reasons: { ...draft.reasons, [doubt.key]: reason } });
          }}
        />
      ))}
    </ActSheet>
  );
}

/** What is said once holds wherever the same words stand. */
function doubtsIn(findings: readonly Finding[]): Finding[] {
  const doubtful = findings.filter(({ sureness }) => sureness === 'doubtful');
  return doubtful.filter(({ key }, at) => doubtful.findIndex((it) => it.key === key) === at);
}
