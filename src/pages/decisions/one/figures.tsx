import { View } from '@tarojs/components';
import { spoken } from '@/components/spoken';
import { one } from '@/text/decision-pages';
import type { Held } from './meeting';

interface FiguresProps {
  readonly held: Held;
  readonly unit: string;
  readonly passOf: 'present' | 'due';
}

/** 应到 · 实到 · 赞成 · 反对 · 弃权, and a bar that shows how far it reached and how far it had to. */
export function Figures({ held, unit, passOf }: FiguresProps) {
  const { due, present, count, agreeNeeded, quorumNeeded } = held;
  const isCounted = present >= (quorumNeeded ?? 0);
  return (
    <View className="group">
      <View className="figures">
        <View className="figures figures-in">
          <Cell name={one.due} number={due} />
          <Cell name={one.present} number={present} />
        </View>
        {isCounted ? (
          <View className="figures figures-in">
            <Cell name={one.agree} number={count.agree} look="figure-agree" />
            <Cell name={one.against} number={count.against} look="figure-against" />
            <Cell name={one.abstain} number={count.abstain} look="figure-abstain" />
          </View>
        ) : null}
      </View>
      {isCounted ? (
        <Bar count={count} of={passOf === 'due' ? due : present} needed={agreeNeeded} unit={unit} />
      ) : null}
    </View>
  );
}

interface CellProps {
  readonly name: string;
  readonly number: number;
  readonly look?: string;
}

function Cell({ name, number, look = '' }: CellProps) {
  return (
    <View className={`figure-cell ${look}`}>
      <View className="figure-number">{number}</View>
      <View>{name}</View>
    </View>
  );
}

interface BarProps {
  readonly count: Held['count'];
  readonly of: number;
  readonly needed: number;
  readonly unit: string;
}

function Bar({ count: { agree, against, abstain }, of, needed, unit }: BarProps) {
  const part = (number: number) => `${Math.min(100, (number / Math.max(of, 1)) * 100)}%`;
  return (
    <View className="group">
      <View
        className="vote-bar"
        {...spoken({ role: 'img', label: one.barSpoken(agree, against, abstain, needed) })}
      >
        <View className="vote-bar-agree" style={{ width: part(agree) }} />
        <View className="vote-bar-against" style={{ width: part(against) }} />
        <View className="vote-bar-abstain" style={{ width: part(abstain) }} />
        <View className="vote-bar-needed" style={{ left: part(needed) }} />
      </View>
      <View className="soft">{one.needed(needed, unit)}</View>
    </View>
  );
}
