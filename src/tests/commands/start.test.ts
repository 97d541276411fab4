import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SampleProject, sampleProject } from '../sample-project.ts';

let project: SampleProject;
beforeAll(() => {
  project = sampleProject();
  project.write('src/pages/404.astro', '<html lang="en"><head><title>Gone</title></head><body>Nothing is here</body></html>\n');
});
afterAll(() => project.remove());

/** Starts the site on any free port, and gives its address. */
async function started() {
  const run = project.start('start', [], { PORT: '0' });
  const [address] = await run.says(/http:\/\/localhost:\d+\//);
  return { run, address };
}

describe('npm start', () => {
  test('builds, serves, and answers what is not there with its own page and status 404', async () => {
    const { run, address } = await started();
    const home = await fetch(address);
    expect(home.status).toBe(200);
    expect(await home.text()).toContain('Nón lá');
    const nothing = await fetch(`${address}en/nothing/`);
    expect(nothing.status).toBe(404);
    expect(await nothing.text()).toContain('Nothing is here');
    const bare = await fetch(`${address}en?q=1`, { redirect: 'manual' });
    expect([bare.status, bare.headers.get('location')]).toEqual([301, '/en/?q=1']);
    run.stop('SIGINT');
    expect((await run.finished).code).toBe(0);
  });

  test('builds nothing where nothing changed, and builds where an entry or the day did', async () => {
    const unchanged = await started();
    unchanged.run.stop();
    expect((await unchanged.run.finished).output).toContain('Unchanged since the last build');

    const nextDay = project.start('start', [], { PORT: '0', BUILD_DATE: '2026-11-24' });
    await nextDay.says(/http:/);
    nextDay.stop();
    expect((await nextDay.finished).output).toContain('Built 4 pages');
  });

  test('a port that was asked for and is taken is said so', async () => {
    const { run, address } = await started();
    const port = new URL(address).port;
    const second = await project.start('start', [], { PORT: port }).finished;
    expect(second.code).toBe(1);
    expect(second.output).toContain(`Port ${port} is used by another program`);
    run.stop();
    await run.finished;
  });
});
