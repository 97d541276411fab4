// Runs one of the project's commands: `node scripts/run.mjs build`. Plain JavaScript without dependencies that an
// old Node can read too, so that it can say what is missing instead of failing on syntax.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [command = '', ...args] = process.argv.slice(2);

/** Ends with one sentence in both languages. */
function stop(vi, en) {
  console.error(`${vi}\n${en}`);
  process.exit(1);
}

function atLeast(version, major, minor) {
  const [a, b] = version.replace(/^v/, '').split('.').map(Number);
  return a > major || (a === major && b >= minor);
}

/** True where what npm noted down as installed is what the lockfile asks for. Optional packages may be missing. */
function isInstalled() {
  try {
    const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
    const present = JSON.parse(readFileSync(path.join(root, 'node_modules', '.package-lock.json'), 'utf8')).packages;
    return Object.keys(wanted).every((name) => {
      const { version, integrity, optional, devOptional } = wanted[name];
      if (name === '' || ((optional || devOptional) && !present[name])) return true;
      return present[name] && present[name].version === version && present[name].integrity === integrity;
    });
  } catch {
    return false;
  }
}

function install() {
  console.log('Đang cài các gói phần mềm còn thiếu (npm ci), mất khoảng một phút…');
  console.log('Installing the packages that are missing (npm ci); this takes about a minute…');
  // On Windows a program that runs cannot be deleted, and `npm ci` begins by deleting the Node that may run this.
  const inPlace = process.platform === 'win32' && existsSync(path.join(root, 'node_modules'));
  const npmArgs = [inPlace ? 'install' : 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npmFile = process.env.npm_execpath;
  const [file, fileArgs] =
    npmFile && /npm-cli\.c?js$/.test(npmFile)
      ? [process.env.npm_node_execpath || process.execPath, [npmFile, ...npmArgs]]
      : ['npm', npmArgs];
  const started = Date.now();
  const result = spawnSync(file, fileArgs, { cwd: root, stdio: 'inherit', shell: file === 'npm' && process.platform === 'win32' });
  if (result.status !== 0) {
    stop(
      'Không cài được các gói: xem lời báo của npm ở trên, kiểm tra mạng, rồi chạy lại lệnh này.',
      'The packages could not be installed: see what npm says above, check the internet connection, and run this command again.',
    );
  }
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`Đã cài xong sau ${seconds} giây. / Installed in ${seconds} seconds.`);
}

/** The Node that runs the commands: the locked one, else one that is new enough. */
function findNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const locked = path.join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', platform === 'win' ? 'node.exe' : 'node');
  if (existsSync(locked) && spawnSync(locked, ['--version']).status === 0) return locked;
  if (atLeast(process.versions.node, 22, 12)) return process.execPath;
  return stop(
    `Máy này cần Node.js 22.12 trở lên (đang có ${process.version}); tải bản LTS ở https://nodejs.org rồi chạy lại.`,
    `This machine needs Node.js 22.12 or newer (it has ${process.version}); get the LTS from https://nodejs.org and run this again.`,
  );
}

if (!atLeast(process.versions.node, 20, 0)) {
  stop(
    `Cần Node.js 20 trở lên (máy này có ${process.version}); tải bản LTS ở https://nodejs.org rồi chạy lại.`,
    `Node.js 20 or newer is needed (this machine has ${process.version}); get the LTS from https://nodejs.org and run this again.`,
  );
}
const script = path.join(root, 'scripts', `${command}.ts`);
if (!/^[a-z-]+$/.test(command) || !existsSync(script)) {
  const known = readdirSync(path.join(root, 'scripts')).filter((name) => name.endsWith('.ts'));
  const list = known.map((name) => name.slice(0, -3)).join(', ');
  stop(`Không có lệnh “${command}”. Các lệnh: ${list}.`, `There is no command “${command}”. The commands are: ${list}.`);
}
if (!isInstalled()) install();

const node = findNode();
const ways = [path.dirname(node), path.join(root, 'node_modules', '.bin'), process.env.PATH || ''];
const child = spawn(node, [script, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: ways.join(path.delimiter) } });
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
for (const signal of signals) process.on(signal, () => child.kill(signal));
child.on('error', (error) => stop(`Không chạy được: ${error.message}`, `It could not be run: ${error.message}`));
child.on('exit', (code, signal) => {
  if (!signal) process.exit(code === null ? 1 : code);
  for (const each of signals) process.removeAllListeners(each);
  process.kill(process.pid, signal);
});
