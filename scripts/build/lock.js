/** One build at a time in one checkout: a second one waits for the first. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { work } from './paths.js';

const file = join(work, 'lock');

/** Runs `task` alone. A lock whose process is gone (killed, crashed) is taken over. */
export async function alone(task) {
  mkdirSync(work, { recursive: true });
  for (let told = false; !take(); told = true) {
    if (!told) console.log('Another build is running in this folder; waiting for it…');
    await wait(250);
  }
  try {
    return await task();
  } finally {
    rmSync(file, { force: true });
  }
}

function take() {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isHolderAlive()) rmSync(file, { force: true });
    return false;
  }
}

function isHolderAlive() {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    // The file is empty for an instant between its creation and its first byte.
    if (pid === 0) return true;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
