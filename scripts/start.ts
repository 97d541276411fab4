import { buildSite } from '../src/build/build-site.ts';
import { folders } from '../src/build/project-folders.ts';
import { type Served, serve } from '../src/build/serve.ts';
import { stopSignal } from '../src/build/stop-signal.ts';
import { wordsIn } from '../src/build/words.ts';
import { editorLang } from '../src/entries/editor-lang.ts';

const lang = editorLang();
const signal = stopSignal();
const built = await buildSite({ lang, signal, unlessUnchanged: true });
if (!built || signal.aborted) process.exit(signal.aborted ? 130 : 1);

const asked = process.env.PORT;
const port = Number(asked ?? 4321);
let served: Served;
try {
  // A port that was asked for is that port; otherwise the next free one will do.
  served = await serve(folders.dist, port, asked === undefined ? 50 : 1);
} catch (error) {
  console.error((error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? wordsIn(lang).portTaken(port) : (error as Error).message);
  process.exit(1);
}
console.log(wordsIn(lang).serving(served.address));
if (signal.aborted) process.exit(0);
signal.addEventListener('abort', () => void served.close().then(() => process.exit(0)));
