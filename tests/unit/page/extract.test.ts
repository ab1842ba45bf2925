import { describe, expect, it } from 'vitest'
import type { Article } from '../../../lib/engine/model.ts'
import { readBlocks } from '../../../lib/page/blocks.ts'
import { detectArticle } from '../../../lib/page/detect.ts'
import { extractArticle, extractionSteps } from '../../../lib/page/extract.ts'
import { ARTICLE_PAGES, STORY } from './article-pages.ts'
import { documentOf } from './documents.ts'

const URL = 'https://www.harrowpost.example/news/harbour-bridge-in-place-48213'
const HEADLINE = 'Harbour bridge in place at last'
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('\n')

type Parts = { readonly head?: string; readonly before?: string; readonly body?: string; readonly after?: string }

const extract = ({ head = '', before = '', body = paragraphs, after = '' }: Parts): Article => {
  const html = `<!doctype html><html lang="en-GB"><head><title>${HEADLINE} | Harrow Post</title>${head}</head><body><nav><a href="/">Home</a></nav><main><article><h1>${HEADLINE}</h1>${before}<div class="story">${body}</div>${after}</article></main><footer>© 2031</footer></body></html>`
  const article = extractArticle(documentOf(html), URL)
  if (!article) throw new Error('nothing extracted')
  return article
}
const blocksOf = ({ text, blocks }: Article): readonly string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
const WHOLE = [`headline: ${HEADLINE}`, ...STORY.map((text) => `paragraph: ${text}`)]
const json = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

describe('reading in steps', () => {
  it('is of the page as it was at the first one, whatever becomes of it between two', () => {
    const { url, html } = ARTICLE_PAGES[0] as (typeof ARTICLE_PAGES)[number]
    const document = documentOf(html)
    const steps = extractionSteps(document, url)
    let count = 0
    let step = steps.next()
    for (; !step.done; step = steps.next()) {
      count++
      document.body.innerHTML = '<p>Another article is here now.</p>'
    }
    expect(count).toBeGreaterThan(2)
    expect(step.value).toEqual(extractArticle(documentOf(html), url))
  })
})

describe('blocks', () => {
  it('are the headline and the paragraphs, joined by an empty line', () => {
    const article = extract({})
    expect(blocksOf(article)).toEqual(WHOLE)
    expect(article.text).toBe([HEADLINE, ...STORY].join('\n\n'))
  })
  it('have their kinds, white space collapsed', () => {
    const body = `${paragraphs}<h2>What comes\n  next</h2><p>First&nbsp;the <b>buses</b>,<br>then the cars.</p><blockquote><p>“It is a good day for the whole of the bay,” she said.</p></blockquote><ul><li>Buses from the twelfth of May</li><li>Cars from the nineteenth of May</li></ul><p>${STORY[2]} It was late.</p>`
    expect(blocksOf(extract({ body })).slice(WHOLE.length)).toEqual([
      'heading: What comes next',
      'paragraph: First the buses, then the cars.',
      'quote: “It is a good day for the whole of the bay,” she said.',
      'list: Buses from the twelfth of May',
      'list: Cars from the nineteenth of May',
      `paragraph: ${STORY[2]} It was late.`,
    ])
  })
  it('read a row of a table as one block', () => {
    const table = documentOf(
      '<html><body><table><tr><th>Year</th><th>Cost</th></tr><tr><td>2029</td><td>40 million</td></tr></table></body></html>',
    )
    expect(readBlocks(table.body).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'list: Year Cost',
      'list: 2029 40 million',
    ])
  })
  it('leave the document as it was', () => {
    const document = documentOf(ARTICLE_PAGES[0]?.html ?? '')
    const before = document.documentElement.outerHTML
    expect(extractArticle(document, URL)).toBeDefined()
    expect(document.documentElement.outerHTML).toBe(before)
  })
  it('are found in paragraphs that advertisements have cut apart', () => {
    const chunk = (name: string): string =>
      `<div class="chunk"><div class="inner">${STORY.map((text) => `<p>${text.replace('bridge', `${name} bridge`)} It was the ${name} that counted, people said.</p>`).join('')}</div></div>`
    const { text } = extract({
      body: `${chunk('first')}<div class="ad">Advertisement</div>${chunk('second')}<div class="ad">Advertisement</div>${chunk('third')}`,
    })
    for (const name of ['first', 'second', 'third']) expect(text).toContain(`It was the ${name} that counted`)
  })
  it('hold the paragraphs that are hardly more than a link', () => {
    const set = (text: string): string => `<div class="text-block"><p>${text}</p></div>`
    const linked = 'It also runs a school for divers and a museum of boats.'
    const body = [
      ...STORY.slice(0, 3),
      `It also <a href="/1">runs a school for divers and a museum of boats</a>.`,
      ...STORY.slice(3),
    ]
    const blocks = blocksOf(extract({ body: body.map(set).join('') }))
    expect(blocks).toContain(`paragraph: ${linked}`)
    expect(blocks).toHaveLength(WHOLE.length + 1)
  })
  it('hold a list of the dead, of names and ages or of lines', () => {
    const names = ['Ada Lind, 34, of Harrow Bay', 'Bo Sample, 51', 'Ines Marlow, 7, a pupil']
    const list = `<p>The dead are:</p><ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`
    expect(blocksOf(extract({ body: paragraphs + list })).slice(-3)).toEqual(names.map((name) => `list: ${name}`))
    const lines = `<p>The dead are:</p>${names.map((name) => `<p>${name}</p>`).join('')}<p>${STORY[2]} It was late.</p>`
    expect(extract({ body: paragraphs + lines }).text).toContain(names.join('\n\n'))
  })
  it('keep a quotation that stands nowhere else', () => {
    const body = `${paragraphs}<blockquote><p>We shall never cross that water by boat again</p></blockquote>`
    expect(blocksOf(extract({ body })).at(-1)).toBe('quote: We shall never cross that water by boat again')
  })
  it('are quotations where somebody posted them, in one piece with the author', () => {
    const post =
      '<blockquote class="twitter-tweet"><p>What a day for the bay!<br>The wind is <a href="/tag">#gone</a>. https://t.co/a1b2</p>— Ida Kellerman (@ida) <a href="/1">April 2, 2031</a></blockquote>'
    expect(blocksOf(extract({ body: paragraphs + post })).at(-1)).toBe(
      'quote: What a day for the bay! The wind is #gone. — Ida Kellerman (@ida)',
    )
  })
  it('begin with the standfirst, also where it stands outside of the text', () => {
    const standfirst = 'After years of storms and courts, the bay has its crossing, and a ferry too many for it'
    const before = `<header><div class="intro"><p>${standfirst}</p></div></header>`
    const about = `<meta name="description" content="${standfirst}">`
    const html = (head: string): string =>
      `<html><head><title>${HEADLINE}</title>${head}</head><body><main><div class="top"><h1>${HEADLINE}</h1>${before}<ul><li><a href="/">Share</a></li></ul></div><div class="story">${paragraphs}${paragraphs.replaceAll('bridge', 'old bridge')}</div></main></body></html>`
    expect(extractArticle(documentOf(html(about)), URL)?.text.split('\n\n')[1]).toBe(standfirst)
  })
  it('go on after a pointer to another story, and after the heading of a list within them', () => {
    const ending = [
      'The mayor is going to cut a ribbon of thirty metres, which is being sewn in the old town.',
      'Then there will be fish for everybody who crosses the bridge on foot on that day.',
    ]
    const told = ending.map((text) => `<p>${text}</p>`).join('')
    const expected = [...WHOLE, ...ending.map((text) => `paragraph: ${text}`)]
    const pointer = '<p><strong>Read more:</strong> <a href="/1">Ferry drivers fear for jobs</a></p>'
    expect(blocksOf(extract({ body: paragraphs + pointer + told }))).toEqual(expected)
    const list = '<h3>Trending</h3><ul><li><a href="/1">Ferry drivers fear for jobs</a></li></ul>'
    expect(blocksOf(extract({ body: paragraphs + list + told }))).toEqual(expected)
  })
  it('need some text', () => {
    expect(
      extractArticle(documentOf(`<html><body><h1>${HEADLINE}</h1><p>Soon.</p></body></html>`), URL),
    ).toBeUndefined()
  })
})

describe('what is not the story', () => {
  it.each([
    ['an advertisement', '<div class="ad-slot">Buy a boat today, it is cheap.</div>'],
    ['its label', '<p>Advertisement</p>'],
    [
      'a newsletter box',
      '<div class="newsletter-signup"><p>Get the best of Harrow Bay in a letter every morning.</p></div>',
    ],
    ['a newsletter line', '<p>Sign up to our newsletter for the best of the bay.</p>'],
    ['a share bar', '<ul class="share-buttons"><li><a href="#">Share on X</a></li><li><a href="#">Mail</a></li></ul>'],
    [
      'related links',
      '<aside class="related"><h3>Related</h3><ul><li><a href="/1">Ferry drivers fear for their jobs</a></li></ul></aside>',
    ],
    ['a pointer to another story', '<p><a href="/1">Read more: Ferry drivers fear for jobs</a></p>'],
    [
      'a picture’s caption',
      '<figure><img src="b.jpg"><figcaption>The crane on Wednesday. Photo: Ann Example</figcaption></figure>',
    ],
    ['a caption in a division', '<div class="image-caption">The crane on Wednesday morning.</div>'],
    ['a photographer’s line', '<p>Ann Example/Getty Images</p>'],
    [
      'a post that is a picture',
      '<blockquote class="instagram-media"><p>View this post</p>A post shared by Ida Kellerman</blockquote>',
    ],
    ['a post of nobody', '<blockquote class="twitter-tweet"><p>What a day for the bay!</p></blockquote>'],
    ['a hidden part', '<p class="sr-only">Opens in a new window and may take a while.</p>'],
    [
      'words for screen readers alone',
      '<p style="border:0;clip:rect(0 0 0 0);position:absolute">Opens in a new window and may take a while.</p>',
    ],
    ['an address by itself', '<p>https://www.harrowpost.example/news/harbour-bridge-in-place-48213</p>'],
    ['a photo counter', '<span class="count">Image 2 of 5</span>'],
    ['a promise of more', '<p>This is a breaking news story - more to follow</p>'],
    [
      'a call to join',
      '<div class="members-cta"><p>We have a proposition for you: become one of our friends today.</p></div>',
    ],
    ['an offer after the text', '<p>If you enjoyed this article, you will like the others. Join us.</p>'],
    [
      'a line of links with labels',
      '<p><a href="/1">Ferry drivers fear for their jobs</a> [INSIGHT] <a href="/2">Court stops the bridge again</a> [VIDEO]</p>',
    ],
    [
      'a caption in a span',
      '<span class="media-caption">The crane on Wednesday morning, when the wind had gone.</span>',
    ],
    [
      'a caption of an agency',
      '<p>In this April 2, 2031, file photo, made available by the builders, a crane lifts a section of a bridge.</p>',
    ],
    ['its source', '<p>A crane over the harbour, seen from a boat. (Harrow Builders via EX)</p>'],
    [
      'a list of other stories in an aside',
      '<aside><div><h3><a href="/1">Cheap boats</a></h3><p>A shop in the old town sells its boats this week for a third of what they cost last year.</p></div><div><h3><a href="/2">Cheaper oars</a></h3><p>The shop next to it has no boats, but its oars are sold for less than in any other town of the bay.</p></div></aside>',
    ],
    ['a box for an app', '<p>Download our app for the latest from the bay.</p>'],
    ['tags', '<ul class="article-tags"><li><a href="/t/1">Bridges</a></li><li><a href="/t/2">Harrow Bay</a></li></ul>'],
    [
      'comments of readers',
      `<div id="comments">${STORY.map((text) => `<p>I do not believe it. ${text}</p>`).join('')}</div>`,
    ],
    [
      'a pull quote',
      '<blockquote><p>We had the wind against us, and then the money</p><cite>Ida Kellerman</cite></blockquote>',
    ],
    [
      'a pull quote in an aside',
      '<aside class="pullquote"><p>The ferry company says it will keep one boat running</p></aside>',
    ],
    ['a script', '<script>var text = "The bridge is a lie"</script>'],
  ])('%s', (_name, part) => {
    const half = STORY.length / 2
    const body = [
      ...STORY.slice(0, half).map((text) => `<p>${text}</p>`),
      part,
      ...STORY.slice(half).map((text) => `<p>${text}</p>`),
    ].join('\n')
    expect(blocksOf(extract({ body }))).toEqual(WHOLE)
  })
  it('a byline and a date before it', () => {
    expect(
      blocksOf(
        extract({
          before:
            '<p class="kicker">Local</p><div class="byline">By Ann Example</div><p>Published 17:20, 2 April 2031 | Updated 18:05</p>',
        }),
      ),
    ).toEqual(WHOLE)
  })
  it('a note about the author and a list of stories after it', () => {
    const after =
      '<p>Ann Example is a reporter for the Harrow Post and covers the bay.</p><h3>Most read</h3><ul><li><a href="/1">Ferry drivers fear for jobs</a></li><li><a href="/2">Buses ready for the bridge</a></li></ul>'
    expect(
      blocksOf(extract({ body: `${paragraphs}${paragraphs.replaceAll('bridge', 'long bridge')}`, after })).join('\n'),
    ).not.toMatch(/reporter for|Most read|Buses ready/)
  })
  it('a notice about cookies, however long', () => {
    const notice = `<div id="cookie-consent">${STORY.map((text) => `<p>${text} We use cookies for it.</p>`)
      .join('')
      .repeat(3)}</div>`
    expect(extract({ after: notice }).text).not.toContain('cookies')
  })
  it('a box of facts, where there is a story around it', () => {
    const box = `<div class="post-factbox"><h3>How bridges are built</h3>${STORY.map((text) => `<p>${text} So it was with the old bridge.</p>`).join('')}</div>`
    expect(blocksOf(extract({ body: paragraphs + box }))).toEqual(WHOLE)
    expect(extract({ body: `<p>${STORY[0]}</p>${box}` }).text).toContain('So it was with the old bridge.')
  })
  it('the articles beside the one with the headline, unless they go on with it', () => {
    const beside = (article: string): Article => {
      const html = `<html><head><title>${HEADLINE}</title></head><body><main><article><h1>${HEADLINE}</h1>${paragraphs}</article>${article}</main></body></html>`
      return extractArticle(documentOf(html), URL) as Article
    }
    const other = STORY.map((text) => `<p>${text.replace('bridge', 'tunnel')} So it was with the tunnel.</p>`).join('')
    expect(beside(`<article><h2><a href="/1">Tunnel dug at last</a></h2>${other}</article>`).text).not.toContain(
      'tunnel',
    )
    expect(beside(`<article><h3>You may like</h3><article>${other}</article></article>`).text).not.toContain('tunnel')
    expect(beside(`<article><h2>Below the water</h2>${other}</article>`).text).toContain('So it was with the tunnel.')
  })
  it('keeps a part with a careless name that holds the story', () => {
    expect(blocksOf(extract({ body: `<div class="social-promo">${paragraphs}</div>` }))).toEqual(WHOLE)
  })
})

describe('the same story', () => {
  const about = { '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2031-04-02T17:20:00+01:00' }
  const address = 'https://www.harrowpost.example/news/harbour-bridge-in-place-at-last-48213'
  const page = (body: string, root = 'lang="en"'): string =>
    `<!doctype html><html ${root}><head><title>${HEADLINE}</title><link rel="canonical" href="${address}">${json(about)}</head><body>${body}</body></html>`
  const lists =
    '<nav><a href="/">Home</a></nav><aside class="related"><h3><a href="/1">Ferry drivers fear for jobs</a></h3></aside>'
  it.each([
    ['as it is', address, page(`${lists}<article><h1>${HEADLINE}</h1>${paragraphs}</article>`)],
    [
      'in AMP',
      `${address}/amp`,
      page(
        `<amp-sidebar layout="nodisplay"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><article><h1>${HEADLINE}</h1><amp-img src="b.jpg" width="3" height="2"></amp-img>${paragraphs.replace('</p>', '</p><amp-ad type="x" width="3" height="2"></amp-ad><amp-social-share type="x"></amp-social-share>')}</article>`,
        '⚡ lang="en"',
      ),
    ],
    [
      'in AMP by a key',
      `${address}?outputType=amp`,
      page(
        `<article><h1>${HEADLINE}</h1><div subscriptions-section="content">${paragraphs}</div></article>`,
        'amp lang="en"',
      ),
    ],
    [
      'to be printed',
      `${address}?print=1`,
      page(`<h1>${HEADLINE}</h1><p>Harrow Post, 2 April 2031</p>${paragraphs}<p>${address}</p><button>Print</button>`),
    ],
    [
      'to be printed, by a path',
      address.replace('/news/', '/print/news/'),
      page(`<table><tr><td><h1>${HEADLINE}</h1>${paragraphs}</td></tr></table>`),
    ],
  ])('%s is the same article', (_name, url, html) => {
    expect(detectArticle(documentOf(html), url).article).toBe(true)
    const { title, published, ...article } = extractArticle(documentOf(html), url) as Article
    expect({ title, published }).toEqual({ title: HEADLINE, published: about.datePublished })
    expect(blocksOf({ title, ...article })).toEqual(WHOLE)
  })
})
