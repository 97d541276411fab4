import { expect, test } from 'vitest';
import { type CheckedChange, commentMark, previewComment } from './preview-comment.ts';

const change: CheckedChange = {
  run: { html_url: 'https://github.com/o/r/actions/runs/5', head_sha: '0123456789abcdef' },
  jobs: [
    { name: 'Content, build, built site', conclusion: 'success' },
    { name: 'Everything else', conclusion: 'skipped' },
  ],
  artifacts: [{ id: 9, name: 'preview', size_in_bytes: 11_500_000 }],
  annotations: [],
  paths: ['content/products/bat-trang/lo-hoa.md', 'content/products/bat-trang/lo-hoa.en.md', 'content/sales-points/cho.json', 'README.md'],
};

test('says how the check went, where the preview is, and which pages to look at', () => {
  const text = previewComment(change);
  expect(text.startsWith(commentMark)).toBe(true);
  expect(text).toContain('- ✅ Content, build, built site\n- ➖ Everything else');
  expect(text).toContain('[Get the preview](https://github.com/o/r/actions/runs/5/artifacts/9)** (12 MB');
  expect(text).toContain('```text\n/vi/san-pham/lo-hoa/\n/vi/diem-ban/cho/\n```');
});

test('without a built site there is no link, and faults are listed', () => {
  const message = 'rating.stars: 6 is not one of its values.\n→ Choose one of: 3, 4, 5.';
  const fault = { path: 'content/products/bat-trang/lo-hoa.md', start_line: 9, annotation_level: 'failure', message };
  const text = previewComment({
    ...change,
    artifacts: [],
    annotations: [fault, { ...fault, annotation_level: 'notice', message: 'hidden' }],
  });
  expect(text).toContain('there is no preview');
  expect(text).toContain(
    'content/products/bat-trang/lo-hoa.md:9\n  rating.stars: 6 is not one of its values.\n  → Choose one of: 3, 4, 5.',
  );
  expect(text).not.toContain('hidden');
});

test('what a pull request named or said cannot link, call or end its block', () => {
  const text = previewComment({
    ...change,
    jobs: [{ name: '[win](https://evil.example) @everyone <img>', conclusion: 'failure' }],
    annotations: [{ path: 'a', start_line: 1, annotation_level: 'failure', message: '```\n@everyone [x](https://evil.example)' }],
    paths: ['content/products/x/[a](https://evil.example).md', 'content/constructor/x.md'],
  });
  expect(text).toContain('- ❌ win(httpsevil.example) everyone img');
  expect(text).toContain('````text\na:1\n  ```\n  @everyone [x](https://evil.example)\n````');
  expect(text).not.toContain('Pages to look at');
});
