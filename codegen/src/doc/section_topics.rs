//! What the sections of a page are about: by their headings, and where those say nothing, by what stands below them.

use std::collections::HashSet;

use crate::{
    page::{Block, Fence, Page, Section, Table},
    vocabulary::{self, Column, LabelKind, Topic, wire},
};

use super::{
    bullets,
    columns::{self, Columns, TableKind},
    examples::json_keys,
    request_line,
};

/// Least part of the names of a table that examples show before they tell what the table is.
const SHOWN_SHARE: f64 = 0.34;

/// The topic that its heading, or one around it, gives to each section.
pub(super) fn heading_topics(page: &Page) -> Vec<Option<Topic>> {
    let mut around: Vec<(u8, Option<Topic>)> = Vec::new();
    let topics = page.sections.iter().enumerate().map(|(i, section)| {
        if i == 0 {
            return None;
        }
        around.retain(|(level, _)| *level < section.level);
        let inherited = around.iter().rev().find_map(|(_, topic)| *topic);
        around.push((section.level, heading_topic(section)));
        heading_topic(section).or(inherited)
    });
    topics.collect()
}

/// The topic of each section: where headings say nothing, contents do.
pub(super) fn find_topics(page: &Page) -> Vec<Option<Topic>> {
    let mut topics = heading_topics(page);
    let silent = |i: &usize| topics[*i].is_none() && page.sections[*i].heading.is_some();
    let silent: Vec<usize> = (1..topics.len()).filter(silent).collect();
    if !silent.is_empty() {
        let mut reader = ContentReader::over(page, &topics);
        for i in silent {
            topics[i] = reader.find_topic(i);
        }
    }
    topics
}

pub(super) fn heading_topic(section: &Section) -> Option<Topic> {
    vocabulary::topic(&section.heading.as_ref()?.value)
}

/// Names that the examples of a page pass and return.
#[derive(Default)]
struct ShownNames {
    passed: HashSet<String>,
    returned: HashSet<String>,
}

/// Finds topics by contents, from the first section to the last.
struct ContentReader<'a> {
    sections: &'a [Section],
    shown: ShownNames,
    /// Levels and topics of the silent headings around the current one.
    around: Vec<(u8, Option<Topic>)>,
    /// Whether parameters stand in a section before.
    request_seen: bool,
    /// Whether a heading of the page says which section has the request.
    knows_request: bool,
    /// Whether a heading of the page says which section has the response.
    knows_response: bool,
}

impl<'a> ContentReader<'a> {
    fn over(page: &'a Page, topics: &[Option<Topic>]) -> Self {
        let is_request =
            |t: &Option<Topic>| matches!(t, Some(Topic::Request(_) | Topic::RequestSyntax));
        let is_response = |t: &Option<Topic>| matches!(t, Some(Topic::Response(_)));
        Self {
            sections: &page.sections,
            shown: ShownNames::of_page(page, topics),
            around: Vec::new(),
            request_seen: false,
            knows_request: topics.iter().any(is_request),
            knows_response: topics.iter().any(is_response),
        }
    }

    fn find_topic(&mut self, i: usize) -> Option<Topic> {
        let section = &self.sections[i];
        self.around.retain(|(level, _)| *level < section.level);
        let inherited = self.around.iter().rev().find_map(|(_, topic)| *topic);
        let found = self.topic_of_contents(section).or(inherited);
        self.around.push((section.level, found));
        self.request_seen |= matches!(found, Some(Topic::Request(_)));
        found
    }

    fn topic_of_contents(&self, section: &Section) -> Option<Topic> {
        let tables = section.blocks.iter().filter_map(|b| match b {
            Block::Table(table) => Some(table),
            _ => None,
        });
        let mut any_table = false;
        for table in tables {
            any_table = true;
            if let Some(topic) = self.topic_of_table(table) {
                return Some(topic);
            }
        }
        if any_table {
            return None;
        }
        topic_of_entries(&section.blocks).or_else(|| {
            let shows = !self.knows_request && !self.request_seen && shows_call(&section.blocks);
            shows.then_some(Topic::RequestSyntax)
        })
    }

    fn topic_of_table(&self, table: &Table) -> Option<Topic> {
        let columns = columns::decide(table, None);
        match columns::kind(&columns, None, Some(TableKind::Response), None) {
            TableKind::Errors => Some(Topic::Errors),
            TableKind::Request => Some(Topic::Request(None)),
            TableKind::Response => self.topic_of_fields(table, &columns),
            TableKind::Other => None,
        }
    }

    /// Typed rows without a flag: what the examples pass and return tells them apart.
    fn topic_of_fields(&self, table: &Table, columns: &Columns) -> Option<Topic> {
        let names = columns.names(table);
        let shown = |side: &HashSet<String>| {
            let known = |n: &&String| n.split('.').next_back().is_some_and(|n| side.contains(n));
            names.iter().filter(known).count() as f64 / names.len().max(1) as f64
        };
        let (passed, returned) = (shown(&self.shown.passed), shown(&self.shown.returned));
        if returned > passed && returned >= SHOWN_SHARE {
            return Some(Topic::Response(None));
        }
        if passed > returned && passed >= SHOWN_SHARE {
            return Some(Topic::Request(None));
        }
        let has_request_id = || names.iter().any(|n| wire::REQUEST_ID.contains(&n.as_str()));
        let follows = !self.knows_response && (self.request_seen || has_request_id());
        follows.then_some(Topic::Response(None))
    }
}

impl ShownNames {
    /// On a page whose headings tell what some sections are about, a block of another one may show anything.
    fn of_page(page: &Page, topics: &[Option<Topic>]) -> Self {
        let mut shown = Self::default();
        let some_known = topics.iter().any(Option::is_some);
        for (section, topic) in page.sections.iter().zip(topics) {
            if some_known && topic.is_none() {
                continue;
            }
            let mut label = None;
            for block in &section.blocks {
                match block {
                    Block::Prose(text) => label = text.value.lines().last(),
                    Block::Fence(fence) => shown.add_block(fence, label),
                    Block::Table(_) => label = None,
                }
            }
        }
        shown
    }

    fn add_block(&mut self, fence: &Fence, label: Option<&str>) {
        let text = fence.body.value.as_str();
        let first = text.lines().next().unwrap_or("");
        let calls = text.contains("Action=") || request_line::is_request_line(first);
        if calls || first.contains("://") {
            let pairs = text
                .split(['?', '&', '\n'])
                .filter_map(|p| p.split_once('='));
            self.passed.extend(pairs.map(|(name, _)| last_part(name)));
        }
        let request = calls || label.and_then(vocabulary::label_kind) == Some(LabelKind::Request);
        let side = if request {
            &mut self.passed
        } else {
            &mut self.returned
        };
        side.extend(json_keys(std::iter::once(text)).into_keys());
        let elements = text.split('<').skip(1).filter_map(|t| t.split_once('>'));
        side.extend(elements.map(|(name, _)| name.trim_start_matches('/').to_owned()));
    }
}

fn last_part(name: &str) -> String {
    let name = name.trim();
    let part = name
        .rsplit('.')
        .find(|p| !p.bytes().all(|b| b.is_ascii_digit()));
    part.unwrap_or(name).to_owned()
}

/// Entries of bold names with bullets: those of errors have a status, those of parameters a flag.
fn topic_of_entries(blocks: &[Block]) -> Option<Topic> {
    let mut columns = HashSet::new();
    for at in 0..blocks.len() {
        let entry = bullets::read(blocks, at);
        columns.extend(entry.into_iter().flat_map(|e| e.fields).map(|(c, _)| c));
    }
    if columns.contains(&Column::Status) || columns.contains(&Column::Message) {
        Some(Topic::Errors)
    } else if columns.contains(&Column::Required) {
        Some(Topic::Request(None))
    } else if columns.contains(&Column::Type) {
        Some(Topic::Response(None))
    } else {
        None
    }
}

/// Whether a block begins with the line of a call.
fn shows_call(blocks: &[Block]) -> bool {
    blocks.iter().any(|b| match b {
        Block::Fence(fence) => {
            let first = fence.body.value.trim_start().lines().next();
            first.is_some_and(request_line::is_request_line)
        }
        _ => false,
    })
}
