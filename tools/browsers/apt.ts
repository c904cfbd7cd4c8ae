import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { isRoot, onPath } from '../../src/node/find-chromium';

const OS_RELEASE = '/etc/os-release';

/**
 * Installs Debian packages where that needs no password: on Debian itself, as root or with a sudo that does not ask.
 * Elsewhere it does nothing. The outcome is not read: whether what was wanted can be found afterwards is what counts.
 */
function aptInstall(packages: readonly string[]): void {
  const prefix = isDebian() ? rootPrefix() : null;
  if (prefix === null) return;
  console.log(`Installing with apt-get: ${packages.join(' ')}`);
  run([...prefix, 'apt-get', 'update']);
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
  run([...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', ...install]);
}

/** What `find` finds; where that is nothing, what it finds once the packages have been installed as far as we may. */
export function foundOrInstalled<T>(find: () => T | null, packages: readonly string[]): T | null {
  const found = find();
  if (found !== null) return found;
  aptInstall(packages);
  return find();
}

/** Ubuntu's browser packages are doors to another shop, so only Debian itself counts. */
function isDebian(): boolean {
  return existsSync(OS_RELEASE) && /^ID="?debian"?$/m.test(readFileSync(OS_RELEASE, 'utf8'));
}

/** What to put before a command so that it runs as root; null when that would need a password. */
function rootPrefix(): string[] | null {
  if (isRoot()) return [];
  if (onPath('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0) return ['sudo', '-n'];
  return null;
}

function run([command = '', ...args]: string[]): void {
  spawnSync(command, args, { stdio: 'inherit' });
}
