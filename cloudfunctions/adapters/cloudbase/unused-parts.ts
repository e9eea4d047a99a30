/**
 * What the official SDK brings along and no door uses: language models, data models over MySQL, and tickets for a
 * login of one's own. The doors are bundled without them, because they are a third of the time in which the SDK
 * loads. The document database, the calls to WeChat and the file storage stay.
 */
export const UNUSED_PARTS = [
  '@cloudbase/ai',
  '@cloudbase/app',
  '@cloudbase/wx-cloud-client-sdk',
  'jsonwebtoken',
  'web-streams-polyfill',
] as const;
