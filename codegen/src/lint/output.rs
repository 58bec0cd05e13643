//! All findings of a run: as text, as JSON, as annotations of GitHub.

use std::{
    collections::HashMap,
    io::{self, Write},
};

use annotate_snippets::Renderer;
use serde::Serialize;

use crate::{
    report::{Diagnostic, Level},
    source::{SourceMap, Span},
};

use super::{snippet, summary};

/// Form of the output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum LintFormat {
    /// The lines of the pages with carets, and a summary
    #[default]
    Text,
    /// One array of objects
    Json,
    /// Workflow commands that GitHub shows beside the lines
    Github,
}

/// How findings are written.
#[derive(Clone, Copy, Debug, Default)]
pub struct LintStyle {
    /// Form of the output.
    pub format: LintFormat,
    /// So many findings of each code are shown as text; 0 shows all.
    pub most: usize,
    /// With colors of a terminal.
    pub color: bool,
}

/// Writes the findings. `most` of each rule are shown in full as text (0: all of them), the others are only counted.
///
/// # Errors
/// Those of the writer.
pub fn write(
    out: &mut dyn Write,
    sources: &SourceMap,
    diagnostics: &[Diagnostic],
    style: LintStyle,
) -> io::Result<()> {
    match style.format {
        LintFormat::Text => text(out, sources, diagnostics, style.most, style.color),
        LintFormat::Json => json(out, sources, diagnostics),
        LintFormat::Github => github(out, sources, diagnostics),
    }
}

fn word(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "note",
    }
}

fn text(
    out: &mut dyn Write,
    sources: &SourceMap,
    diagnostics: &[Diagnostic],
    most: usize,
    colour: bool,
) -> io::Result<()> {
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut shown: HashMap<&str, usize> = HashMap::new();
    for d in diagnostics {
        let n = shown.entry(d.rule.code).or_default();
        *n += 1;
        if most == 0 || *n <= most {
            writeln!(out, "{}\n", snippet::render(sources, d, &renderer))?;
        }
    }
    let summary = summary(diagnostics);
    if summary.is_empty() {
        return writeln!(out, "nothing to complain about");
    }
    let pages = diagnostics
        .iter()
        .map(|d| d.span.file)
        .collect::<std::collections::BTreeSet<_>>()
        .len();
    writeln!(out, "{} findings on {pages} pages:", diagnostics.len())?;
    for (rule, n) in &summary {
        let hidden = if most == 0 { 0 } else { n.saturating_sub(most) };
        let more = if hidden == 0 {
            String::new()
        } else {
            format!(" ({hidden} not shown)")
        };
        writeln!(out, "{n:>7}  {}  {}{more}", rule.code, rule.title)?;
    }
    writeln!(
        out,
        "`codegen lint --explain {}` says what a code means",
        summary[0].0.code
    )
}

/// A finding for programs. Lines and columns start at 1, columns count characters.
#[derive(Serialize)]
struct Finding<'a> {
    code: &'static str,
    level: Level,
    title: &'static str,
    message: &'a str,
    file: &'a str,
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
    help: Option<&'a str>,
    settle: Option<&'a str>,
}

impl<'a> Finding<'a> {
    fn of(sources: &'a SourceMap, d: &'a Diagnostic) -> Self {
        let start = sources.position(d.span);
        let end = sources.position(Span {
            start: d.span.end,
            ..d.span
        });
        Self {
            code: d.rule.code,
            level: d.level,
            title: d.rule.title,
            message: &d.message,
            file: &sources.file(d.span.file).path,
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            help: d.help.as_deref(),
            settle: d.settle.as_deref(),
        }
    }
}

fn json(out: &mut dyn Write, sources: &SourceMap, diagnostics: &[Diagnostic]) -> io::Result<()> {
    let entries: Vec<Finding<'_>> = diagnostics
        .iter()
        .map(|d| Finding::of(sources, d))
        .collect();
    serde_json::to_writer_pretty(&mut *out, &entries)?;
    writeln!(out)
}

fn github(out: &mut dyn Write, sources: &SourceMap, diagnostics: &[Diagnostic]) -> io::Result<()> {
    for d in diagnostics {
        let e = Finding::of(sources, d);
        let command = match d.level {
            Level::Note => "notice",
            level => word(level),
        };
        let message = match e.help {
            Some(help) => format!("{}\n{help}", e.message),
            None => e.message.to_owned(),
        };
        writeln!(
            out,
            "::{command} file={},line={},endLine={},col={},title={} {}::{}",
            property(e.file),
            e.line,
            e.end_line,
            e.column,
            e.code,
            property(e.title),
            data(&message)
        )?;
    }
    Ok(())
}

/// Escapes the message of a workflow command.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Escapes a property of a workflow command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
