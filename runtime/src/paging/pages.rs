//! Pages and items, requested as they are asked for.

use std::{
    fmt::{self, Debug},
    hash::{DefaultHasher, Hash, Hasher},
    mem::take,
    vec,
};

use crate::{
    call::{Call, CallOptions, Client, Reply},
    encode::{Encode, Encoder},
    error::{Error, ErrorKind, OperationError},
    operation::Operation,
};

use super::{
    Paginated, PagingError,
    cursor::{Content, Cursor, Step},
    page::{Choice, PageRequest, Style},
};

pub(super) type PageResult<O> =
    Result<Reply<<O as Operation>::Response>, OperationError<<O as Operation>::Error>>;
pub(super) type ItemResult<O> =
    Result<<O as Paginated>::Item, OperationError<<O as Operation>::Error>>;

/// The pages of a call, one request each, sent when asked for.
///
/// Options of the call, such as its timeout, hold for each page.
#[must_use = "pages are requested when `next` is awaited"]
pub struct Pages<'a, O> {
    client: &'a Client,
    options: CallOptions,
    request: O,
    cursor: Cursor,
    state: State,
    choice: Choice,
}

#[derive(Debug)]
enum State {
    /// The request asks for the page that comes next.
    Ready,
    /// What comes next is an error.
    Broken(PagingError),
    /// A request failed: its position is still there to resume from.
    Failed,
    Done,
}

impl<'a, O: Paginated> Call<'a, O> {
    /// The responses page by page, from the page that the request asks for.
    pub fn pages(self) -> Pages<'a, O> {
        let Call {
            client,
            request,
            options,
        } = self;
        Pages {
            client,
            options,
            request,
            cursor: Cursor::default(),
            state: State::Ready,
            choice: Choice::default(),
        }
    }

    /// The responses page by page, by token where the operation has numbers and tokens. Without
    /// this the token is followed once a field is set that only tokens have.
    pub fn pages_by_token(self) -> Pages<'a, O> {
        Pages {
            choice: Choice::Token,
            ..self.pages()
        }
    }

    /// The items of all pages by token: see [`pages_by_token`](Self::pages_by_token).
    pub fn items_by_token(self) -> Items<'a, O> {
        Items {
            pages: self.pages_by_token(),
            page: Vec::new().into_iter(),
        }
    }

    /// The items of all pages, from the page that the request asks for.
    pub fn items(self) -> Items<'a, O> {
        Items {
            pages: self.pages(),
            page: Vec::new().into_iter(),
        }
    }
}

impl<O: Paginated> Pages<'_, O> {
    /// The fields of the request that are in use.
    fn page_request(&mut self) -> PageRequest<'_> {
        self.request.page_request().settle(self.choice)
    }

    /// Starts at a position that [`position`](Self::position) gave before: a page number, a token
    /// or an offset.
    pub fn starting_at(mut self, position: impl Into<String>) -> Self {
        let position = position.into();
        if self.request.page_request().is_token(&position) {
            self.choice = Choice::Token;
        }
        if !self.page_request().position.set_position(&position) {
            self.state = State::Broken(PagingError::Position { position });
        }
        self
    }

    /// The position of the page that comes next, or whose request failed; `None` after the last
    /// page, and before the first one unless the request names it.
    pub fn position(&mut self) -> Option<String> {
        match self.state {
            State::Ready | State::Failed => self.page_request().position.text(),
            State::Broken(_) | State::Done => None,
        }
    }

    /// The next page; `None` after the last one, and after an error.
    ///
    /// # Errors
    ///
    /// That of the call, or one of kind [`Paging`](crate::ErrorKind::Paging) made of a
    /// [`PagingError`](super::PagingError): the service leads in a circle, or says that there is more and
    /// not where, or sends page after page without items.
    pub async fn next(&mut self) -> Option<PageResult<O>> {
        match &mut self.state {
            State::Ready => {}
            State::Broken(error) => {
                let error = paging_error(error.clone());
                self.state = State::Done;
                return Some(Err(error));
            }
            State::Failed | State::Done => return None,
        }
        // Chosen fields are set before the first request, too.
        self.page_request();
        let call = Call {
            client: self.client,
            request: self.request.clone(),
            options: self.options.clone(),
        };
        match call.await {
            Ok(reply) => self.accept_page(reply).transpose(),
            Err(error) => {
                self.state = State::Failed;
                Some(Err(error))
            }
        }
    }

    /// Advances past `reply`. Returns it unless it repeats an earlier page.
    fn accept_page(
        &mut self,
        mut reply: Reply<O::Response>,
    ) -> Result<Option<Reply<O::Response>>, OperationError<O::Error>> {
        let response = O::page_response(&reply);
        let mut request = self.request.page_request().settle(self.choice);
        let content = page_content(&request.style, O::page_items(&mut reply));
        let step = self
            .cursor
            .advance(&mut request, &response, content, |text| hash_of(&text));
        let (state, page) = match step {
            Ok(Step::Next(_)) => (State::Ready, Ok(Some(reply))),
            Ok(Step::End) => (State::Done, Ok(Some(reply))),
            Ok(Step::Past) => (State::Done, Ok(None)),
            Ok(Step::Broken(error)) => (State::Broken(error), Ok(Some(reply))),
            Err(error) => (State::Done, Err(paging_error(error))),
        };
        self.state = state;
        page
    }
}

/// The items of all pages of a call, page after page.
#[must_use = "pages are requested when `next` is awaited"]
pub struct Items<'a, O: Paginated> {
    pages: Pages<'a, O>,
    page: vec::IntoIter<O::Item>,
}

impl<'a, O: Paginated> Items<'a, O> {
    /// Starts at the page at this position.
    pub fn starting_at(mut self, position: impl Into<String>) -> Self {
        self.pages = self.pages.starting_at(position);
        self
    }

    /// The position of the page after the one whose items are being given.
    pub fn position(&mut self) -> Option<String> {
        self.pages.position()
    }

    /// The next item; `None` after the last one, and after an error.
    ///
    /// # Errors
    ///
    /// Those of [`Pages::next`].
    pub async fn next(&mut self) -> Option<ItemResult<O>> {
        loop {
            if let Some(item) = self.next_ready() {
                return Some(Ok(item));
            }
            match self.pages.next().await? {
                Ok(mut reply) => {
                    let items = O::page_items(&mut reply).map(take).unwrap_or_default();
                    self.page = items.into_iter();
                }
                Err(error) => return Some(Err(error)),
            }
        }
    }

    /// The next item of the page that is there already.
    pub(super) fn next_ready(&mut self) -> Option<O::Item> {
        self.page.next()
    }

    /// All items in one list.
    ///
    /// # Errors
    ///
    /// The first error of [`next`](Self::next); the items before it are lost.
    pub async fn collect(mut self) -> Result<Vec<O::Item>, OperationError<O::Error>> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }
}

fn paging_error<E: From<Error>>(error: PagingError) -> E {
    Error::new(ErrorKind::Paging, error.to_string())
        .with_source(error)
        .into()
}

fn page_content<T: Encode>(style: &Style, items: Option<&mut Vec<T>>) -> Content {
    let items = items.map(|items| items.as_slice()).unwrap_or_default();
    // Tokens are compared by themselves; only where positions are counted does the content have to
    // tell.
    let hash = if *style == Style::Token {
        0
    } else {
        hash_of_items(items)
    };
    Content {
        count: items.len() as u64,
        hash,
    }
}

fn hash_of(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// The hash of what the items hold, secrets included.
fn hash_of_items<T: Encode>(items: &[T]) -> u64 {
    let mut hasher = DefaultHasher::new();
    Encoder::documents(items, |document| document.hash(&mut hasher));
    hasher.finish()
}

impl<O: Debug> Debug for Pages<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("request", &self.request)
            .field("state", &self.state)
            .finish_non_exhaustive()
    }
}

impl<O: Paginated + Debug> Debug for Items<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("left", &self.page.len())
            .finish()
    }
}
