/** What comes of the sum in some of them, were it done: no time of day, no count. */
export const EVALUATED = String(7 * 1234);

/** What would run, or be taken for something else than text, were it not escaped where it is put. */
export const HOSTILE = [
  '</script><script>hacked=1</script>',
  '<!--',
  '<img src=x onerror="hacked=1">',
  '<svg onload=hacked=1>',
  '"onfocus="hacked=1"autofocus="',
  "'onclick='hacked=1'",
  '{{7*1234}}{%raw%}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template would fill in
  '${7*1234}`',
  '\\u003cimg src=x\\u003e',
  '&lt;b&gt;&#60;b&#62;',
  ']]>',
  '</style><style>*{color:red}</style>',
  '"}*{display:none}',
  '</textarea></title></main>',
  '<base href=http://elsewhere.example/>',
  '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  '[a](javascript:hacked=1) ![b](http://elsewhere.example/c.png) <http://elsewhere.example/>',
  'javascript:hacked=1',
] as const;

/** Signs that turn, hide or break what stands around them. */
const SIGNS = '\u2028\u2029\u202e\u2066\u200b\ufeff';

/** All of it, with control characters as well. */
export const POISON = `${HOSTILE.join(' ')} ${SIGNS}\0\u001b[31m\u0085`;

/** The same as far as a name on one line may have it, in as many characters. */
export const poisonedName = (from: number): string =>
  `${HOSTILE.slice(from).join(' ')}${SIGNS}`.slice(0, 200);

const TEXTS = new Set(
  'title intro text help evidence topic why first-step steps indicator example points source unit levels'.split(
    ' ',
  ),
);

/** A value in which each text for people is hostile too. */
export function poisoned(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return TEXTS.has(key) ? `${value} ${POISON}` : value;
  if (Array.isArray(value)) return value.map((item) => poisoned(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([own, item]) => [own, poisoned(item, TEXTS.has(key) ? key : own)]),
  );
}
