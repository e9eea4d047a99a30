import { readCertificate } from '@contracts/decisions';
import type { OutputOf } from '@contracts/contract';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { NoAnswer } from '@/backend/door';
import { useAnswer } from '@/backend/use-answer';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { Heading } from '@/components/heading';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { SpeakButton } from '@/components/speak-button';
import { check } from '@/text/decision-pages';
import { decisionsRefusals } from '@/text/decisions';
import { parts } from '@/text/parts';
import { firstBroken } from './chain';
import { Compare, wordFor } from './compare';
import { wholeOf } from './whole';

type Part = OutputOf<typeof readCertificate>;

/** 验一验: whether anybody has changed what was written about a decision. The phone reckons it anew. */
export default function CertificatePage() {
  const decisionId = useRouter().params['id'] ?? '';
  const { answer, again } = useAnswer(readCertificate, { decisionId }, { keepsCopy: false });
  return (
    <Screen title={check.title}>
      <View>{check.said}</View>
      <View className="row">
        <SpeakButton text={`${check.said}${check.headSaid}`} />
      </View>
      <Reading answer={answer} again={again} sentences={decisionsRefusals.readCertificate}>
        {(certificate) => (
          <View className="group wide-gap">
            <Checked certificate={certificate} />
            <Compare certificate={certificate} />
            <Copy certificate={certificate} />
            <Lines certificate={certificate} />
          </View>
        )}
      </Reading>
    </Screen>
  );
}

interface PartProps {
  readonly certificate: Part;
}

function Checked({ certificate }: PartProps) {
  const broken = firstBroken(certificate);
  const isFinal = certificate.lines[certificate.lines.length - 1]?.did === 'archived';
  return (
    <View className="card">
      <Banner
        tone={broken === undefined ? 'calm' : 'danger'}
        text={broken === undefined ? check.computed : check.broken(broken + 1)}
      />
      <Heading text={check.head} />
      <View className="strong">{certificate.head}</View>
      <View>{check.headSaid}</View>
      <View className="soft">{check.lines(certificate.lines.length)}</View>
      <View className="soft">{isFinal ? check.final : check.running}</View>
    </View>
  );
}

/** All of it, for whoever wants to check it with another program. */
function Copy({ certificate }: PartProps) {
  const [state, setState] = useState<'still' | 'underway' | 'done' | 'failed'>('still');
  const copy = async () => {
    setState('underway');
    try {
      const whole = await wholeOf(certificate);
      if (whole) {
        await Taro.setClipboardData({ data: JSON.stringify(whole) });
      }
      setState(whole ? 'done' : 'failed');
    } catch (thrown) {
      if (!(thrown instanceof NoAnswer)) {
        throw thrown;
      }
      setState('failed');
    }
  };
  return (
    <View className="card">
      <View>{check.copySaid}</View>
      <BigButton
        look="quiet"
        text={check.copy}
        isOff={state === 'underway'}
        onPress={() => void copy()}
      />
      {state === 'underway' ? <Banner text={check.part} /> : null}
      {state === 'done' ? <Banner text={check.copied} /> : null}
      {state === 'failed' ? <Banner tone="due" text={parts.noCopy} /> : null}
    </View>
  );
}

function Lines({ certificate: { lines } }: PartProps) {
  return (
    <View className="card">
      {lines.map(({ n, at, did, hash }) => (
        <View key={n} className="paper-line">
          <View>{check.line(n + 1, at, wordFor(did))}</View>
          <View className="soft">{hash.slice(0, 8)}</View>
        </View>
      ))}
    </View>
  );
}
