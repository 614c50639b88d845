import { Told } from '../../domain/text/told.ts';

/**
 * Lets the buttons of a tool make their files, and tells how it went where the page has `data-t="bestand"`.
 * @param make makes what a button asks for (`data-maak`) and gives the name of the file; it may throw `Told`
 */
export function fileButtons(root: HTMLElement, make: (what: string) => Promise<string>): void {
  const say = (text: string): void => {
    root.querySelector('[data-t="bestand"]')!.textContent = text;
  };
  root.addEventListener('click', (event) => {
    const what = (event.target as Element).closest<HTMLElement>('[data-maak]')?.dataset.maak;
    if (!what) return;
    say('Het bestand wordt gemaakt.');
    make(what).then(
      (file) => {
        say(`Klaar. ${file} staat bij uw downloads.`);
      },
      (fault: unknown) => {
        // What was meant to be told is no fault of the page.
        if (fault instanceof Told) {
          say(fault.message);
          return;
        }
        console.error(fault);
        say('Niet alles is geladen. Kijk of u verbinding hebt en probeer het opnieuw.');
      },
    );
  });
}
