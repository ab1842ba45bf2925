import { parseHTML } from 'linkedom'

/** A page as the browser would hand it over. */
export const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document
