//! What a description says of the members of a parameter, and not of the parameter.

use crate::vocabulary::{
    TypeWord,
    phrases::{Cue, Hit},
};

use super::{FactContext, cell::Cell, scan};

/// Stretches of a description that speak of a member of the parameter, or of one of its values, and not
/// of the parameter.
pub(super) struct MemberSpans(Vec<(usize, usize)>);

impl MemberSpans {
    pub(super) fn of(cell: &Cell<'_>, hits: &[Hit], context: FactContext<'_>) -> Self {
        let structured = context
            .example
            .is_some_and(|e| e.trim_start().starts_with(['{', '[']));
        let text = matches!(context.ty, TypeWord::String | TypeWord::Unspecified);
        let json = text && context.example.is_none() && hits.iter().any(|h| h.cue == Cue::Json);
        if structured || json || matches!(context.ty, TypeWord::Struct | TypeWord::Map) {
            return Self(vec![(0, cell.text.len())]);
        }
        let mut stretches = Vec::new();
        let mut outer: Option<usize> = None;
        for line in cell.lines.iter().filter(|l| l.end > l.start) {
            if let Some(indent) = outer {
                if line.indent > indent + 1 {
                    stretches.push((line.start, line.end));
                    continue;
                }
                outer = None;
            }
            if line.bullet
                && hits.binary_search_by_key(&line.start, |h| h.start).is_err()
                && starts_with_name(cell, line.start, line.end)
            {
                stretches.push((line.start, line.end));
                outer = Some(line.indent);
            }
        }
        Self(stretches)
    }

    pub(super) fn hold(&self, at: usize) -> bool {
        let next = self.0.partition_point(|s| s.0 <= at);
        next.checked_sub(1).is_some_and(|i| at < self.0[i].1)
    }
}

/// `**Port**：…`: a name and a colon.
fn starts_with_name(cell: &Cell<'_>, start: usize, end: usize) -> bool {
    scan::token(cell, start, end).is_some_and(|t| {
        let inside = cell.text[start..t.end].trim_end_matches(' ');
        inside.ends_with(['：', ':'])
            || cell.text[t.end..end]
                .trim_start()
                .starts_with(['：', ':', '（', '('])
            || t.end == end
    })
}
