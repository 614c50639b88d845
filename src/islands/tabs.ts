import { onSite } from './on-site.ts';

/** What a tab says to the other tabs of this site. It travels in memory: nothing of it is kept anywhere. */
export type TabMessage =
  /** Somebody leaves in haste, to this address. */
  | { does: 'leave'; to: string }
  /** Somebody wipes what they filled in after an incident. */
  | { does: 'wipe' }
  /** A tool has opened: who has something for it? The id is of this page, once. */
  | { does: 'ask'; tool: string; id: string }
  /** What a tool has for the one that asked. */
  | { does: 'give'; to: string; from: string; facts: unknown };

let opened: BroadcastChannel | undefined;

/** One channel a page, so that a page does not hear itself; opened by the first who needs it. */
function channel(): BroadcastChannel | undefined {
  if (!('BroadcastChannel' in window)) return undefined;
  opened ??= new BroadcastChannel(`agressievrij-werk ${onSite('/')}`);
  return opened;
}

/** Says something to the other tabs. */
export const tell = (message: TabMessage): void => channel()?.postMessage(message);

/** Hears what other tabs say. */
export function hear(listen: (message: TabMessage) => void): void {
  channel()?.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => {
    listen(data);
  });
}

/** Leaves at once and takes the page's place in the history. */
export function leave(to: string): void {
  // Empty the page first: the other site may take a moment to answer.
  document.body.hidden = true;
  document.title = '';
  // A browser may keep this page as it stands and bring it back: then it starts anew, with nothing on it.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) window.location.reload();
  });
  if (to.startsWith('https://')) window.location.replace(to);
}
