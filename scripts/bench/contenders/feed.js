/** What the contenders share: the feed as it comes, unchecked, in the two steps that the format has. */
export async function loadFeed(name) {
  const get = async (address) => (await fetch(address)).json();
  const feed = await get('feed.json');
  const collection = feed[name];
  const records = Array.isArray(collection) ? collection : (await get(collection.href))[name];
  return { ...feed, [name]: records };
}
