import { openRevision } from '@contracts/rules-way';
import { type OrgType, type RevisionKind, revisionKinds } from '@contracts/rules-words';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import * as z from 'zod/mini';
import { newId } from '@/backend/new-id';
import { useForm } from '@/backend/use-form';
import { useSending } from '@/backend/use-sending';
import { BigButton } from '@/components/big-button';
import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import { Heading } from '@/components/heading';
import { SendingNote } from '@/components/sending-note';
import { ruleDesk } from '@/text/rule-desk';
import { revisionName } from '@/text/rule-way';
import { rulesRefusals } from '@/text/rules';
import { DESK_OF_ONE } from '../pages';

const PURPOSE_LENGTH = 300;

const schema = z.object({
  callId: z.string(),
  revisionId: z.string(),
  kind: z.optional(z.enum(revisionKinds)),
  purpose: z.string(),
});

function emptyForm(): z.output<typeof schema> {
  return { callId: newId(), revisionId: newId(), purpose: '' };
}

interface OpenRevisionProps {
  readonly villageId: string;
  readonly orgType: OrgType;
  readonly hasRules: boolean;
}

/** The village's leaders begin: what is to be done, and why. From here on everybody is asked. */
export function OpenRevision({ villageId, orgType, hasRules }: OpenRevisionProps) {
  const form = `open-revision-${villageId}`;
  const { draft, change, putAway } = useForm(form, z.optional(schema), emptyForm);
  const { sending, send } = useSending(openRevision);
  const { callId, revisionId, purpose } = draft;
  const kinds: readonly RevisionKind[] = hasRules ? ['amend', 'repeal'] : ['adopt'];
  const kind = kinds.length === 1 ? kinds[0] : kinds.find((it) => it === draft.kind);

  const act = async () => {
    if (!kind) {
      return;
    }
    const input = { revisionId, villageId, kind, purpose: purpose.trim() };
    const end = await send(input, { callId });
    if (end.is !== 'refused') {
      putAway();
    }
    if (end.is === 'delivered') {
      void Taro.navigateTo({ url: `${DESK_OF_ONE}?id=${revisionId}` });
    }
  };
  return (
    <View className="card">
      <Heading text={ruleDesk.begin} />
      <View>{ruleDesk.beginSaid}</View>
      <ChoiceList
        label={ruleDesk.what}
        choices={kinds.map((value) => ({
          value,
          name: revisionName(value, orgType),
          said: ruleDesk.kinds[value],
        }))}
        chosen={kind}
        onChoose={(value) => {
          change({ kind: value });
        }}
      />
      <Field
        id="purpose"
        label={ruleDesk.purpose}
        hint={ruleDesk.purposeHint}
        value={purpose}
        longest={PURPOSE_LENGTH}
        isTall
        onChange={(words) => {
          change({ purpose: words });
        }}
      />
      <SendingNote sending={sending} sentences={rulesRefusals.openRevision} done={ruleDesk.begun} />
      <BigButton
        text={ruleDesk.beginIt}
        isOff={!kind || purpose.trim() === '' || sending.is === 'underway'}
        onPress={() => void act()}
      />
    </View>
  );
}
