//! Decides after each page whether there is another, and where.

use std::collections::HashSet;

use super::{
    error::PagingError,
    page::{PageRequest, PageResponse, Style},
};

/// More pages without items than this in a row are not the work of a filter: the total is wrong.
const EMPTY: u32 = 100;

/// The progress of paging: decides after each page whether there is another, and writes its position
/// into the request.
#[derive(Clone, Debug, Default)]
pub(super) struct Cursor {
    /// Positions by token that were asked for, by hash.
    tokens: HashSet<u64>,
    /// The content of the page before, by hash.
    page: Option<u64>,
    pages: u64,
    /// Items up to and with the last page, those before the first page included.
    seen: Option<u64>,
    /// Pages without items up to the last one.
    empty: u32,
}

/// What follows a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The request now asks for the page at this position.
    Next(String),
    /// This was the last page.
    End,
    /// There was no such page: the service gave the last one again.
    Past,
    /// The page is good, and what follows cannot be reached.
    Broken(PagingError),
}

/// What was on a page, as far as paging cares.
#[derive(Clone, Copy, Debug)]
pub(super) struct Content {
    pub(super) count: u64,
    pub(super) hash: u64,
}

impl Cursor {
    /// Takes the response to `request`. An error means that the page itself is not to be used.
    pub(super) fn advance(
        &mut self,
        request: &mut PageRequest<'_>,
        response: &PageResponse,
        content: Content,
        hash: impl Fn(&str) -> u64,
    ) -> Result<Step, PagingError> {
        self.pages += 1;
        let next = match request.style {
            Style::Token => {
                if let Some(used) = request.position.text() {
                    self.tokens.insert(hash(&used));
                }
                match next_by_token(response) {
                    Ok(next) => next,
                    Err(error) => return Ok(Step::Broken(error)),
                }
            }
            Style::Number | Style::Offset => {
                if let Some(end) = self.check_repeated(request, response, content)? {
                    return Ok(end);
                }
                self.empty = if content.count == 0 {
                    self.empty + 1
                } else {
                    0
                };
                if self.empty > EMPTY {
                    return Ok(Step::Broken(PagingError::Empty { pages: self.pages }));
                }
                self.next_by_count(request, response, content)
            }
        };
        let Some(next) = next else {
            return Ok(Step::End);
        };
        if request.style == Style::Token && !self.tokens.insert(hash(&next)) {
            let error = PagingError::Repeated {
                position: next,
                pages: self.pages,
            };
            return Ok(Step::Broken(error));
        }
        if request.position.set_position(&next) {
            Ok(Step::Next(next))
        } else {
            Ok(Step::Broken(PagingError::Position { position: next }))
        }
    }

    /// A service that gives one page for two positions ignores the position, or stays on its last
    /// page.
    fn check_repeated(
        &mut self,
        request: &PageRequest<'_>,
        response: &PageResponse,
        content: Content,
    ) -> Result<Option<Step>, PagingError> {
        let before = self.page.replace(content.hash);
        if content.count == 0 || before != Some(content.hash) {
            return Ok(None);
        }
        let asked = request.position.number();
        if request.style == Style::Number && response.number < asked && response.number.is_some() {
            return Ok(Some(Step::Past));
        }
        let position = request.position.text().unwrap_or_default();
        Err(PagingError::Repeated {
            position,
            pages: self.pages,
        })
    }

    /// The next page number or offset, unless this was the last page.
    fn next_by_count(
        &mut self,
        request: &PageRequest<'_>,
        response: &PageResponse,
        content: Content,
    ) -> Option<String> {
        let size = response.size.or(request.size).filter(|size| *size > 0);
        let (before, next, covered) = match request.style {
            Style::Number => {
                let current = request.position.number().or(response.number).unwrap_or(1);
                let before = current
                    .saturating_sub(1)
                    .saturating_mul(size.unwrap_or(content.count));
                let covered = size.map(|size| current.saturating_mul(size));
                (before, current.checked_add(1)?, covered)
            }
            Style::Offset | Style::Token => {
                let before = request.position.number().unwrap_or(0);
                let next = before.checked_add(content.count)?;
                (before, next, Some(next))
            }
        };
        let seen = self.seen.unwrap_or(before).saturating_add(content.count);
        self.seen = Some(seen);
        // A total below what was seen is none: some services leave it at 0, others count what is on
        // the page.
        let total = response.total.filter(|total| *total >= seen);
        let more = match (response.more, total) {
            (Some(more), _) => more && content.count > 0,
            // A service may cap the page size it was asked for, and may leave items out of a page:
            // neither a page that is not full nor an empty one is the last while the total says
            // otherwise.
            (None, Some(total)) if content.count > 0 => seen < total,
            (None, Some(total)) => request.style == Style::Number && covered? < total,
            // The size in the request is a wish: only the one in the response tells a page that is
            // not full.
            (None, None) => {
                content.count > 0 && response.size.is_none_or(|size| content.count >= size)
            }
        };
        more.then(|| next.to_string())
    }
}

fn next_by_token(response: &PageResponse) -> Result<Option<String>, PagingError> {
    match (&response.next, response.more) {
        (_, Some(false)) | (None, None) => Ok(None),
        (Some(next), _) => Ok(Some(next.clone())),
        (None, Some(true)) => Err(PagingError::TokenMissing),
    }
}

#[cfg(test)]
mod tests;
