import path from 'node:path';

/**
 * The folder that holds the content: `content`, or what CONTENT_DIR names. One setting moves the whole
 * directory to another catalogue: a test's, a synthetic one, another province's.
 */
export function contentFolder(env: NodeJS.ProcessEnv = process.env): string {
  return path.resolve(env.CONTENT_DIR ?? 'content');
}
