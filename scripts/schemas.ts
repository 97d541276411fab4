/** Writes the JSON Schemas by which VS Code completes and checks content; run it after a change of src/schema. Usage: npm run schemas */
import { frontMatterFiles, schemaFiles } from '../src/build/schemas/schema-files.ts';
import { writeFiles } from '../src/build/schemas/write-schemas.ts';
import { contentFolder } from '../src/entries/content-folder.ts';

const written = [...writeFiles(schemaFiles()), ...writeFiles(frontMatterFiles(contentFolder()))];
console.log(written.length > 0 ? written.join('\n') : 'All schemas are as they should be.');
