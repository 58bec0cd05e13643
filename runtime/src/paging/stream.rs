//! [`Stream`]s over [`Pages`] and [`Items`], whose own `next` borrows them.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::Stream;

use crate::{call::Reply, error::OperationError, future::BoxFuture, operation::Operation};

use super::{Items, Pages, Paginated};

/// The pages of a call as a [`Stream`].
pub type PageStream<'a, O> = Steps<
    'a,
    Pages<'a, O>,
    Result<Reply<<O as Operation>::Response>, OperationError<<O as Operation>::Error>>,
>;

/// The items of a call as a [`Stream`].
pub type ItemStream<'a, O> = Steps<
    'a,
    Items<'a, O>,
    Result<<O as Paginated>::Item, OperationError<<O as Operation>::Error>>,
>;

type Step<'a, S, T> = BoxFuture<'a, (S, Option<T>)>;

/// A stream made of steps that each give the source back.
#[must_use = "streams do nothing unless polled"]
pub struct Steps<'a, S, T> {
    next_ready: fn(&mut S) -> Option<T>,
    step: fn(S) -> Step<'a, S, T>,
    source: Option<S>,
    running: Option<Step<'a, S, T>>,
}

impl<S: fmt::Debug, T> fmt::Debug for Steps<'_, S, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Steps")
            .field("source", &self.source)
            .finish_non_exhaustive()
    }
}

impl<'a, O: Paginated + 'a> Pages<'a, O> {
    /// The same as a [`Stream`].
    pub fn into_stream(self) -> PageStream<'a, O> {
        let step = |mut pages: Self| -> Step<'a, _, _> {
            Box::pin(async move {
                let next = pages.next().await;
                (pages, next)
            })
        };
        Steps {
            next_ready: |_| None,
            step,
            source: Some(self),
            running: None,
        }
    }
}

impl<'a, O: Paginated + 'a> Items<'a, O> {
    /// The same as a [`Stream`].
    pub fn into_stream(self) -> ItemStream<'a, O> {
        let step = |mut items: Self| -> Step<'a, _, _> {
            Box::pin(async move {
                let next = items.next().await;
                (items, next)
            })
        };
        Steps {
            next_ready: |items| items.next_ready().map(Ok),
            step,
            source: Some(self),
            running: None,
        }
    }
}

impl<S: Unpin, T> Stream for Steps<'_, S, T> {
    type Item = T;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        let this = self.get_mut();
        if let Some(mut source) = this.source.take() {
            if let Some(item) = (this.next_ready)(&mut source) {
                this.source = Some(source);
                return Poll::Ready(Some(item));
            }
            this.running = Some((this.step)(source));
        }
        let Some(running) = &mut this.running else {
            return Poll::Ready(None);
        };
        let (source, next) = ready!(running.as_mut().poll(context));
        this.running = None;
        if next.is_some() {
            this.source = Some(source);
        }
        Poll::Ready(next)
    }
}
