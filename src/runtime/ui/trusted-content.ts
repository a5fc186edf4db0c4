import type { ScriptName, UiEnvironment } from './ui-environment.ts';

/** A browser that asks for it takes markup and addresses of scripts from a policy alone (Trusted Types). */
interface MarkupPolicy {
  createHTML(markup: string): string;
  createScriptURL(address: string): string;
}

interface ScriptsWindow {
  readonly document: Document;
  readonly trustedTypes?: { createPolicy(name: string, rules: MarkupPolicy): MarkupPolicy };
  /** What scripts that are loaded after the start have handed over. */
  readonly coursewright?: Readonly<Partial<Record<ScriptName, unknown>>>;
}

const asItIs = (text: string): string => text;
const RULES: MarkupPolicy = { createHTML: asItIs, createScriptURL: asItIs };

/**
 * Takes scripts and markup of the package's own into the page.
 *
 * @param addresses of the scripts, from the page's data.
 */
export const createTrustedContent = (
  window: ScriptsWindow,
  addresses: Readonly<Record<ScriptName, string>>,
): Pick<UiEnvironment, 'loadScript' | 'parse'> => {
  const { document } = window;
  const policy = window.trustedTypes?.createPolicy('coursewright', RULES) ?? RULES;
  return {
    parse: (markup) => {
      const template = document.createElement('template');
      template.innerHTML = policy.createHTML(markup);
      return document.importNode(template.content, true);
    },
    // Something on the way may answer with a page instead of a script: then nothing is handed over.
    loadScript: (name) =>
      new Promise((resolve, reject) => {
        const script = document.createElement('script');
        const end = (): void => {
          script.remove();
          const value = window.coursewright?.[name];
          if (value === undefined) reject(new Error(`${addresses[name]} has not arrived.`));
          else resolve(value);
        };
        if (window.coursewright?.[name] !== undefined) end();
        else {
          script.onload = end;
          script.onerror = end;
          script.src = policy.createScriptURL(addresses[name]);
          document.head.append(script);
        }
      }),
  };
};
