import { Banner } from '@/components/banner';
import { Screen } from '@/components/screen';
import { SmallButton } from '@/components/small-button';
import { parts } from '@/text/parts';
import { web } from '@/text/web';

/** In the place of a page that was never opened on this phone and does not come now. */
export function MissingPage() {
  return (
    <Screen title={web.missingPage}>
      <Banner tone="due" text={parts.noCopy}>
        <SmallButton
          text={parts.again}
          onPress={() => {
            window.location.reload();
          }}
        />
      </Banner>
    </Screen>
  );
}
