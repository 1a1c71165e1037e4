import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const tests = ['**/*.test.ts', '**/*.test.tsx', '**/testing/**', 'scripts/test/**', 'e2e/**']
const noInlineStyle = {
  selector: "JSXAttribute[name.name='style']",
  message: 'The content security policy forbids inline styles.',
}
const noInjectedMarkup = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: 'Markup is written, never injected.',
}
const ourPath = '/^build(Path|Address|StepPath)$/'
const noGluedQuery = [
  `TemplateLiteral:has(CallExpression[callee.name=${ourPath}]) > TemplateElement[value.raw=/^[?&]/]`,
  `BinaryExpression[operator='+'][left.callee.name=${ourPath}]`,
  'TemplateElement[value.raw=/[?&]\\w+=/]',
  'Literal[value=/[?&]\\w+=/]',
].map((selector) => ({
  selector,
  message: 'buildPath takes the query: lib/i18n/page-queries.ts names what it may say.',
}))
const length = (max) => ['error', { max, skipBlankLines: true, skipComments: true }]

export default defineConfig(
  globalIgnores(['.next', '.data*', 'dist', 'coverage', 'screenshots', 'test-results', 'next-env.d.ts']),
  // Findings are fixed, never silenced.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    rules: {
      eqeqeq: 'error',
      'max-lines-per-function': length(40),
      'no-param-reassign': 'error',
      'no-restricted-syntax': ['error', noInlineStyle, noInjectedMarkup],
      'no-unreachable-loop': 'error',
      'no-useless-return': 'error',
      'no-var': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, minimumDescriptionLength: 1 }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Event handlers and disposers are one-line arrows that discard a promise.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Libraries mark single overloads and future changes as deprecated.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // Strings are spread to count and cut by code point, as the contract counts lengths.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Services are plain objects of functions without `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['app/**', 'components/**', 'lib/{actions,forms,http,i18n,server,session,step-up}/**'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', noInlineStyle, noInjectedMarkup, ...noGluedQuery] },
  },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': length(60) } },
  // A PDF knows no style sheets.
  { files: ['lib/pdf/**'], rules: { 'no-restricted-syntax': ['error', noInjectedMarkup] } },
  { files: ['app/**', 'components/**', 'db/**', 'lib/**'], rules: { 'no-console': 'error' } },
  {
    files: tests,
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
)
