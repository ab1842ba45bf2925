/** Articles in the markup of different kinds of sites; all names and events are invented. */
export type ArticlePage = { readonly name: string; readonly url: string; readonly html: string }

export const STORY = [
  'A crane lifted the last section of the new harbour bridge into place on Wednesday, three months later than planned.',
  'The bridge joins the old town of Harrow Bay with the ferry terminal on the other shore, which until now took forty minutes by road.',
  '“We had the wind against us, and then the money,” said Mayor Ida Kellerman, who had promised an opening in January.',
  'Builders found cracks in two of the steel cables last autumn, and a court stopped the work until a second expert had looked at them.',
  'The ferry company says it will keep one boat running through the summer. Its drivers fear for forty jobs.',
  'The first buses are to cross on the twelfth of May, and cars a week later.',
] as const

const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('')
const HEADLINE = 'Last section of harbour bridge lifted into place'

export const ARTICLE_PAGES: readonly ArticlePage[] = [
  {
    name: 'structured data in a graph',
    url: 'https://www.harrowpost.example/news/last-section-of-harbour-bridge-lifted-into-place-48213',
    html: `<html lang="en-GB"><head><title>${HEADLINE} | The Harrow Post</title><meta property="og:type" content="article"><meta property="og:site_name" content="The Harrow Post"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Harrow Post"},{"@type":"Person","@id":"#ann","name":"Ann Example"},{"@type":["NewsArticle"],"headline":"${HEADLINE}","author":{"@id":"#ann"},"datePublished":"2031-04-02T17:20:00+01:00","dateModified":"2031-04-02T18:05:00+01:00","mainEntityOfPage":{"@id":"https://www.harrowpost.example/news/last-section-of-harbour-bridge-lifted-into-place-48213"}}]}</script></head><body><nav><a href="/">Home</a></nav><main><article><h1>${HEADLINE}</h1>${paragraphs}</article></main></body></html>`,
  },
  {
    name: 'broken structured data',
    url: 'https://elmstead.example/2031/04/02/harbour-bridge-last-section/',
    html: `<html lang="en"><head><title>${HEADLINE}</title><script type="application/ld+json"><!-- {"@type":"NewsArticle","headline":"${HEADLINE}",\n"description":"two\nlines","datePublished":"2031-04-02",} --></script></head><body><h1>${HEADLINE}</h1><div>${paragraphs}</div></body></html>`,
  },
  {
    name: 'meta tags only',
    url: 'https://wire.example/world/harbour-bridge-last-section-lifted-2031-04-02/',
    html: `<html><head><title>${HEADLINE} - Wire</title><meta property="og:type" content="article"><meta property="og:title" content="${HEADLINE} - Wire"><meta property="article:published_time" content="2031-04-02T16:20:00Z"></head><body><h1>${HEADLINE}</h1><div class="body">${paragraphs}</div></body></html>`,
  },
  {
    name: 'no markup but a dated line',
    url: 'https://old.example/news/view.php?id=48213',
    html: `<html><head><title>Old Gazette: ${HEADLINE}</title></head><body><table><tr><td><h1>${HEADLINE}</h1><span class="date">2 April 2031</span>${paragraphs}${paragraphs}${paragraphs}</td></tr></table></body></html>`,
  },
  {
    name: 'paragraphs in other elements',
    url: 'https://modern.example/article/harbour-bridge-last-section-lifted-a48213b',
    html: `<html lang="en"><head><title>${HEADLINE}</title><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"ReportageNewsArticle","headline":"${HEADLINE}","datePublished":"2031-04-02T16:20:00Z"}</script></head><body><main><h1>${HEADLINE}</h1>${STORY.map((text) => `<div data-testid="paragraph"><span>${text}</span></div>`).join('')}</main></body></html>`,
  },
  {
    name: 'a story cut up by advertisements',
    url: 'https://magazine.example/stories/the-bridge-that-took-eleven-years',
    html: `<html lang="en"><head><title>The bridge that took eleven years</title><meta property="og:type" content="article"><meta property="article:published_time" content="2031-04-02"></head><body><article><h1>The bridge that took eleven years</h1>${[0, 1, 2].map(() => `<div class="chunk">${paragraphs}</div><div class="ad">Advertisement</div>`).join('')}</article></body></html>`,
  },
  {
    name: 'live reporting',
    url: 'https://www.harrowpost.example/news/live/harbour-bridge-opening-live-updates-48215',
    html: `<html lang="en"><head><title>Live: bridge opens</title><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Harbour bridge opening: live updates","datePublished":"2031-05-12T08:00:00Z"}</script></head><body><main><h1>Harbour bridge opening: live updates</h1>${STORY.map((text) => `<section><time datetime="2031-05-12T09:00Z">09:00</time><p>${text}</p></section>`).join('')}</main></body></html>`,
  },
  {
    name: 'behind a payment',
    url: 'https://ledger.example/markets/bridge-builder-warns-of-losses-11574168480',
    html: `<html lang="en"><head><title>Bridge builder warns of losses</title><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge builder warns of losses","datePublished":"2031-04-02","isAccessibleForFree":"False"}</script></head><body><h1>Bridge builder warns of losses</h1><article><p>${STORY[1]}</p><p>${STORY[3]}</p><p>To continue reading, subscribe today.</p></article></body></html>`,
  },
  {
    name: 'a post of a blog',
    url: 'https://blog.example/2031/04/why-the-harbour-bridge-came-late',
    html: `<html lang="en"><head><title>Why the harbour bridge came late</title><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"BlogPosting","headline":"Why the harbour bridge came late","datePublished":"2031-04-03"}</script></head><body><h1>Why the harbour bridge came late</h1><div>${paragraphs}</div></body></html>`,
  },
]
