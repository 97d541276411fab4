import type { FinderWords } from '../finder/words.ts';
import type { Position } from '../ground/position.ts';

/**
 * A button that sorts by distance, and back. The position comes from the browser when the button is pressed, stays on
 * the device and is sent nowhere. Where it is refused, that is said.
 */
export function nearMe(
  button: HTMLButtonElement,
  note: HTMLElement,
  words: FinderWords,
  onPosition: (at: Position | undefined) => void,
): void {
  let on = false;
  const show = (pressed: boolean, said: string) => {
    on = pressed;
    button.textContent = pressed ? words.nearMeStop : words.nearMe;
    note.textContent = said;
  };
  button.addEventListener('click', () => {
    if (on) {
      show(false, words.nearMeNote);
      onPosition(undefined);
      return;
    }
    if (!('geolocation' in navigator)) return show(false, words.nearMeRefused);
    note.textContent = words.nearMeWaiting;
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude } }) => {
        show(true, words.nearMeNote);
        onPosition([longitude, latitude]);
      },
      () => show(false, words.nearMeRefused),
      { timeout: 15_000, maximumAge: 60_000 },
    );
  });
}
