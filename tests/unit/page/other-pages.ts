/** Pages that are no articles, each built like a kind of site that exists; all names and events are invented. */
export type OtherPage = { readonly name: string; readonly url: string; readonly html: string }

type Parts = { readonly title?: string; readonly meta?: Readonly<Record<string, string>>; readonly json?: unknown }

const page = (body: string, { title = 'Example', meta = {}, json }: Parts = {}): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${Object.entries(meta)
    .map(([name, content]) => `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${content}">`)
    .join(
      '',
    )}${json ? `<script type="application/ld+json">${JSON.stringify(json)}</script>` : ''}</head><body>${body}</body></html>`

const repeat = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('')

const TOWNS = [
  'Harrow Bay',
  'Elmstead',
  'Port Linden',
  'Kestrel Falls',
  'Marrow Heath',
  'Dunmore',
  'Ostrava Hill',
  'Vale Cross',
]
const town = (index: number): string => TOWNS[index % TOWNS.length] ?? 'Elmstead'
const teaserText = (index: number): string =>
  `Officials in ${town(index)} say the plan will cost less than expected, but residents want to see the figures before the vote.`
const prose = (index: number): string =>
  `The ${index + 1}th point concerns the way in which the parts of the machine of ${town(index)} are put together, and it is explained at some length here so that nobody has to guess. It goes on for a second sentence, as such texts do.`

const cards = (count: number, tag = 'h3'): string =>
  repeat(
    count,
    (i) =>
      `<div class="card"><img src="x.jpg"><${tag}><a href="/news/story-${i}">Council of ${town(i)} votes on its bridge ${i}</a></${tag}><p>${teaserText(i)}</p><time datetime="2031-04-0${(i % 8) + 1}">today</time></div>`,
  )

/** A thread, a wiki, a manual: much continuous text, but no news. */
const paragraphs = (count: number): string => repeat(count, (i) => `<p>${prose(i)}</p>`)

const article = (i: number): unknown => ({
  '@type': 'NewsArticle',
  headline: `Story ${i} of ${town(i)}`,
  url: `https://news.example/story-${i}`,
  datePublished: '2031-04-02',
})

export const OTHER_PAGES: readonly OtherPage[] = [
  // Home pages
  {
    name: 'home page of cards',
    url: 'https://www.harrowpost.example/',
    html: page(`<h1>The Harrow Post</h1><main>${cards(30)}</main>`, { meta: { 'og:type': 'website' } }),
  },
  {
    name: 'home page with an article type',
    url: 'https://harrowpost.example/index.html',
    html: page(`<h1>Today in Harrow</h1>${cards(20)}${paragraphs(6)}`, {
      meta: { 'og:type': 'article' },
      json: article(1),
    }),
  },
  {
    name: 'home page of a language edition',
    url: 'https://www.worldwire.example/en',
    html: page(`${cards(25, 'h2')}`, { json: { '@type': 'WebSite', name: 'World Wire' } }),
  },
  {
    name: 'home page with one long lead story',
    url: 'https://elmstead.example/',
    html: page(`<article><h1>Elmstead floods</h1>${paragraphs(10)}</article>${cards(8)}`, {
      meta: { 'article:published_time': '2031-04-02T08:00:00Z' },
    }),
  },
  {
    name: 'home page with a tracking query',
    url: 'https://harrowpost.example/?utm_source=mail',
    html: page(cards(12)),
  },
  {
    name: 'blog home with whole posts',
    url: 'https://blog.example/',
    html: page(
      repeat(
        5,
        (i) =>
          `<article><h2><a href="/p/${i}">Post ${i}</a></h2><time datetime="2031-01-0${i + 1}">x</time>${paragraphs(4)}</article>`,
      ),
      { json: { '@type': 'Blog', name: 'A blog' } },
    ),
  },
  // Sections, tags, archives
  { name: 'section page', url: 'https://harrowpost.example/politics', html: page(`<h1>Politics</h1>${cards(24)}`) },
  {
    name: 'section page of lists',
    url: 'https://harrowpost.example/world/europe',
    html: page(
      `<h1>Europe</h1><ul>${repeat(40, (i) => `<li><a href="/${i}"><h4>Ministers meet in ${town(i)} again</h4></a><span>${teaserText(i)}</span></li>`)}</ul>`,
      { meta: { 'og:type': 'website' } },
    ),
  },
  {
    name: 'section page that lists its stories as structured data',
    url: 'https://harrowpost.example/sport/rowing-news-and-results-today',
    html: page(`<h1>Rowing news</h1>${cards(15)}`, {
      json: {
        '@type': 'CollectionPage',
        mainEntity: { '@type': 'ItemList', itemListElement: [article(1), article(2)] },
      },
    }),
  },
  {
    name: 'section page with a graph of stories',
    url: 'https://harrowpost.example/business',
    html: page(`<h1>Business</h1>${cards(18)}`, { json: [1, 2, 3, 4, 5, 6].map(article) }),
  },
  {
    name: 'tag page',
    url: 'https://harrowpost.example/tag/harbour-bridge-repair-works',
    html: page(`<h1>Harbour bridge repair works</h1>${cards(10)}`, { meta: { 'og:type': 'article' } }),
  },
  {
    name: 'topic page with an introduction',
    url: 'https://harrowpost.example/topics/energy',
    html: page(`<h1>Everything about energy in one place</h1><p>${prose(1)}</p><p>${prose(2)}</p>${cards(20)}`, {
      meta: { 'og:type': 'website' },
    }),
  },
  {
    name: 'archive of a day',
    url: 'https://harrowpost.example/2031/04/02/',
    html: page(`<h1>Stories of 2 April 2031</h1>${cards(30)}`),
  },
  {
    name: 'second page of a category',
    url: 'https://harrowpost.example/category/local/page/2',
    html: page(`<h1>Local</h1>${cards(10, 'h2')}`),
  },
  {
    name: 'page of an author',
    url: 'https://harrowpost.example/author/ann-example',
    html: page(`<h1>Ann Example writes</h1><p>${prose(3)}</p>${cards(12)}`, {
      json: { '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name: 'Ann Example' } },
    }),
  },
  {
    name: 'live scores',
    url: 'https://harrowpost.example/sport/scores',
    html: page(
      `<h1>Live scores of today</h1><table>${repeat(40, (i) => `<tr><td>${town(i)}</td><td>2</td><td>1</td><td>${town(i + 1)}</td></tr>`)}</table>`,
    ),
  },
  {
    name: 'feed of headlines without paragraphs',
    url: 'https://harrowpost.example/latest',
    html: page(`<h1>Latest</h1>${repeat(60, (i) => `<a class="row" href="/${i}"><h3>${town(i)} ${i}</h3></a>`)}`),
  },
  // Search
  {
    name: 'results of the site’s search',
    url: 'https://harrowpost.example/search?q=bridge',
    html: page(`<h1>Results for bridge</h1>${cards(10)}`),
  },
  {
    name: 'results of a search engine',
    url: 'https://finder.example/search?query=elmstead+floods&page=2',
    html: page(
      `<form><input name="query"></form>${repeat(10, (i) => `<div><h3><a href="https://a.example/${i}">Floods in ${town(i)}</a></h3><span>${teaserText(i)}</span></div>`)}`,
    ),
  },
  {
    name: 'results on the root',
    url: 'https://blog.example/?s=pears',
    html: page(`<h1>Search results: pears</h1>${cards(6, 'h2')}`),
  },
  {
    name: 'results by structured type',
    url: 'https://harrowpost.example/find-what-you-look-for',
    html: page(`<h1>Found what you look for</h1>${paragraphs(8)}`, {
      meta: { date: '2031-04-02' },
      json: { '@type': 'SearchResultsPage' },
    }),
  },
  // Products and services
  {
    name: 'product by structured data',
    url: 'https://wares.example/garden/steel-watering-can-with-long-spout-10482',
    html: page(`<h1>Steel watering can with a long spout</h1>${paragraphs(8)}<button>Buy</button>`, {
      json: { '@type': 'Product', name: 'Can', offers: { '@type': 'Offer', price: '12' } },
    }),
  },
  {
    name: 'product by og:type',
    url: 'https://wares.example/a-very-comfortable-chair-for-the-garden',
    html: page(`<h1>A very comfortable chair</h1>${paragraphs(7)}<time datetime="2031-04-02"></time>`, {
      meta: { 'og:type': 'product' },
    }),
  },
  {
    name: 'product by address',
    url: 'https://bigshop.example/dp/B0C1D2E3F4',
    html: page(`<h1>Kettle, 1.7 litres, brushed steel</h1>${paragraphs(9)}<h2>Reviews</h2>${paragraphs(5)}`),
  },
  {
    name: 'list of offers',
    url: 'https://wares.example/shop/chairs',
    html: page(`<h1>Chairs for every garden</h1>${cards(24)}`),
  },
  {
    name: 'recipe',
    url: 'https://kitchen.example/a-slow-stew-with-pears-and-barley',
    html: page(
      `<h1>A slow stew with pears and barley</h1><time datetime="2031-01-02">2 January 2031</time>${paragraphs(12)}`,
      {
        meta: { 'og:type': 'article', 'article:published_time': '2031-01-02' },
        json: {
          '@graph': [
            { '@type': 'Article', headline: 'A slow stew', datePublished: '2031-01-02' },
            { '@type': 'Recipe', name: 'Stew' },
          ],
        },
      },
    ),
  },
  {
    name: 'job offer',
    url: 'https://work.example/senior-engineer-bridges-elmstead-482910',
    html: page(`<h1>Senior engineer for bridges</h1>${paragraphs(9)}`, {
      meta: { date: '2031-04-02' },
      json: { '@type': 'JobPosting', title: 'Engineer', datePosted: '2031-04-02' },
    }),
  },
  {
    name: 'event',
    url: 'https://stage.example/the-harbour-choir-sings-in-elmstead-2031',
    html: page(`<h1>The Harbour Choir sings in Elmstead</h1>${paragraphs(6)}`, {
      json: { '@type': 'MusicEvent', startDate: '2031-05-02' },
    }),
  },
  {
    name: 'hotel',
    url: 'https://stay.example/the-old-mill-hotel-in-kestrel-falls',
    html: page(`<h1>The Old Mill Hotel in Kestrel Falls</h1>${paragraphs(8)}`, {
      json: { '@type': 'Hotel', name: 'Old Mill' },
    }),
  },
  {
    name: 'landing page of a service',
    url: 'https://cloudy.example/pricing',
    html: page(
      `<h1>Plans that grow with you and yours</h1>${repeat(3, (i) => `<section><h2>Plan ${i}</h2>${paragraphs(2)}</section>`)}`,
    ),
  },
  {
    name: 'application store',
    url: 'https://apps.example/a-notebook-for-people-who-forget-things',
    html: page(`<h1>A notebook for people who forget</h1>${paragraphs(7)}<time datetime="2031-04-02"></time>`, {
      json: { '@type': 'SoftwareApplication', name: 'Notebook' },
    }),
  },
  // Video, audio, pictures
  {
    name: 'video by structured data',
    url: 'https://tube.example/v/aB3dE5gH7jK',
    html: page(`<h1>Crane lifts the new bridge into place</h1><video></video><p>${prose(1)}</p>${cards(20)}`, {
      meta: { 'og:type': 'video.other' },
      json: { '@type': 'VideoObject', name: 'Crane', uploadDate: '2031-04-02' },
    }),
  },
  {
    name: 'video of a news site',
    url: 'https://harrowpost.example/video/2031/04/02/crane-lifts-the-new-bridge-into-place',
    html: page(`<h1>Crane lifts the new bridge into place</h1><p>${prose(1)}</p><p>${prose(2)}</p>${cards(10)}`, {
      meta: { 'og:type': 'article', 'article:published_time': '2031-04-02' },
      json: article(1),
    }),
  },
  {
    name: 'watch page',
    url: 'https://tube.example/watch?v=aB3dE5gH7jK',
    html: page(`<h1>How bridges are built, part 4</h1>${paragraphs(10)}`),
  },
  {
    name: 'podcast episode',
    url: 'https://harrowpost.example/podcasts/the-bridge-and-what-it-cost-us-all',
    html: page(`<h1>The bridge and what it cost us all</h1><audio></audio>${paragraphs(3)}`, {
      meta: { 'og:type': 'article' },
      json: { '@type': 'PodcastEpisode', datePublished: '2031-04-02' },
    }),
  },
  {
    name: 'gallery',
    url: 'https://harrowpost.example/gallery/the-bridge-through-the-years-in-pictures',
    html: page(
      `<h1>The bridge through the years</h1>${repeat(30, (i) => `<figure><img src="${i}.jpg"><figcaption>${teaserText(i)}</figcaption></figure>`)}`,
      { meta: { 'og:type': 'article' } },
    ),
  },
  {
    name: 'news story that is a video and a line',
    url: 'https://harrowpost.example/news/watch-the-crane-lift-the-bridge-48213',
    html: page('<h1>Watch the crane lift the bridge</h1><video></video><p>The crane came from Dunmore.</p>', {
      meta: { 'og:type': 'article' },
      json: article(1),
    }),
  },
  // Documents and reference
  {
    name: 'encyclopedia',
    url: 'https://en.lexicon.example/wiki/Suspension_bridge_of_Harrow_Bay',
    html: page(`<h1>Suspension bridge of Harrow Bay</h1>${paragraphs(30)}`, {
      meta: { 'og:type': 'website' },
      json: { '@type': 'Article', headline: 'Bridge', datePublished: '2024-01-01' },
    }),
  },
  {
    name: 'manual of a library',
    url: 'https://docs.parser.example/en/latest/how-to-parse-a-date-in-three-steps.html',
    html: page(`<h1>How to parse a date in three steps</h1>${paragraphs(14)}<pre>parse()</pre>`),
  },
  {
    name: 'manual on the site itself',
    url: 'https://parser.example/docs/how-to-parse-a-date-in-three-steps',
    html: page(`<h1>How to parse a date in three steps</h1>${paragraphs(14)}`, {
      meta: { date: '2031-04-02', 'og:type': 'article' },
    }),
  },
  {
    name: 'technical article',
    url: 'https://parser.example/why-a-date-is-harder-than-it-looks-2031',
    html: page(`<h1>Why a date is harder than it looks</h1>${paragraphs(14)}`, {
      json: { '@type': 'TechArticle', headline: 'Why', datePublished: '2031-04-02' },
    }),
  },
  {
    name: 'privacy policy',
    url: 'https://harrowpost.example/privacy-policy',
    html: page(`<h1>How we handle your data</h1><p>Effective 2 April 2031</p>${paragraphs(25)}`, {
      meta: { 'og:type': 'article' },
    }),
  },
  {
    name: 'terms of use',
    url: 'https://harrowpost.example/legal/terms-of-use-for-readers-and-subscribers',
    html: page(`<h1>Terms of use for readers</h1>${paragraphs(25)}`),
  },
  {
    name: 'about page',
    url: 'https://harrowpost.example/about-us',
    html: page(`<h1>Who we are and what we do</h1>${paragraphs(8)}`),
  },
  {
    name: 'answers to questions',
    url: 'https://bank.example/what-to-do-when-your-card-is-lost-or-stolen',
    html: page(`<h1>What to do when your card is lost</h1>${paragraphs(10)}`, {
      json: { '@type': 'FAQPage', mainEntity: [] },
    }),
  },
  {
    name: 'scientific paper',
    url: 'https://papers.example/abs/2031.04821',
    html: page(`<h1>On the sway of suspension bridges in crosswinds</h1>${paragraphs(12)}`, {
      meta: { citation_publication_date: '2031/04/02', date: '2031-04-02' },
    }),
  },
  {
    name: 'text file',
    url: 'https://files.example/minutes-of-the-council-of-elmstead.txt',
    html: page(`<pre>${prose(1)}</pre>`),
  },
  {
    name: 'source code',
    url: 'https://forge.example/ann/parser/blob/main/README.md',
    html: page(`<h1>parser: dates in three steps</h1><article>${paragraphs(12)}</article>`, {
      meta: { 'og:type': 'object' },
    }),
  },
  // People talking
  {
    name: 'question and answers',
    url: 'https://ask.example/questions/482913/why-does-my-bridge-sway-in-the-wind',
    html: page(`<h1>Why does my bridge sway in the wind?</h1>${paragraphs(9)}`, {
      json: { '@type': 'QAPage', mainEntity: { '@type': 'Question' } },
    }),
  },
  {
    name: 'forum thread',
    url: 'https://talk.example/threads/the-new-bridge-is-it-safe-to-cross.48213/',
    html: page(
      `<h1>The new bridge, is it safe to cross?</h1>${repeat(20, (i) => `<div class="post"><time datetime="2031-04-02">x</time><p>${prose(i)}</p></div>`)}`,
    ),
  },
  {
    name: 'post of a community',
    url: 'https://commons.example/r/bridges/comments/4x8d2/the_new_bridge_opened_today',
    html: page(`<h1>The new bridge opened today</h1>${paragraphs(6)}`, {
      json: { '@type': 'DiscussionForumPosting', headline: 'x', datePublished: '2031-04-02' },
    }),
  },
  {
    name: 'profile in a network',
    url: 'https://people.example/in/ann-example-48213',
    html: page(`<h1>Ann Example, engineer of bridges</h1>${paragraphs(5)}`, { meta: { 'og:type': 'profile' } }),
  },
  // Applications and empty pages
  {
    name: 'mail',
    url: 'https://mail.example/u/0/#inbox/4821',
    html: page(`<div role="main"><h2>Your ticket</h2>${paragraphs(5)}</div>`),
  },
  {
    name: 'sign in',
    url: 'https://harrowpost.example/account/login',
    html: page('<h1>Sign in to go on</h1><form><input></form>'),
  },
  {
    name: 'weather',
    url: 'https://harrowpost.example/weather',
    html: page(`<h1>Weather in Elmstead today</h1><p>${prose(1)}</p>`),
  },
  {
    name: 'page that has not loaded',
    url: 'https://harrowpost.example/news/the-bridge-opens-at-last-48213',
    html: page('<div id="root"></div>', { meta: { 'og:type': 'article' } }),
  },
  {
    name: 'page that was not found',
    url: 'https://harrowpost.example/news/the-bridge-opens-at-last-48214',
    html: page(`<h1>This page does not exist any more</h1><p>Try the search.</p>${cards(12)}`),
  },
  {
    name: 'essay without a date',
    url: 'https://ann.example/on-the-building-of-small-bridges',
    html: page(`<h1>On the building of small bridges</h1>${paragraphs(12)}`),
  },
  {
    name: 'page of a firm',
    url: 'https://steelworks.example/our-bridges-and-how-we-build-them',
    html: page(`<h1>Our bridges and how we build them</h1>${paragraphs(8)}`, {
      json: { '@type': 'Organization', name: 'Steelworks' },
    }),
  },
  {
    name: 'picture opened alone',
    url: 'https://harrowpost.example/images/bridge.jpg',
    html: page('<img src="bridge.jpg">'),
  },
]
