// `npm ci` dies when the lock file lacks an optional package for some platform that a dependency names:
// this lists such gaps, so that they show here and not on another machine.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

function stands(from, name) {
  const parts = from.split('/node_modules/');
  return (
    `node_modules/${name}` in packages ||
    parts.some(
      (_, i) =>
        `${parts.slice(0, parts.length - i).join('/node_modules/')}/node_modules/${name}` in
        packages,
    )
  );
}

const gaps = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !stands(path, name))
    .map((name) => `${path} wants ${name}`),
);

console.log(gaps.length === 0 ? 'the lock file is complete' : gaps.join('\n'));
process.exitCode = gaps.length === 0 ? 0 : 1;
