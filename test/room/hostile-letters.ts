/** Words of letters that try to be more than words. */
export const hostile: readonly string[] = [
  '<script>window.harmed = 1</script>',
  '<img src=x onerror="window.harmed = 1">',
  '"><svg onload=window.harmed=1><a xlink:href="javascript:window.harmed=1">x</a></svg>',
  '<a href="javascript:window.harmed=1">read me</a>',
  '</title></style><style>body{display:none}@import url(http://evil.example/x.css)</style>',
  "' onmouseover='window.harmed=1' x='",
  '<iframe srcdoc="<script>parent.harmed=1</script>"></iframe><base href="http://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=http://evil.example">',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what a letter tries.
  '{{constructor.constructor("window.harmed=1")()}} ${window.harmed=1} <!-- --> ]]> &lt;b&gt;',
]
