/** Where a scan lands, with `c=<code>` among the parameters: the page then asks `openCode` where to go on. */
const LANDING_PAGE = 'pages/home/index';

/** As it stands on paper: `https://<host>/q/<code>`. */
const PRINTED_LINK = /(?:^|\/)q\/([A-Za-z0-9-]{1,64})$/;

/**
 * Where the plain web page goes on from the path of a printed address; nothing when it is none. The back end answers so,
 * and without a signal the page's own worker does.
 */
export function landingOf(path: string): string | undefined {
  const code = PRINTED_LINK.exec(path)?.[1];
  return code === undefined ? undefined : `/#/${LANDING_PAGE}?c=${code}`;
}
