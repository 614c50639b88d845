import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/*
 * The site is built beside the one that stands, and takes its place when it is complete: whatever stops a build, a
 * key, a full disk, the machine, the site that stood is whole. Both are in `.astro`, on the same disk as `dist`,
 * since only there a folder changes its name at once.
 */
const room = '.astro';
const old = (root: string): string => path.join(root, room, 'dist-oud');

const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // There, but of somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * A folder to build in, from the root of the project. Clears what stopped builds left behind, and puts back a site
 * that one took away without putting its own in the place.
 * @throws in Dutch when nothing can be written there
 */
export function openAside(root: string): string {
  const dist = path.join(root, 'dist');
  const aside = path.join(room, `dist-${process.pid}`);
  try {
    mkdirSync(path.join(root, aside), { recursive: true });
  } catch (error) {
    throw new Error(
      `De site kan niet worden gebouwd: in de map ${room} kan niets worden geschreven. Is de schijf vol of alleen te lezen, of is ${room} van iemand anders? (${(error as Error).message})`,
      { cause: error },
    );
  }
  if (!existsSync(dist) && existsSync(old(root))) renameSync(old(root), dist);
  for (const name of readdirSync(path.join(root, room))) {
    const [, pid] = /^dist-(\d+)$/.exec(name) ?? [];
    if (pid && !lives(Number(pid))) rmSync(path.join(root, room, name), { recursive: true, force: true });
  }
  return aside;
}

/**
 * Puts a finished site in the place of the one that stands.
 * @param aside as `openAside` gave it
 * @throws in Dutch when the folder holds no site, or when a program keeps `dist` from moving
 */
export function swapIn(root: string, aside: string): void {
  const [made, dist] = [path.join(root, aside), path.join(root, 'dist')];
  if (!existsSync(path.join(made, 'index.html'))) throw new Error('De bouw heeft geen startpagina gemaakt.');
  rmSync(old(root), { recursive: true, force: true });
  try {
    if (existsSync(dist)) renameSync(dist, old(root));
    renameSync(made, dist);
  } catch (error) {
    if (!existsSync(dist) && existsSync(old(root))) renameSync(old(root), dist);
    throw new Error(
      `De nieuwe site kan niet op haar plaats: een programma houdt de map dist vast. Sluit het en typ opnieuw: npm run build (${(error as Error).message})`,
      { cause: error },
    );
  }
  rmSync(old(root), { recursive: true, force: true });
}

/** Takes away what was being built. */
export function dropAside(root: string, aside: string): void {
  rmSync(path.join(root, aside), { recursive: true, force: true });
}
