import { embeddedStore } from '../../cloudfunctions/adapters/embedded/store';
import { FONT_FILE, FONT_FOLDER, press } from '../../cloudfunctions/adapters/paper/press';
import { vault } from '../../cloudfunctions/adapters/vault/vault';
import type { ContentCheck } from '../../cloudfunctions/api/content-check';
import { compose } from '../../cloudfunctions/api/village';
import type { Ports } from '../../cloudfunctions/api/wing';
import type { MessageChannel } from '../../cloudfunctions/domains/notifications';

/** What the domains ask of the edge, with what a test connects. */
export function portsOver(channels: readonly MessageChannel[], contentCheck?: ContentCheck): Ports {
  return {
    host: 'wct.example.cn',
    press: press(`${FONT_FOLDER}/${FONT_FILE}`),
    channels,
    files: { addressOf: (fileId, { until }) => Promise.resolve(addressIn(fileId, until)) },
    contentCheck,
  };
}

/** All domains together over what a test connects. */
export function composedOver(channels: readonly MessageChannel[], contentCheck?: ContentCheck) {
  return compose(portsOver(channels, contentCheck));
}

/** A storage that has every file but those whose name says that they are gone. */
function addressIn(fileId: string, until: number): string | undefined {
  const [, name = ''] = /^cloud:\/\/[^/]+\/[a-z]+\/(.+)$/.exec(fileId) ?? [];
  return name.endsWith('gone.jpg') ? undefined : `https://files.example.cn/${name}?until=${until}`;
}

/** All domains together, as the doors put them together. */
export const composed = composedOver([]);

export const testVault = vault([Buffer.alloc(32, 'a key for tests').toString('base64')]);

/** The domains over an empty store, for what is tried with all of them and needs nobody in the village. */
export function composedVillage() {
  return { ...composed, store: embeddedStore({ rehearse: true }), vault: testVault };
}
