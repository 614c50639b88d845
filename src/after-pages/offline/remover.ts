/* In the place of the worker when a site no longer wants one: takes away what it kept, and itself. */
import type { Plan, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;
declare const plan: Plan;

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const own = (await caches.keys()).filter((name) => name.startsWith(`${plan.base}/`));
      await Promise.all(own.map((name) => caches.delete(name)));
      await self.registration.unregister();
    })(),
  );
});
