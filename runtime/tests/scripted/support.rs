//! A transport that a test answers for.

use alicloud_runtime::future::BoxFuture;
use alicloud_runtime::transport::{
    HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind,
};
use std::sync::{Arc, Mutex};

type Answer = Box<dyn Fn(&HttpRequest) -> Result<HttpResponse, TransportError> + Send + Sync>;

/// Answers requests with a closure and keeps them.
#[derive(Clone)]
pub(crate) struct Scripted {
    answer: Arc<Answer>,
    seen: Arc<Mutex<Vec<HttpRequest>>>,
}

impl Scripted {
    pub(crate) fn new(
        answer: impl Fn(&HttpRequest) -> Result<HttpResponse, TransportError> + Send + Sync + 'static,
    ) -> Self {
        Self {
            answer: Arc::new(Box::new(answer)),
            seen: Arc::default(),
        }
    }

    /// Nobody can be reached.
    pub(crate) fn unreachable() -> Self {
        Self::new(|_| Err(TransportError::new(TransportErrorKind::Connect, "no route")))
    }

    pub(crate) fn seen(&self) -> Vec<HttpRequest> {
        self.seen.lock().unwrap().clone()
    }
}

impl Transport for Scripted {
    fn send<'a>(
        &'a self,
        request: HttpRequest,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        self.seen.lock().unwrap().push(request.clone());
        Box::pin(std::future::ready((self.answer)(&request)))
    }
}
