//! A page that describes several operations, cut into one page for each.

use crate::{
    page::{Block, Page, Section},
    source::Spanned,
    vocabulary::Topic,
};

use super::{
    cells, clues,
    section_topics::{find_topics, heading_topic},
};

/// Cuts a page at the headings that name an operation and have request parameters below them.
pub(super) fn split_operations(page: Page) -> Vec<Page> {
    let topics = own_topics(&page);
    let starts: Vec<usize> = (1..page.sections.len())
        .filter(|i| starts_operation(&page.sections, &topics, *i))
        .collect();
    let Some(first) = starts.first().copied() else {
        return vec![page];
    };
    let prelude_is_one = topics[..first].iter().any(|topic| {
        matches!(
            topic,
            Some(Topic::Request(_) | Topic::Response(_) | Topic::RequestSyntax)
        )
    });
    if starts.len() == 1 && !prelude_is_one {
        return vec![page];
    }
    let mut cuts = starts;
    if prelude_is_one {
        cuts.insert(0, 0);
    }
    let file = page.file;
    let mut sections = page.sections;
    let mut parts = Vec::with_capacity(cuts.len());
    for at in cuts.into_iter().rev() {
        let mut own = sections.split_off(at);
        if at == 0 {
            parts.push(Page {
                file,
                title: page.title.clone(),
                title_attribute: page.title_attribute.clone(),
                sections: own,
            });
            break;
        }
        let title = own[0].heading.take();
        own[0].level = 0;
        parts.push(Page {
            file,
            title,
            title_attribute: None,
            sections: own,
        });
    }
    // What stands before the first operation belongs to it.
    if let Some(part) = parts.last_mut().filter(|_| !sections.is_empty()) {
        let before: Vec<Block> = sections.into_iter().flat_map(|s| s.blocks).collect();
        part.sections[0].blocks.splice(0..0, before);
    }
    parts.reverse();
    parts
}

/// The topics that headings give; on a page whose headings speak of no request, what the contents give, if these tell
/// of responses as well.
fn own_topics(page: &Page) -> Vec<Option<Topic>> {
    let topics: Vec<_> = page.sections.iter().map(heading_topic).collect();
    let is_request =
        |t: &Option<Topic>| matches!(t, Some(Topic::Request(_) | Topic::RequestSyntax));
    let is_response = |t: &Option<Topic>| matches!(t, Some(Topic::Response(_)));
    if topics.iter().any(is_request) {
        return topics;
    }
    let found = find_topics(page);
    match found.iter().any(is_response) {
        true => found,
        false => topics,
    }
}

/// Whether section `at` has the name of an operation as its heading, and a request before anything else of one.
fn starts_operation(sections: &[Section], topics: &[Option<Topic>], at: usize) -> bool {
    let section = &sections[at];
    let named = |heading: &Spanned<String>| {
        let text = cells::plain(&heading.value);
        let name = text.split(" - ").next().unwrap_or_default().trim();
        clues::is_action(name) && clues::has_hump(name)
    };
    if !section.heading.as_ref().is_some_and(named) {
        return false;
    }
    let first = sections[at + 1..]
        .iter()
        .zip(&topics[at + 1..])
        .take_while(|(s, _)| {
            s.level > section.level || (section.level > 1 && s.level == section.level)
        })
        .find_map(|(_, topic)| match topic {
            Some(Topic::Debug | Topic::Authorization | Topic::Aside) | None => None,
            topic => *topic,
        });
    matches!(first, Some(Topic::Request(_) | Topic::RequestSyntax))
}
