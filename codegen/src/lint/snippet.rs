//! One finding as rustc would show it: the line of the page, carets below, help and the override behind.

use annotate_snippets::{AnnotationKind, Group, Level as Mark, Renderer, Snippet};

use crate::{
    report::{Diagnostic, Level},
    source::SourceMap,
};

/// Renders one finding.
pub(super) fn render(sources: &SourceMap, diagnostic: &Diagnostic, renderer: &Renderer) -> String {
    let file = sources.file(diagnostic.span.file);
    let path = file.path.replace(['\n', '\r'], " ");
    let span = sources.clamp(diagnostic.span);
    let (start, end) = (span.start as usize, span.end as usize);
    // One line of the page is enough, and a row may go on over hundreds.
    let line_start = file
        .text
        .get(..start)
        .and_then(|t| t.rfind('\n'))
        .map_or(0, |i| i + 1);
    let line = file.text.get(line_start..).unwrap_or("");
    let line = &line[..line.find('\n').unwrap_or(line.len())];
    let from = (start - line_start.min(start)).min(line.len());
    let to = end.saturating_sub(line_start).clamp(from, line.len());
    let to = if to == from {
        line[from..]
            .chars()
            .next()
            .map_or(from, |c| from + c.len_utf8())
    } else {
        to
    };
    let mark = match diagnostic.level {
        Level::Error => Mark::ERROR,
        Level::Warning => Mark::WARNING,
        Level::Note => Mark::NOTE,
    };
    let snippet = Snippet::source(line)
        .line_start(sources.position(diagnostic.span).line as usize)
        .path(path)
        .annotation(AnnotationKind::Primary.span(from..to));
    let mut group: Group<'_> = mark
        .primary_title(diagnostic.message.as_str())
        .id(diagnostic.rule.code)
        .element(snippet);
    if let Some(help) = &diagnostic.help {
        group = group.element(Mark::HELP.message(help.as_str()));
    }
    if let Some(settle) = &diagnostic.settle {
        group =
            group.element(Mark::HELP.message(format!("settle it in overrides.toml:\n{settle}")));
    }
    renderer.render(&[group])
}
