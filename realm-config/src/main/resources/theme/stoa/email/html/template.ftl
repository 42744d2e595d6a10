<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.toLanguageTag()}" dir="${(ltr)?then("ltr", "rtl")}">
<head>
<meta charset="utf-8">
<title>${subject}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<style>
body { margin: 0; padding: 32px 16px; background: #f8fafc; color: #0f172a; font: 15px/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", sans-serif; }
.card { max-width: 480px; margin: 0 auto; padding: 32px; background: #ffffff; border: 1px solid #e2e8f0; border-radius: 8px; }
.mark { margin: 0 0 24px; font-size: 20px; font-weight: 700; color: #4f46e5; }
p { margin: 0 0 16px; }
a { color: #4f46e5; }
.code { margin: 24px 0; font: 700 32px/1.2 ui-monospace, Menlo, Consolas, monospace; letter-spacing: .2em; }
.button { display: inline-block; padding: 10px 20px; background: #4f46e5; color: #ffffff; border-radius: 8px; font-weight: 600; text-decoration: none; }
.small { margin: 24px 0 0; font-size: 13px; color: #475569; }
@media (prefers-color-scheme: dark) {
body { background: #0b1120; color: #f1f5f9; }
.card { background: #131c2e; border-color: #263349; }
.mark, a { color: #818cf8; }
.button { background: #818cf8; color: #0b1120; }
.small { color: #a9b6c8; }
}
</style>
</head>
<body>
<main class="card">
<p class="mark">Stoa</p>
<#nested>
</main>
</body>
</html>
</#macro>
