import { existsSync } from 'node:fs';
import process from 'node:process';
import { ensureChromium } from './chromium.ts';
import { lanesFor, type Step } from './test-plan.ts';
import { noCounts, type Counts } from './test-report.ts';
import { runStep, type Ended } from './test-run.ts';
import { Foot, keepTimes, lastTimes, progressLine, slowest, type Lane } from './test-screen.ts';
import { needBrowser, needSite, shareIn, stepsIn } from './test-steps.ts';

/** Adds counts of a step to those of all. */
function add(total: Counts, counts: Counts): void {
  for (const name of Object.keys(total) as (keyof Counts)[]) total[name] += counts[name];
}

/** Runs lanes side by side, the steps of each one after the other. */
async function runLanes(plan: readonly (readonly Step[])[]): Promise<Counts> {
  const total = noCounts();
  const last = lastTimes();
  const took: [name: string, seconds: number][] = [];
  const lanes: Lane[] = plan.map((next) => ({ now: undefined, next }));
  const waits = new Map(
    plan.flat().map(({ name }): [string, PromiseWithResolvers<void>] => [name, Promise.withResolvers()]),
  );
  const foot = new Foot(() => progressLine(lanes, last));

  const show = ({ name }: Step, { ok, seconds, output, counts, times }: Ended): void => {
    const before = counts.before > 0 ? `, ${counts.before} uit een eerdere groene run` : '';
    foot.say(`\n── ${name}\n${output.trim()}\n${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(0)} s${before})`);
    took.push([name, seconds], ...times.map(([file, time]): [string, number] => [`  ${file}`, time]));
    last[name] = seconds;
    add(total, counts);
  };
  const follow = async (lane: Lane): Promise<void> => {
    for (let step = lane.next[0]; step; step = lane.next[0]) {
      if (step.after) await waits.get(step.after)?.promise;
      lane.next = lane.next.slice(1);
      lane.now = { step, started: performance.now() };
      const ended = await runStep(lane.now, (failed) => {
        if (failed) foot.say(`✗ ${failed}`);
      });
      lane.now = undefined;
      show(step, ended);
      waits.get(step.name)!.resolve();
      if (ended.ok || !step.first || lane.next.length === 0) continue;
      foot.say(`Niet gedaan, want ${step.name} lukte niet: ${lane.next.map(({ name }) => name).join(', ')}.`);
      return;
    }
  };
  await Promise.all(lanes.map(follow));
  foot.end();
  keepTimes(last);
  console.log(`\nHet traagst:\n${slowest(took.filter(([, seconds]) => seconds >= 1))}`);
  return total;
}

async function main(args: readonly string[]): Promise<void> {
  const steps = stepsIn(args);
  if (args.includes('--alles')) process.env.TEST_ALL = '1';
  // First, since a machine without one need not wait for all the rest to hear so.
  if (needBrowser(steps)) await ensureChromium();
  const plan = lanesFor(steps, shareIn(args));
  const total = noCounts();
  if (!steps.includes('build') && needSite(steps) && !existsSync('dist/index.html')) {
    console.error('\nEr is nog geen gebouwde site om te testen. Typ eerst: npm run build');
    total.failed++;
  } else add(total, await runLanes(plan));

  const { passed, failed, skipped, before } = total;
  if (before > 0) {
    console.log(
      `\n${before} van de ${passed} zijn niet opnieuw gedaan: ze slaagden eerder op precies hetzelfde. Alles opnieuw: npm test -- --alles`,
    );
  }
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
