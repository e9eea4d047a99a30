import { Input, Textarea, View } from '@tarojs/components';
import { parts } from '@/text/parts';
import { isWebPage } from '@/platform';
import { spoken } from './spoken';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Why it is asked, or an example. */
  readonly hint?: string;
  readonly placeholder?: string;
  /** What is wrong with it, and what to do. */
  readonly wrong?: string | undefined;
  readonly longest: number;
  /** It is whole only when it is full: nobody need be told that it is. */
  readonly isExact?: boolean;
  readonly isTall?: boolean;
  readonly isOptional?: boolean;
  readonly type?: 'text' | 'number';
}

/** Somewhere to write, with its name above it, and a count when it gets full. */
export function Field(props: FieldProps) {
  const { id, label, value, longest, hint, wrong, isTall = false, isOptional = false } = props;
  const isNearlyFull = !props.isExact && value.length > longest * 0.8;
  return (
    <View className="group">
      <View className="strong">{isOptional ? parts.optional(label) : label}</View>
      {hint ? <View className="soft">{hint}</View> : null}
      <View className={`field-box ${wrong ? 'field-wrong' : ''}`}>
        {isTall ? <Writing {...props} as={Textarea} /> : <Writing {...props} as={Input} />}
      </View>
      {wrong ? (
        <View id={`${id}-wrong`} className="wrong" {...spoken({ isLive: true })}>
          {wrong}
        </View>
      ) : null}
      {isNearlyFull ? <View className="soft">{parts.counted(value.length, longest)}</View> : null}
    </View>
  );
}

interface WritingProps extends FieldProps {
  readonly as: typeof Input | typeof Textarea;
}

function Writing({ as, id, label, value, onChange, longest, ...more }: WritingProps) {
  const { placeholder = '', wrong, isTall = false, type = 'text' } = more;
  const shared = {
    id,
    value,
    maxlength: longest,
    placeholder,
    className: `field-input ${isTall ? 'field-tall' : ''}`,
    placeholderClass: 'soft',
    onInput: ({ detail }: { detail: { value: string } }) => {
      onChange(detail.value);
    },
    ...named(id, label, wrong),
  };
  return as === Textarea ? (
    <Textarea {...shared} autoHeight disableDefaultPadding />
  ) : (
    <Input {...shared} type={type} />
  );
}

/** In the browser the name belongs to the input that Taro puts inside its own part. */
function named(id: string, label: string, wrong: string | undefined): object {
  return isWebPage
    ? {
        nativeProps: {
          'aria-label': label,
          ...(wrong ? { 'aria-invalid': 'true', 'aria-describedby': `${id}-wrong` } : {}),
        },
      }
    : { 'aria-label': label };
}
