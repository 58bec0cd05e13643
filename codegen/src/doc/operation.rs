//! One page, section by section, into flat typed rows.

use crate::{
    ledger::{IgnoreRule, ItemKind, Outcome, PageLedger},
    model::{Language, Position},
    page::{Block, Fence, Page, Section},
    report::{Diagnostic, Report, Rule},
    source::{Span, Spanned},
    vocabulary::{self, Topic},
};

use super::{
    ExampleKind, OperationDoc, bullets, cells, clues,
    columns::TableKind,
    examples::{self, json_keys},
    open_sections::OpenSections,
    request_line, rules, section_topics, swallowed,
};

/// Reads the rows, examples and request lines of a page. Who it is (action, product, version) is settled later.
/// Tables below headings that say nothing are taken for what `otherwise` says. `ledger` has the items
/// of the parts of the file that were read before.
pub(super) fn read(
    page: Page,
    language: Language,
    otherwise: Option<Topic>,
    ledger: PageLedger,
) -> ReadPage {
    let named = section_topics::heading_topics(&page);
    let topics = section_topics::find_topics(&page);
    let mut reader = OperationReader {
        doc: OperationDoc {
            file: page.file,
            language,
            title: page.title.unwrap_or_default(),
            ..OperationDoc::default()
        },
        ledger,
        report: Report::default(),
        language,
        topic: otherwise,
        otherwise,
        label_position: None,
        heading: None,
        last_side: None,
        request_headings: 0,
        sections: OpenSections::default(),
        has_response_section: page.sections.iter().any(announces_response),
        names_request: false,
        names_response: false,
        by_contents: false,
        tables_by_columns: Vec::new(),
        sections_by_content: Vec::new(),
    };
    // The level of a section that goes on telling what the operation is for.
    let mut text_level: Option<u8> = None;
    let headings = page.sections.iter().filter(|s| s.heading.is_some()).count();
    for (i, section) in page.sections.into_iter().enumerate() {
        if i > 0 {
            let heading = section.heading.as_ref();
            reader
                .sections
                .enter(heading, section.level, &reader.ledger);
        }
        reader.sections.note_nothing(&section.blocks);
        if named[i].is_none() {
            reader.note_topic(section.heading.as_ref(), topics[i]);
        }
        reader.by_contents = section.heading.is_some() && named[i].is_none();
        let described = section.heading.as_ref().filter(|_| topics[i].is_none());
        let aside = |topic: &Topic| matches!(topic, Topic::Aside | Topic::Authorization);
        let early = topics[..i].iter().flatten().all(aside);
        text_level = text_level.filter(|level| section.level > *level && described.is_some());
        if described.is_some_and(|h| vocabulary::heads_operation_text(&h.value, early)) {
            text_level.get_or_insert(section.level);
        }
        let goes_on = text_level.is_some();
        reader.enter(i, section.heading, topics[i]);
        reader.blocks(section.blocks, i == 0 && headings > 0 || goes_on);
    }
    reader.finish()
}

/// A page, and what reading it left in the collectors.
pub(super) struct ReadPage {
    pub(super) doc: OperationDoc,
    pub(super) ledger: PageLedger,
    pub(super) report: Report,
}

pub(super) struct OperationReader {
    pub(super) doc: OperationDoc,
    pub(super) ledger: PageLedger,
    pub(super) report: Report,
    pub(super) language: Language,
    /// What the current section, or the label within it, is about.
    pub(super) topic: Option<Topic>,
    /// Topic of sections that say nothing.
    otherwise: Option<Topic>,
    /// Position that a label within the section gives.
    pub(super) label_position: Option<Position>,
    pub(super) heading: Option<Spanned<String>>,
    /// The side of the last main section, for tables in sections of other names.
    pub(super) last_side: Option<TableKind>,
    /// Number of headings so far that say `request parameters` and no more.
    pub(super) request_headings: usize,
    /// Sections that have to yield rows.
    pub(super) sections: OpenSections,
    /// Whether the page has a section for the response, here or further below.
    pub(super) has_response_section: bool,
    /// Whether a heading or label so far is that of the request.
    pub(super) names_request: bool,
    /// Whether a heading or label so far is that of the response.
    pub(super) names_response: bool,
    /// Whether what stands in the section decided what it is about, and not its heading.
    by_contents: bool,
    /// Tables whose headings say nothing.
    pub(super) tables_by_columns: Vec<TableByColumns>,
    /// Headings that say nothing, each with what its section was taken for.
    pub(super) sections_by_content: Vec<(Spanned<String>, &'static str)>,
}

/// A table below a heading that no list of words has: its columns tell what it is for.
pub(super) struct TableByColumns {
    pub(super) heading: Spanned<String>,
    pub(super) kind: TableKind,
}

impl OperationReader {
    fn enter(&mut self, index: usize, heading: Option<Spanned<String>>, topic: Option<Topic>) {
        let own = heading.as_ref().and_then(|h| vocabulary::topic(&h.value));
        if index > 0 {
            self.topic = topic.or(self.otherwise);
        }
        self.request_headings += usize::from(own == Some(Topic::Request(None)));
        self.label_position = None;
        self.heading = heading;
        self.note_side();
    }

    pub(super) fn doubt(&mut self, rule: &'static Rule, span: Span, text: impl Into<String>) {
        self.report.push(Diagnostic::new(rule, span, text));
    }

    /// Takes note of what a section is taken for whose heading says nothing.
    fn note_topic(&mut self, heading: Option<&Spanned<String>>, topic: Option<Topic>) {
        let (Some(heading), Some(topic)) = (heading, topic) else {
            return;
        };
        let what = match topic {
            Topic::Request(_) | Topic::RequestSyntax => "the request",
            Topic::Response(_) | Topic::ResponseSyntax => "the response",
            Topic::Errors => "errors",
            _ => return,
        };
        self.sections_by_content.push((heading.clone(), what));
    }

    fn note_side(&mut self) {
        match self.topic {
            Some(Topic::Request(_) | Topic::RequestSyntax) => {
                self.last_side = Some(TableKind::Request);
                self.names_request |= !self.by_contents && self.topic != Some(Topic::RequestSyntax);
            }
            Some(Topic::Response(_) | Topic::ResponseSyntax) => {
                self.last_side = Some(TableKind::Response);
                self.names_response |=
                    !self.by_contents && self.topic != Some(Topic::ResponseSyntax);
            }
            _ => {}
        }
    }

    fn blocks(&mut self, blocks: Vec<Block>, intro: bool) {
        let mut label: Option<Spanned<String>> = None;
        let mut skip = 0;
        // Entries of a page without tables need to look ahead; everything else takes blocks as they come.
        let tableless = !blocks.iter().any(|b| matches!(b, Block::Table(_)));
        let mut entries = Vec::new();
        if tableless && self.expects_rows() {
            let mut i = 0;
            while i < blocks.len() {
                match bullets::read(&blocks, i) {
                    Some(entry) => {
                        let next = i + entry.blocks;
                        entries.push((i, entry));
                        i = next;
                    }
                    None => i += 1,
                }
            }
        }
        if entries.is_empty() {
            self.report_loose_cells(&blocks);
        }
        let mut entries = entries.into_iter().peekable();
        for (i, block) in blocks.into_iter().enumerate() {
            if let Some((_, entry)) = entries.next_if(|(at, _)| *at == i) {
                skip = entry.blocks;
                self.read_entry(entry);
            }
            if skip > 0 {
                skip -= 1;
                if let Block::Fence(fence) = block {
                    let item = self.ledger.enter(ItemKind::Example, fence.span);
                    self.ledger
                        .settle(item, Outcome::Ignored(IgnoreRule::FormatBlock));
                }
                continue;
            }
            match block {
                Block::Prose(text) => {
                    self.report_unread_table(&text);
                    let line = label_of(&text);
                    self.note_label(&line);
                    label = Some(line);
                    if intro && !is_empty_emphasis(&text.value) {
                        self.doc.intro.extend(without_front_matter(text));
                    }
                }
                Block::Table(table) => self.table(table, label.take()),
                Block::Fence(fence) => self.fence(fence, label.as_ref()),
            }
        }
    }

    /// A label that is a heading in all but markup changes the topic.
    fn note_label(&mut self, label: &Spanned<String>) {
        let text = label.value.as_str();
        if text.is_empty() {
            return;
        }
        let in_section = matches!(
            self.topic,
            Some(
                Topic::Request(_)
                    | Topic::Response(_)
                    | Topic::RequestSyntax
                    | Topic::ResponseSyntax
            )
        );
        if (self.topic.is_none() || in_section)
            && let Some(topic) = vocabulary::label_topic(text)
        {
            // The position of a label holds up to the next label only.
            self.topic = Some(match topic {
                Topic::Request(_) => Topic::Request(None),
                Topic::Response(_) => Topic::Response(None),
                topic => topic,
            });
            self.note_side();
        }
        // A sentence names header and body in passing; a label says where the parameters below it go.
        if in_section && text.chars().count() <= 24 && !text.contains(['。', '，']) {
            self.label_position = vocabulary::position_of_label(text);
        }
    }

    fn fence(&mut self, fence: Fence, label: Option<&Spanned<String>>) {
        let item = self.ledger.enter(ItemKind::Example, fence.span);
        if !fence.closed {
            self.doubt(
                &rules::FENCE_OPEN,
                fence.span,
                "this code block is never closed",
            );
        }
        if let Some(found) = swallowed::swallowed_by(&fence) {
            self.report.push(found);
        }
        if matches!(self.topic, Some(Topic::Authorization | Topic::Aside)) {
            self.ledger
                .settle(item, Outcome::Ignored(IgnoreRule::BlockOutsideOfExamples));
            return;
        }
        if matches!(self.topic, Some(Topic::Request(_) | Topic::RequestSyntax)) {
            self.doc
                .request_lines
                .extend(request_line::read(&fence.body));
        }
        let place = examples::BlockContext {
            topic: self.topic,
            heading: self.heading.as_ref().map(|h| h.value.as_str()),
            label: label.map(|l| l.value.as_str()),
        };
        let example = examples::read(fence, &place, item);
        let lost = examples::is_lost(&example);
        match example.kind {
            ExampleKind::Code => self
                .ledger
                .settle(item, Outcome::Ignored(IgnoreRule::ProgramCode)),
            ExampleKind::Other => self
                .ledger
                .settle(item, Outcome::Ignored(IgnoreRule::NoTrafficInBlock)),
            _ if lost => self
                .ledger
                .settle(item, Outcome::Reported(rules::EXAMPLE_LOST.code)),
            _ => {}
        }
        if lost {
            let text = "this example is neither JSON nor XML, and no repair makes it so";
            self.doubt(&rules::EXAMPLE_LOST, example.text.span, text);
        }
        if let Some((repair, span)) = example.tree.as_ref().and_then(|t| t.repairs.first()) {
            let more = example.tree.as_ref().map_or(0, |t| t.repairs.len() - 1);
            let text = if more == 0 {
                repair.clone()
            } else {
                format!("{repair}, and {more} more")
            };
            self.report
                .push(Diagnostic::new(&rules::EXAMPLE_REPAIRED, *span, text));
        }
        self.doc.examples.push(example);
    }

    /// Tells what stands for a parameter in the request lines.
    fn settle_placeholders(&mut self) {
        let doc = &mut self.doc;
        if doc.request_lines.is_empty() {
            return;
        }
        let own: Vec<Span> = doc.request_lines.iter().map(|l| l.span).collect();
        let calls = doc
            .examples
            .iter()
            .filter(|e| e.kind == ExampleKind::Request);
        let others = calls.clone().filter(|e| !own.contains(&e.text.span));
        let rows = doc.request.iter().flat_map(|t| &t.rows);
        let evidence = request_line::SegmentEvidence {
            names: rows
                .map(|r| r.name.value.as_str())
                .filter(|n| !n.is_empty())
                .collect(),
            members: json_keys(calls.map(|e| e.text.value.as_str()))
                .into_keys()
                .collect(),
            calls: others.flat_map(|e| request_line::read(&e.text)).collect(),
        };
        for line in &mut doc.request_lines {
            evidence.settle_placeholders(line);
        }
    }

    fn finish(mut self) -> ReadPage {
        if self.doc.request_lines.is_empty() {
            self.doc
                .request_lines
                .extend(self.doc.intro.iter().find_map(request_line::in_prose));
        }
        self.settle_placeholders();
        self.doc
            .request_lines
            .dedup_by(|a, b| a.method == b.method && a.path == b.path);
        if let Some(action) = clues::action_row(&self.doc.request) {
            self.doc.action = action;
        }
        self.report_doubts();
        ReadPage {
            doc: self.doc,
            ledger: self.ledger,
            report: self.report,
        }
    }
}

/// Whether a section, or a label in it, is that of the response.
fn announces_response(section: &Section) -> bool {
    let is_response = |topic| matches!(topic, Some(Topic::Response(_) | Topic::ResponseSyntax));
    let heading = section.heading.as_ref();
    heading.is_some_and(|h| is_response(vocabulary::topic(&h.value)))
        || section.blocks.iter().any(|block| match block {
            Block::Prose(text) => is_response(vocabulary::label_topic(&label_of(text).value)),
            Block::Table(_) | Block::Fence(_) => false,
        })
}

/// A text without the lines about its file that a program for notes put at its beginning.
fn without_front_matter(text: Spanned<String>) -> Option<Spanned<String>> {
    let body = text.value.strip_prefix(FRONT_MATTER);
    let Some((_, rest)) = body.and_then(|body| body.split_once("\n---")) else {
        return Some(text);
    };
    let rest = rest.trim_start_matches('-').trim_start();
    let start = text.span.start + (rest.as_ptr() as usize - text.value.as_ptr() as usize) as u32;
    let rest = Spanned::new(rest.to_owned(), Span { start, ..text.span });
    Some(rest).filter(|rest| !rest.value.is_empty())
}

/// Whether a paragraph is made of marks of emphasis with nothing in them.
fn is_empty_emphasis(text: &str) -> bool {
    text.chars()
        .all(|c| c == '*' || c == '\\' || c.is_whitespace())
}

/// How lines about a file begin.
const FRONT_MATTER: &str = "---\n";

/// The last line of a paragraph, without list marks and emphasis: a label for what follows.
fn label_of(text: &Spanned<String>) -> Spanned<String> {
    let line = text.value.lines().last().unwrap_or("").trim();
    let start = text.span.start + (line.as_ptr() as usize - text.value.as_ptr() as usize) as u32;
    let span = Span {
        file: text.span.file,
        start,
        end: start + line.len() as u32,
    };
    let line = line
        .strip_prefix(['-', '*', '+'])
        .filter(|r| r.starts_with(' '))
        .unwrap_or(line);
    let value = if line.chars().count() > 120 {
        String::new()
    } else {
        cells::plain(line)
    };
    Spanned::new(value.trim_end_matches([':', '：']).trim().to_owned(), span)
}
