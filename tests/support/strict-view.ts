/** A view whose missing keys cannot be asked for, not even by a condition. */
export const strictView = <Value>(value: Value, path: string): Value => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((entry, index) => strictView(entry, `${path}[${index}]`)) as Value;
  const inner = Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, strictView(entry, `${path}.${key}`)]),
  );
  return new Proxy(inner, {
    get: (target, key) => {
      if (typeof key === 'symbol' || Object.hasOwn(target, key)) return Reflect.get(target, key);
      if (key in Object.prototype || ['length', 'then', 'toHTML', 'asymmetricMatch'].includes(key))
        return undefined;
      throw new Error(`The template asks for ${path}.${key}.`);
    },
  }) as Value;
};
