//! A transport that a test responds for.

use std::sync::{Arc, Mutex};

use alicloud_runtime::{
    future::BoxFuture,
    transport::{HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind},
};

type Responder = Box<dyn Fn(&HttpRequest) -> Result<HttpResponse, TransportError> + Send + Sync>;

/// Responds to requests with a closure and keeps them.
#[derive(Clone)]
pub(crate) struct Scripted {
    response: Arc<Responder>,
    seen: Arc<Mutex<Vec<HttpRequest>>>,
}

impl Scripted {
    pub(crate) fn new(
        response: impl Fn(&HttpRequest) -> Result<HttpResponse, TransportError> + Send + Sync + 'static,
    ) -> Self {
        Self {
            response: Arc::new(Box::new(response)),
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
        Box::pin(std::future::ready((self.response)(&request)))
    }
}
