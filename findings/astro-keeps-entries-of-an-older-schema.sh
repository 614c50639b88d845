#!/bin/sh
# Astro keeps an entry of content that an older schema read. It reads a file again when the file changed, and reads all
# of them again when src/content.config.ts changed; a schema in a module that this file imports may change unseen. The
# build after it shows the entries without what the schema adds, and without an error.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf %s '{"type":"module"}' > package.json
npm install --silent --no-audit --no-fund astro@7.3.4
export ASTRO_TELEMETRY_DISABLED=1
mkdir -p src/pages src/content/notes
printf '{"title":"one"}' > src/content/notes/one.json
schema() {
  printf "import { z } from 'astro/zod';\nexport const schema = z.object({ title: z.string(), words: z.array(z.string()).default(['%s']) });\n" "$1" > src/schema.ts
}
cat > src/content.config.ts <<'END'
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { schema } from './schema.ts';
export const collections = {
  notes: defineCollection({ loader: glob({ base: './src/content/notes', pattern: '*.json' }), schema }),
};
END
cat > src/pages/index.astro <<'END'
---
import { getCollection } from 'astro:content';
const [note] = await getCollection('notes');
---
<p>{note.data.words.join()}</p>
END
build() {
  node_modules/.bin/astro build > log.txt 2>&1 || { cat log.txt; exit 1; }
  sed 's/.*<p>\(.*\)<\/p>.*/\1/' dist/index.html
}
schema first
one=$(build)
schema second
two=$(build)
three=$(rm -f node_modules/.astro/data-store.json; build)
echo "astro $(node -p "JSON.parse(require('fs').readFileSync('node_modules/astro/package.json')).version")"
echo "schema says first: $one; schema says second: $two; the same without the kept entries: $three"
[ "$one" = first ] && [ "$two" = first ] && [ "$three" = second ]
