/** The import table of the design: which floor and which domain may use which. Everything not listed is forbidden. */

/** Between domains. Whoever is not listed hears of others through events. */
const uses = {
  organisation: [],
  requests: ['organisation'],
  points: ['organisation'],
  notifications: ['organisation'],
  codes: ['organisation'],
  polls: ['organisation'],
  decisions: ['organisation', 'polls'],
  rules: ['organisation', 'decisions'],
  deliberation: ['organisation', 'polls', 'decisions'],
};

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const domain = (name) => `^cloudfunctions/domains/${name}/`;

const betweenDomains = Object.entries(uses).flatMap(([name, allowed]) => [
  rule(
    `${name}-uses-only-its-list`,
    `${name} may use: ${allowed.join(', ') || 'no other domain'}. Listen to an event instead.`,
    { path: domain(name) },
    { path: '^cloudfunctions/domains/[^/]+/', pathNot: [name, ...allowed].map(domain) },
  ),
  rule(
    `${name}-through-the-front-door`,
    'Another domain is entered by its index.ts.',
    { path: '^(cloudfunctions|local)/', pathNot: domain(name) },
    { path: domain(name), pathNot: `${domain(name)}index\\.ts$` },
  ),
]);

const betweenFloors = [
  rule('no-cycles', 'An import circle has no reading order.', {}, { circular: true }),
  rule(
    'contracts-stand-alone',
    'A contract runs on the phone: zod and other contracts only.',
    { path: '^cloudfunctions/contracts/' },
    { pathNot: ['^cloudfunctions/contracts/', 'node_modules/zod/'] },
  ),
  rule(
    'phone-sees-contracts-only',
    'The mini-program knows the back end by its contracts.',
    { path: '^src/' },
    { path: '^(cloudfunctions|local)/', pathNot: '^cloudfunctions/contracts/' },
  ),
  rule(
    'phone-packages',
    'The phone carries Taro, React and what the contracts need.',
    { path: '^src/' },
    {
      path: 'node_modules/',
      pathNot: [
        'node_modules/@tarojs/',
        'node_modules/react(-dom)?/',
        'node_modules/@types/',
        'node_modules/zod/',
      ],
    },
  ),
  rule(
    'pages-do-not-meet',
    "A domain's pages use components, not another domain's pages.",
    { path: '^src/(pages/[^/]+|workbench|decision-desk|county)/' },
    { path: '^src/(pages/[^/]+|workbench|decision-desk|county)/', pathNot: '^src/$1/' },
  ),
  rule(
    'law-stands-alone',
    'The law is data.',
    { path: '^cloudfunctions/law/' },
    { pathNot: '^cloudfunctions/law/' },
  ),
  rule(
    'kernel-is-the-floor',
    'The kernel knows no domain, no adapter and no door: only what a contract is, zod, assert and crypto.',
    { path: '^cloudfunctions/kernel/' },
    {
      pathNot: [
        '^cloudfunctions/kernel/',
        '^cloudfunctions/contracts/contract\\.ts$',
        'node_modules/zod/',
        '^(node:)?(assert|crypto)$',
      ],
    },
  ),
  rule(
    'domains-stand-on-the-floor',
    'A rule must run on any store and any machine: kernel, law, contracts, events and other domains by the table.',
    { path: '^cloudfunctions/domains/' },
    {
      pathNot: [
        '^cloudfunctions/(domains|kernel|law|contracts)/',
        'node_modules/zod/',
        '^(node:)?(assert|crypto)$',
      ],
    },
  ),
  rule(
    'adapters-know-no-domain',
    'An adapter serves a port; it does not know the village.',
    { path: '^cloudfunctions/adapters/' },
    { path: '^cloudfunctions/(domains|law|api|clock)/' },
  ),
  rule(
    'adapters-keep-apart',
    'An adapter speaks to one vendor.',
    { path: '^cloudfunctions/adapters/([^/]+)/' },
    { path: '^cloudfunctions/adapters/[^/]+/', pathNot: '^cloudfunctions/adapters/$1/' },
  ),
  rule(
    'only-one-folder-speaks-cloudbase',
    'The SDK is reached through adapters/cloudbase.',
    { path: '^cloudfunctions/', pathNot: '^cloudfunctions/adapters/cloudbase/' },
    { path: 'node_modules/(@cloudbase|wx-server-sdk)/' },
  ),
  rule(
    'only-one-folder-speaks-sqlite',
    'libsql is reached through adapters/embedded.',
    { path: '^cloudfunctions/', pathNot: '^cloudfunctions/adapters/embedded/' },
    { path: 'node_modules/libsql/' },
  ),
  rule(
    'nobody-imports-a-door',
    'A door is where calls come in, not something to build on.',
    { path: '^cloudfunctions/', pathNot: '^cloudfunctions/(api|clock)/' },
    { path: '^cloudfunctions/(api|clock)/' },
  ),
  rule(
    'product-without-tests',
    'What is delivered does not lean on its tests.',
    { path: '^(cloudfunctions|src|local)/' },
    { path: '^(test|bench)/' },
  ),
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...betweenFloors, ...betweenDomains],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
};
