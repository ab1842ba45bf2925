import type { OtherPage } from './other-pages.ts'

/** What a page that is no article says, before a site's style gives it a form. */
type Content = {
  readonly kind: string
  readonly path: string
  readonly heading: string
  /** Continuous text. */
  readonly prose?: readonly string[]
  /** Links to other pages, with a line of text. */
  readonly teasers?: readonly string[]
  /** Lines of a table: names and figures. */
  readonly rows?: readonly (readonly string[])[]
  readonly fields?: readonly string[]
  /** The structured type that a site gives such a page, when it gives one. */
  readonly type?: string
}

const TOWNS = ['Harrow Bay', 'Elmstead', 'Port Linden', 'Kestrel Falls', 'Marrow Heath', 'Dunmore', 'Vale Cross']
const each = (count: number, line: (town: string, index: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, index) => line(TOWNS[index % TOWNS.length] as string, index))

const headlines = each(24, (town, i) => `Council of ${town} puts off its vote on the bridge for the ${i + 2}th time`)
const rules = each(
  9,
  (town, i) =>
    `Part ${i + 1} of these notes applies to visitors from ${town} as well as to those who live there. Please read it in full before you go on, and keep a copy of it with the others.`,
)
const steps = each(
  8,
  (town, i) =>
    `Step ${i + 1} takes about ten minutes when everything is at hand. Do it as they do in ${town}: slowly, with a cloth below the bowl, and without opening the door before the time is up.`,
)
const posts = each(
  12,
  (town, i) =>
    `I moved to ${town} last year and had the same trouble with my boiler. What helped in the end was to let the air out ${i + 2} times, and then to wait for a day before trying again.`,
)

const CONTENTS: readonly Content[] = [
  { kind: 'home', path: '/', heading: 'The news from both shores', teasers: headlines },
  { kind: 'section', path: '/world', heading: 'News from the world', teasers: headlines },
  {
    kind: 'topic',
    path: '/topic/harbour-bridge-and-its-long-history',
    heading: 'Everything on the harbour bridge',
    prose: rules.slice(0, 2),
    teasers: headlines,
  },
  {
    kind: 'search',
    path: '/search?q=harbour+bridge',
    heading: 'Results for harbour bridge',
    teasers: headlines.slice(0, 10),
  },
  {
    kind: 'author',
    path: '/author/ida-kellerman',
    heading: 'Stories by Ida Kellerman',
    prose: rules.slice(0, 1),
    teasers: headlines.slice(0, 12),
    type: 'ProfilePage',
  },
  {
    kind: 'shop',
    path: '/product/steel-can-with-a-long-spout-48213',
    heading: 'Steel can with a long spout',
    prose: rules,
    teasers: headlines.slice(0, 6),
    type: 'Product',
  },
  {
    kind: 'recipe',
    path: '/recipes/a-slow-stew-with-pears-and-barley',
    heading: 'A slow stew with pears and barley',
    prose: steps,
    type: 'Recipe',
  },
  {
    kind: 'forum',
    path: '/threads/boiler-makes-a-noise-every-night.48213/',
    heading: 'Boiler makes a noise every night',
    prose: posts,
    type: 'DiscussionForumPosting',
  },
  {
    kind: 'documentation',
    path: '/docs/how-to-set-the-clock-in-three-steps',
    heading: 'How to set the clock in three steps',
    prose: steps,
    type: 'TechArticle',
  },
  { kind: 'mail', path: '/mail/u/0/inbox/48213', heading: 'Your tickets for the ferry', prose: rules.slice(0, 4) },
  {
    kind: 'maps',
    path: '/maps/place/Harrow+Bay/@54.1,2.3,12z',
    heading: 'Harrow Bay and its surroundings',
    prose: rules.slice(0, 1),
    fields: ['From', 'To'],
  },
  {
    kind: 'video',
    path: '/video/crane-lifts-the-bridge-into-place-48213',
    heading: 'Crane lifts the bridge into place',
    prose: rules.slice(0, 2),
    teasers: headlines.slice(0, 12),
    type: 'VideoObject',
  },
  {
    kind: 'login',
    path: '/account/login?back=/news/harbour-bridge-opens-at-last-48213',
    heading: 'Sign in to read on',
    prose: rules.slice(0, 2),
    fields: ['Name', 'Password'],
  },
  {
    kind: 'error',
    path: '/news/harbour-bridge-opens-at-last-48299',
    heading: 'This page is not here any more',
    prose: ['The address may be wrong, or the page may have been taken away.'],
    teasers: headlines.slice(0, 12),
  },
  {
    kind: 'weather',
    path: '/weather/harrow-bay',
    heading: 'Weather in Harrow Bay this week',
    prose: rules.slice(0, 1),
    rows: TOWNS.map((town, i) => [town, `${i + 9}°`, `${i + 3} mm`]),
  },
  {
    kind: 'scores table',
    path: '/sport/rowing/table',
    heading: 'Rowing league, men and women',
    rows: Array.from({ length: 30 }, (_, i) => [TOWNS[i % 7] as string, `${i}`, `${40 - i}`]),
  },
  {
    kind: 'cookie wall',
    path: '/news/harbour-bridge-opens-at-last-48213',
    heading: 'We value your privacy and your choice',
    prose: [
      'We and our 841 partners store and read information on your device.',
      'You can agree, or choose for each purpose; you may change your mind at any time.',
    ],
    fields: ['Agree', 'Choose'],
  },
]

type Style = { readonly name: string; readonly host: string; readonly page: (content: Content) => string }

const all = <Item>(items: readonly Item[] | undefined, part: (item: Item, index: number) => string): string =>
  (items ?? []).map(part).join('')

const whole = (title: string, head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`

const data = (content: Content): string =>
  content.type
    ? `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': content.type, name: content.heading, datePublished: '2031-04-02' })}</script>`
    : ''

const STYLES: readonly Style[] = [
  {
    name: 'a portal with semantic elements',
    host: 'www.harrowpost.example',
    page: (content) =>
      whole(
        `${content.heading} | The Harrow Post`,
        `<meta property="og:type" content="website"><meta property="og:site_name" content="The Harrow Post">${data(content)}`,
        `<header><nav><a href="/world">World</a><a href="/sport">Sport</a></nav></header><main><h1>${content.heading}</h1><section>${all(content.prose, (text) => `<p>${text}</p>`)}</section>${all(content.rows, (row) => `<dl>${all(row, (cell) => `<dd>${cell}</dd>`)}</dl>`)}<form>${all(content.fields, (name) => `<label>${name}<input></label>`)}</form>${all(content.teasers, (text, i) => `<article><h3><a href="/news/${i}">${text}</a></h3><p>${rules[i % 9]}</p><time datetime="2031-04-02">2 April</time></article>`)}</main><footer>© 2031 The Harrow Post</footer>`,
      ),
  },
  {
    name: 'an old site of tables',
    host: 'old-gazette.example',
    page: (content) =>
      whole(
        `Old Gazette: ${content.heading}`,
        '',
        `<table width="100%"><tr><td><font size="5"><b>Old Gazette</b></font></td></tr><tr><td valign="top"><a href="/world">World</a><br><a href="/sport">Sport</a></td><td><h1>${content.heading}</h1>${all(content.prose, (text) => `${text}<br><br>`)}<table>${all(content.rows, (row) => `<tr>${all(row, (cell) => `<td>${cell}</td>`)}</tr>`)}</table>${all(content.fields, (name) => `${name} <input name="${name}">`)}${all(content.teasers, (text, i) => `<tr><td><a href="/news/${i}"><b>${text}</b></a> ${rules[i % 9]} <i>2 April 2031</i></td></tr>`)}</td></tr></table>`,
      ),
  },
  {
    name: 'an app of nested boxes',
    host: 'www.wavelength.example',
    page: (content) =>
      whole(
        content.heading,
        `<meta property="og:title" content="${content.heading}">${data(content)}`,
        `<div id="root"><div class="a1x"><div class="b7q" role="navigation"><a href="/world">World</a></div><div class="c9z" role="main"><h1 class="t0">${content.heading}</h1>${all(content.prose, (text) => `<div class="k2"><div><span>${text}</span></div></div>`)}${all(content.rows, (row) => `<div class="r">${all(row, (cell) => `<span>${cell}</span>`)}</div>`)}${all(content.fields, (name) => `<div role="textbox" aria-label="${name}"></div>`)}${all(content.teasers, (text, i) => `<a class="f4" href="/n/${i}"><div><h2>${text}</h2><div>${rules[i % 9]}</div><div>2 hours ago</div></div></a>`)}</div></div></div><script>window.state={}</script>`,
      ),
  },
  {
    name: 'a content system that calls every page an article',
    host: 'elmstead-times.example',
    page: (content) =>
      whole(
        `${content.heading} – Elmstead Times`,
        `<meta property="og:type" content="article"><meta property="og:title" content="${content.heading}"><meta property="article:modified_time" content="2031-04-02T08:00:00Z">${data(content)}`,
        `<div class="site"><div class="entry"><h1 class="entry-title">${content.heading}</h1><div class="entry-content">${all(content.prose, (text) => `<p>${text}</p>`)}<table>${all(content.rows, (row) => `<tr>${all(row, (cell) => `<td>${cell}</td>`)}</tr>`)}</table>${all(content.fields, (name) => `<p><input placeholder="${name}"></p>`)}</div></div><ul class="posts">${all(content.teasers, (text, i) => `<li class="post"><h2><a href="/${i}">${text}</a></h2><div class="excerpt"><p>${rules[i % 9]}</p></div></li>`)}</ul><aside><h2>Newest</h2><a href="/1">${headlines[0]}</a></aside></div>`,
      ),
  },
]

/** The kinds of pages that are no articles, each in the markup of several styles of sites; all of it is invented. */
export const STYLED_PAGES: readonly OtherPage[] = STYLES.flatMap(({ name, host, page }) =>
  CONTENTS.map((content) => ({
    name: `${content.kind} of ${name}`,
    url: `https://${host}${content.path}`,
    html: page(content),
  })),
)
