import {
  cached,
  everywhere,
  filePolicy,
  forOthers,
  hidden,
  onPages,
  shownAnyway,
  unchanging,
  type Headers,
  type Hosting,
} from './rules.ts';
import { contentType, mediaTypes } from './media-types.ts';

const lines = (headers: Headers, indent: string): string =>
  Object.entries(headers)
    .map(([name, value]) => `${indent}${name} "${value}"\n`)
    .join('');

/** Address under which a page is asked for: that of its folder. */
const addressOf = (base: string, file: string): string => `${base}/${file.replace(/index\.html$/, '')}`;

const table = (to: string, otherwise: string, rows: readonly (readonly [string, string])[]): string =>
  `map {path} {${to}} {\n${rows.map(([key, value]) => `  ${key} "${value}"\n`).join('')}  default "${otherwise}"\n}\n`;

/**
 * Redirects with and without a question: Caddy would put its mark behind every address.
 * @param matchers what an address must be like
 * @param also a condition more; Caddy keeps only the last `expression` of a matcher
 */
const redirect = (name: string, to: string, matchers: readonly string[], also?: string): string => {
  const matcher = (called: string, conditions: readonly string[]): string =>
    `  @${called} {\n${[...matchers, `expression ${conditions.join(' && ')}`].map((line) => `    ${line}\n`).join('')}  }\n`;
  const condition = also ? [also] : [];
  return `${matcher(`${name}_asked`, [...condition, '{query} != ""'])}  redir @${name}_asked ${to}?{query} 301
${matcher(name, [...condition, '{query} == ""'])}  redir @${name} ${to} 301\n`;
};

/** What stands in the block of a site, below its `root`. */
export function caddySite({ base, policies, redirects }: Hosting): string {
  const at = (globs: readonly string[]): string => globs.map((glob) => base + glob).join(' ');
  const moved = redirects.flatMap(({ from, to }) =>
    [from, from.slice(0, -1)].map((old) => [base + old, base + to] as const),
  );
  const types = [...Map.groupBy(Object.keys(mediaTypes), (kind) => contentType(`x.${kind}`)!)].map(
    ([type, kinds], at) =>
      `  @type_${at} path ${kinds.map((kind) => `*.${kind}`).join(' ')}\n  header @type_${at} Content-Type "${type}"`,
  );
  const notFound = policies.get('404.html') ?? filePolicy;
  return `# Made by the build; goes into the block of a site, after "root".
${table(
  'site_policy',
  filePolicy,
  [...policies].map(([file, policy]) => [addressOf(base, file), policy]),
)}
${table('site_moved', '', moved)}
route {
  header {
    -Server
${lines(everywhere, '    ')}    Content-Security-Policy {site_policy}
  }
${types.join('\n')}

  @page path_regexp (/|\\.html)$
  header @page {
    Content-Type "${contentType('x.html')!}"
${lines(onPages, '    ')}  }

  @for_others path ${at(forOthers)}
  header @for_others {
    Cross-Origin-Resource-Policy cross-origin
    Access-Control-Allow-Origin *
  }
  @for_us not path ${at(forOthers)}
  header @for_us Cross-Origin-Resource-Policy same-origin

  # What is not there must not be kept for a year.
  header Cache-Control ${cached.rest}
  @unchanging {
    path ${at([unchanging])}
    file
  }
  header @unchanging Cache-Control "${cached.unchanging}"

  @other_method not method GET HEAD
  error @other_method 405
  @not_text path_regexp \\x00
  error @not_text 400
  @hidden {
    path_regexp ${hidden}
    not path ${at(shownAnyway)}
  }
  error @hidden 404

  # Old addresses, and one address for each page; the question behind it goes along.
${redirect('moved', '{site_moved}', [], '{site_moved} != ""')}
${redirect('index', '{http.regexp.index.1}', ['path_regexp index ^(.*/)index\\.html$'])}
${redirect('folder', '{path}/', ['not path */', 'file {path}/index.html'])}
  @not_there path ${base}/404.html
  error @not_there 404
  file_server {
    precompressed br gzip
  }
}

handle_errors {
  rewrite * ${base}/404.html
  header {
    -Server
${lines({ ...everywhere, ...onPages, 'Content-Security-Policy': notFound, 'Cache-Control': cached.rest }, '    ')}    Content-Type "${contentType('x.html')!}"
    Cross-Origin-Resource-Policy same-origin
  }
  file_server {
    precompressed br gzip
  }
}
`;
}

/**
 * A whole Caddyfile. Caddy asks for a certificate by itself when the name is that of a real host; behind something
 * that does so already, as in a container, `SITE_ADDRESS` is a port.
 */
export const caddyfile = ({ host }: Pick<Hosting, 'host'>): string => `# Made by the build.
{
  admin off
}

{$SITE_ADDRESS:${host}} {
  root * {$SITE_FOLDER:/srv/agressievrij-werk}
  import {$SITE_FOLDER:/srv/agressievrij-werk}/_hosting/caddy/site.caddy
}
`;

/** A container that needs no rights and writes nothing. */
export const containerfile = `# Made by the build. From the folder dist:
#   podman build --file _hosting/Containerfile --tag agressievrij-werk .
#   podman run --read-only --cap-drop=all --security-opt=no-new-privileges --publish 8080:8080 agressievrij-werk
# It speaks plain HTTP on port 8080: put something before it that has the certificate.
FROM docker.io/library/debian:bookworm-slim
RUN apt-get update \\
 && apt-get install --yes --no-install-recommends caddy \\
 && rm -rf /var/lib/apt/lists/*
COPY --chown=root:root . /srv/agressievrij-werk
ENV SITE_ADDRESS=:8080 HOME=/nonexistent
USER 65534:65534
EXPOSE 8080
CMD ["caddy", "run", "--config", "/srv/agressievrij-werk/_hosting/caddy/Caddyfile", "--adapter", "caddyfile"]
`;
