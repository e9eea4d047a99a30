import { readCertificate } from '@contracts/decisions';
import type { OutputOf } from '@contracts/contract';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
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
import { type Certificate, firstBroken } from './chain';
import { Compare, wordFor } from './compare';
import { useWhole } from './use-whole';

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
        {(first) => <Whole first={first} again={again} />}
      </Reading>
    </Screen>
  );
}

/** Of a large village it comes in several parts: nothing is said about it before all are there. */
function Whole({ first, again }: { readonly first: Part; readonly again: () => void }) {
  const whole = useWhole(first);
  if (whole.is !== 'here') {
    return whole.is === 'underway' ? (
      <Banner text={check.part} />
    ) : (
      <>
        <Banner tone="due" text={check.torn} />
        <BigButton look="quiet" text={parts.again} onPress={again} />
      </>
    );
  }
  const { certificate } = whole;
  return (
    <View className="group wide-gap">
      <Checked certificate={certificate} />
      <Compare certificate={certificate} />
      <Copy certificate={certificate} />
      <Lines certificate={certificate} />
    </View>
  );
}

interface WholeProps {
  readonly certificate: Certificate;
}

function Checked({ certificate }: WholeProps) {
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
function Copy({ certificate }: WholeProps) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await Taro.setClipboardData({ data: JSON.stringify(certificate) });
    setCopied(true);
  };
  return (
    <View className="card">
      <View>{check.copySaid}</View>
      <BigButton look="quiet" text={check.copy} onPress={() => void copy()} />
      {isCopied ? <Banner text={check.copied} /> : null}
    </View>
  );
}

function Lines({ certificate: { lines } }: WholeProps) {
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
