import { createHash } from 'node:crypto';
import type { Page, Route } from 'playwright-core';

/** A proposal that was opened at the stand-in. */
export interface Proposal {
  branch: string;
  title: string;
  draft: boolean;
  labels: string[];
}

type Json = Record<string, unknown>;
type Files = Map<string, string>;

const idOf = (text: string): string => createHash('sha1').update(text).digest('hex');

/**
 * A stand-in for the part of the GitHub API that the web editor uses: enough for one repository in memory, and no
 * proof that GitHub itself would answer so. Put it before a page with `serve`.
 */
export class GitHubStandIn {
  /** Files by branch and path. */
  readonly branches = new Map<string, Files>();
  readonly proposals: Proposal[] = [];
  /** Messages of the commits, in order. */
  readonly commits: string[] = [];
  /** Requests that the stand-in did not know. */
  readonly unknown: string[] = [];

  constructor(files: Readonly<Record<string, string>>) {
    this.branches.set('main', new Map(Object.entries(files)));
  }

  /** Answers every request of a page to the API. */
  async serve(page: Page): Promise<void> {
    await page.route('https://api.github.com/**', (route) => this.#answer(route));
  }

  #head(branch: string): string {
    return idOf(JSON.stringify([...(this.branches.get(branch) ?? [])]));
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const headers = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'access-control-allow-methods': '*',
    };
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    const { pathname } = new URL(request.url());
    const body = request.postData() ? (request.postDataJSON() as Json) : {};
    const json =
      pathname === '/graphql' ? { data: this.#graph(body) } : this.#rest(request.method(), pathname, body);
    if (json === undefined) this.unknown.push(`${request.method()} ${pathname}`);
    return route.fulfill(
      json === undefined
        ? { status: 404, headers, json: { message: 'Not Found' } }
        : { status: json === null ? 204 : 200, headers, ...(json && { json }) },
    );
  }

  #rest(method: string, path: string, body: Json): Json | null | undefined {
    if (path === '/user') {
      return { id: 1, name: 'Redacteur', login: 'redacteur', email: null, avatar_url: '', html_url: '' };
    }
    if (path.includes('/collaborators/')) return null;
    const tree = /\/git\/trees\/([^/]+)$/.exec(path);
    if (tree) {
      const files = [...this.branches.values()][0]!;
      return {
        sha: tree[1],
        truncated: false,
        tree: [...files].map(([file, text]) => ({
          ...{ path: file, type: 'blob', mode: '100644', sha: idOf(text), size: Buffer.byteLength(text) },
        })),
      };
    }
    if (path.endsWith('/pulls') && method === 'POST') {
      const { head, title, draft } = body as { head: string; title: string; draft: boolean };
      this.proposals.push({ branch: head, title, draft, labels: [] });
      const number = this.proposals.length;
      const date = '2026-11-26T12:00:00Z';
      return {
        ...{ number, node_id: `PR_${number}`, title, html_url: `https://github.com/x/y/pull/${number}` },
        ...{ created_at: date, updated_at: date, head: { sha: this.#head(head) } },
      };
    }
    const labels = /\/issues\/(\d+)\/labels$/.exec(path);
    if (labels) {
      this.proposals[Number(labels[1]) - 1]!.labels.push(...(body.labels as string[]));
      return {};
    }
    return /^\/repos\/[^/]+\/[^/]+$/.test(path)
      ? { default_branch: 'main', permissions: { push: true } }
      : undefined;
  }

  /** The few questions the editor asks, known by the words in them. */
  #graph({ query, variables }: Json): Json {
    const text = String(query);
    const values = variables as Json;
    if (text.includes('createCommitOnBranch')) return this.#commit(values.input as Json);
    if (text.includes('createRef')) {
      const { name } = values.input as { name: string };
      const branch = name.replace('refs/heads/', '');
      this.branches.set(branch, new Map(this.branches.get('main')));
      return { createRef: { ref: { name: branch } } };
    }
    const repository: Json = {
      id: 'R_1',
      defaultBranchRef: { name: 'main', target: { oid: this.#head('main') } },
    };
    const commit = {
      oid: this.#head('main'),
      message: 'Begin',
      committedDate: '2026-11-20T12:00:00Z',
      author: { name: 'Redacteur', email: '', user: { id: 1, databaseId: 1, login: 'redacteur' } },
    };
    const ref = { target: { oid: commit.oid, history: { nodes: [commit] } } };
    const byId = new Map([...this.branches.get('main')!.values()].map((file) => [idOf(file), file]));
    for (const [, alias, oid] of text.matchAll(/(\w+):\s+object\(oid: "([0-9a-f]+)"\)/g)) {
      repository[alias!] = { text: byId.get(oid!) ?? null, isTruncated: false };
    }
    for (const [, alias, branch, file] of text.matchAll(
      /(\w+):\s+object\(expression: "([^:"]+):([^"]+)"\)/g,
    )) {
      const found = this.branches.get(branch!)?.get(file!);
      repository[alias!] =
        found === undefined
          ? null
          : { oid: idOf(found), byteSize: found.length, isBinary: false, isTruncated: false, text: found };
    }
    for (const [, alias] of text.matchAll(/(\w+):\s+ref\(qualifiedName/g)) repository[alias!] = ref;
    return {
      repository: { ...repository, ref, pullRequests: { nodes: [], totalCount: 0 }, refs: { nodes: [] } },
      fork: { id: 'R_1' },
      base: { ref },
    };
  }

  #commit(input: Json): Json {
    const { branch, fileChanges, message } = input as {
      branch: { branchName: string };
      fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
      message: { headline: string };
    };
    const files = this.branches.get(branch.branchName)!;
    for (const { path, contents } of fileChanges.additions) {
      files.set(path, Buffer.from(contents, 'base64').toString('utf8'));
    }
    for (const { path } of fileChanges.deletions) files.delete(path);
    this.commits.push(message.headline);
    const saved = Object.fromEntries(
      fileChanges.additions.map(({ path }, index) => [`file_${index}`, { oid: idOf(files.get(path)!) }]),
    );
    return {
      createCommitOnBranch: {
        commit: { oid: this.#head(branch.branchName), committedDate: '2026-11-26T12:00:00Z', ...saved },
      },
    };
  }
}
