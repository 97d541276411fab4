/** The colours of a style sheet's custom properties in light, for what is no page: a picture has one look for all. */
export function lightColours(css: string): ReadonlyMap<string, string> {
  const declared = new Map([...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name as string, value as string]));
  const light = (value: string): string => {
    const named = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
    if (named) return light(declared.get(named) ?? '');
    return /^light-dark\(((?:[^(),]|\([^)]*\))+),/.exec(value)?.[1] ?? value;
  };
  return new Map([...declared].map(([name, value]) => [name, light(value)]));
}
