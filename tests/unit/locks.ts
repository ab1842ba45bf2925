/** The browser's locks (Web Locks API), which Node 20 has not: who asks for a name waits for those who asked before. */
export const locks = () => {
  const last = new Map<string, Promise<unknown>>()
  return {
    request: <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const mine = (last.get(name) ?? Promise.resolve()).then(work)
      last.set(
        name,
        mine.catch(() => {}),
      )
      return mine
    },
  }
}
