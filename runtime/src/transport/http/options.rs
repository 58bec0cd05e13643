//! Settings of the HTTP transport.

use std::{fmt, time::Duration};

/// Settings of the transport that the crate brings.
///
/// Proxies are taken from `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` unless one is given
/// here. They have no part in requests to this machine, to its link or to the metadata service.
#[derive(Clone)]
pub struct HttpOptions {
    pub(super) connect_timeout: Duration,
    pub(super) idle_timeout: Duration,
    pub(super) roots: Vec<Vec<u8>>,
    pub(super) only_these_roots: bool,
    pub(super) proxy: Option<String>,
    pub(super) environment_proxy: bool,
}

impl Default for HttpOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl HttpOptions {
    /// 5 s to connect, idle connections kept for 50 s, roots of the system, proxy of the
    /// environment.
    pub fn new() -> Self {
        Self {
            connect_timeout: Duration::from_secs(5),
            // Below the 60 s after which load balancers close silently.
            idle_timeout: Duration::from_secs(50),
            roots: Vec::new(),
            only_these_roots: false,
            proxy: None,
            environment_proxy: true,
        }
    }

    /// Time for name resolution, connection and TLS.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long an unused connection is kept.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = timeout;
        self
    }

    /// Trusts the certificates of a PEM bundle beside those of the system.
    pub fn root_certificates_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.roots.push(pem.into());
        self
    }

    /// Trusts the certificates of a PEM bundle and no others.
    pub fn only_root_certificates_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.only_these_roots = true;
        self.root_certificates_pem(pem)
    }

    /// Sends everything through this proxy: `http://`, `https://`, `socks5://` (names are looked up
    /// here) or `socks5h://` (by the proxy), with `user:password@` in front of the host where it
    /// asks for one.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Uses no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.proxy = None;
        self.environment_proxy = false;
        self
    }
}

/// Without the proxy, whose address may hold a password.
impl fmt::Debug for HttpOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpOptions")
            .field("connect_timeout", &self.connect_timeout)
            .field("idle_timeout", &self.idle_timeout)
            .field("roots", &self.roots.len())
            .field("only_these_roots", &self.only_these_roots)
            .finish_non_exhaustive()
    }
}
