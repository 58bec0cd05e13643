//! The boxed future that object-safe traits of this crate return.

use std::{future::Future, pin::Pin};

/// A heap-allocated, sendable future: what an object-safe `async` method returns.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
