import { Banner } from '@/components/banner';
import { BecomeKnown } from '@/components/become-known';
import { useMe } from '@/session/use-me';
import { filing } from '@/text/requests';

/** Whoever no village knows yet may report danger at once, and learns how to be known. */
export function Guest() {
  const { me, may } = useMe();
  if (!me || may('file_request')) {
    return null;
  }
  return (
    <Banner tone="due" text={filing.guest}>
      {may('ask_binding') ? <BecomeKnown /> : null}
    </Banner>
  );
}
