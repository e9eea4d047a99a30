import type { RequestShown } from '@contracts/requests-shown';
import { View } from '@tarojs/components';
import { Heading } from '@/components/heading';
import { StepLine } from '@/components/step-line';
import { momentOf } from '@/text/days';
import { stepNames } from '@/text/request-words';
import { one } from '@/text/requests';

/** The line of steps of a request. */
export function Steps({ request }: { readonly request: RequestShown }) {
  return (
    <View className="card">
      <Heading text={one.steps} />
      <StepLine
        label={one.steps}
        steps={request.steps.map(({ step, status, at }) => ({
          name: stepNames[step],
          status,
          said: at === undefined ? undefined : momentOf(at),
        }))}
      />
    </View>
  );
}
