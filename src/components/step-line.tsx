import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { parts } from '@/text/parts';
import { spoken } from './spoken';

export interface StepOfLine {
  readonly name: string;
  readonly status: 'done' | 'now' | 'next' | 'skipped';
  /** When it was done, or what is happening. */
  readonly said?: string | undefined;
  /** Its number, where the steps are not simply counted. */
  readonly mark?: string;
  /** What more there is to see of it. */
  readonly more?: ReactNode;
}

/** What has been done, what is being done, what comes next. A mark and a word say it, not a colour alone. */
export function StepLine({ label, steps }: { label: string; steps: readonly StepOfLine[] }) {
  return (
    <View className="steps" {...spoken({ role: 'list', label })}>
      {steps.map((step, index) => (
        <View
          key={step.name}
          className={`step step-${step.status}`}
          {...spoken({ role: 'listitem' })}
        >
          <View className="step-mark" {...spoken({ isHidden: true })}>
            {markOf(step, index)}
          </View>
          <View className="door-text">
            <View className="step-name">{parts.step[step.status](step.name)}</View>
            {step.said ? <View className="soft">{step.said}</View> : null}
            {step.more}
          </View>
        </View>
      ))}
    </View>
  );
}

function markOf({ status, mark }: StepOfLine, index: number): string {
  if (status === 'skipped') {
    return parts.dash;
  }
  return status === 'done' ? parts.tick : (mark ?? String(index + 1));
}
