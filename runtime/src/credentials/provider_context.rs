//! What providers work with: the environment and the transport.

use std::{fmt, io, path::Path, sync::Arc, time::Duration};

use zeroize::Zeroizing;

use crate::transport::{HttpRequest, HttpResponse, Transport, TransportErrorKind};

use super::{
    ProvideCredentials,
    cache::{Cached, RefreshPolicy},
    error::{CredentialsError, CredentialsErrorKind},
    system::{Environment, ProcessEnvironment},
};

/// No credentials are larger than this.
const RESPONSE_LIMIT: usize = 1 << 20;

/// What providers work with: the environment they read and the transport their requests take.
#[derive(Clone)]
pub struct Context {
    pub(super) environment: Arc<dyn Environment>,
    pub(super) transport: Arc<dyn Transport>,
    accepts_writable_files: bool,
}

impl Context {
    /// The environment of this process, with `transport`.
    pub fn new(transport: impl Transport + 'static) -> Self {
        Self {
            environment: Arc::new(ProcessEnvironment),
            transport: Arc::new(transport),
            accepts_writable_files: false,
        }
    }

    /// Takes credentials also from files that other users may write. Without this such a file is an
    /// error: whoever writes it chooses the identity of the program, and commands that it runs.
    pub fn accept_writable_files(mut self) -> Self {
        self.accepts_writable_files = true;
        self
    }

    /// The same in another environment.
    pub fn environment(mut self, environment: impl Environment + 'static) -> Self {
        self.environment = Arc::new(environment);
        self
    }

    /// Keeps what `provider` gives, by the clock of this environment.
    pub(super) fn cached<P: ProvideCredentials + 'static>(
        &self,
        provider: P,
        policy: RefreshPolicy,
    ) -> Arc<Cached<P>> {
        let cached = Cached::new(provider).policy(policy);
        Arc::new(cached.environment(self.environment.clone()))
    }

    /// The content of a file that chooses an identity. Blocks.
    pub(super) fn read_credentials_file(&self, path: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
        if !self.accepts_writable_files && self.environment.is_writable_by_others(path)? {
            let message = "other users may write it: take that right away (chmod go-w), or accept it \
                           by `Context::accept_writable_files`";
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, message));
        }
        self.environment.read(path).map(Zeroizing::new)
    }

    pub(super) fn var(&self, name: &str) -> Option<String> {
        self.environment.var(name)
    }

    /// Whether a switch is on: its variable says `true`, in any case.
    pub(super) fn switched_on(&self, name: &str) -> bool {
        self.var(name)
            .is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }

    /// Sends a request that carries no signature and waits for its response for at most `timeout`.
    pub(super) async fn send(
        &self,
        mut request: HttpRequest,
        timeout: Duration,
    ) -> Result<HttpResponse, SendError> {
        request.max_response = RESPONSE_LIMIT;
        match tokio::time::timeout(timeout, self.transport.send(request)).await {
            Ok(Ok(response)) => Ok(response),
            Ok(Err(error)) => Err(SendError {
                connected: error.kind() != TransportErrorKind::Connect,
                message: error.to_string(),
            }),
            Err(_) => Err(SendError {
                connected: true,
                message: format!("no response within {} s", timeout.as_secs()),
            }),
        }
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context")
            .field("environment", &self.environment)
            .finish_non_exhaustive()
    }
}

/// Why no response came.
pub(super) struct SendError {
    /// Whether there was someone to respond.
    pub(super) connected: bool,
    message: String,
}

impl SendError {
    pub(super) fn for_provider(self, provider: &'static str) -> CredentialsError {
        CredentialsError::new(provider, CredentialsErrorKind::Unreachable, self.message)
    }
}
