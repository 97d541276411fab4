import { folders } from '../src/build/project-folders.ts';
import { serve } from '../src/build/serve.ts';
import { stopSignal } from '../src/build/stop-signal.ts';

// Serves dist/ as it is, on the port that is named: what browser tests look at.
const served = await serve(folders.dist, Number(process.argv[2] ?? process.env.PORT ?? 4321));
console.log(served.address);
stopSignal().addEventListener('abort', () => void served.close().then(() => process.exit(0)));
