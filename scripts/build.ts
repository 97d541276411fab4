import { buildSite } from '../src/build/build-site.ts';
import { stopSignal } from '../src/build/stop-signal.ts';
import { editorLang } from '../src/entries/editor-lang.ts';

const signal = stopSignal();
const built = await buildSite({ lang: editorLang(), signal });
process.exit(signal.aborted ? 130 : built ? 0 : 1);
