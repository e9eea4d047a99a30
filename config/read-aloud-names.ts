import { spokenAttributes } from '../src/components/spoken-names';

interface Building {
  readonly registerMethod: (method: {
    readonly name: string;
    readonly fn: (platform: Platform) => void;
  }) => void;
}
interface Platform {
  readonly template?: {
    readonly mergeComponents: (building: Building, components: object) => void;
  };
}

/** Taro's templates for WeChat leave out what a screen reader reads; this puts the attributes back. */
export default function readAloudNames(building: Building): void {
  building.registerMethod({
    name: 'onSetupClose',
    fn: (platform) => {
      platform.template?.mergeComponents(building, spokenAttributes);
    },
  });
}
