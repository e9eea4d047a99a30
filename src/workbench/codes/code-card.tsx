import { type listCodes, revocationReasons, revokeCode } from '@contracts/codes';
import type { OutputOf } from '@contracts/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { BigButton } from '@/components/big-button';
import { ChoiceList } from '@/components/choice-list';
import {
  codeKindNames,
  codes,
  codesRefusals,
  codeStateNames,
  revocationReasonNames,
} from '@/text/codes';
import { Print } from './print';

type CodeShown = OutputOf<typeof listCodes>['items'][number];

/** One code: where it hangs, whether it opens anything, how often it was opened. */
export function CodeCard({ code }: { readonly code: CodeShown }) {
  const { kind, placeName, state, houseNumber, meeting, address, openings, abilities } = code;
  return (
    <View className="card">
      <View className="row between">
        <View className="strong">{codes.line(codeKindNames[kind], placeName)}</View>
        <View className="tag">{codeStateNames[state]}</View>
      </View>
      {houseNumber === undefined ? null : <View>{codes.house(houseNumber)}</View>}
      {meeting ? <View>{meeting.title}</View> : null}
      {address === undefined ? null : <View>{codes.address(address)}</View>}
      <View className="soft">{codes.madeOn(code.madeAt)}</View>
      {openings === undefined ? null : <View className="soft">{codes.openings(openings)}</View>}
      {abilities.includes('print') ? <Print codeIds={[code.codeId]} /> : null}
      {abilities.includes('revoke') ? <Revoke codeId={code.codeId} /> : null}
    </View>
  );
}

function Revoke({ codeId }: { readonly codeId: string }) {
  const { sending, send } = useSending(revokeCode);
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState<(typeof revocationReasons)[number]>();
  return (
    <>
      <BigButton
        look="danger"
        text={codes.revoke}
        onPress={() => {
          setAsking(true);
        }}
      />
      {isAsking ? (
        <ActSheet
          title={codes.revokeAsk}
          action={codes.revoke}
          look="danger"
          isReady={reason !== undefined}
          sending={sending}
          sentences={codesRefusals.revokeCode}
          done={codes.revoked}
          onAct={() => {
            if (reason) {
              void send({ codeId, reason });
            }
          }}
          onClose={() => {
            setAsking(false);
          }}
        >
          <ChoiceList
            label={codes.revoke}
            choices={revocationReasons.map((value) => ({
              value,
              name: revocationReasonNames[value],
            }))}
            chosen={reason}
            onChoose={setReason}
          />
        </ActSheet>
      ) : null}
    </>
  );
}
