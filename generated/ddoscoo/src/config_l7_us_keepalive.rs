// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigL7UsKeepalive`, from `ddoscoo/ConfigL7UsKeepalive.md`.

use alicloud_runtime::codegen::*;

/// Configures persistent connections between Anti-DDoS Proxy and a domain's origin servers.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ConfigL7UsKeepaliveRequest::new()
///     .upstream_keepalive("text");
/// let reply = client.config_l7_us_keepalive(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigL7UsKeepaliveRequest {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// **Required.** How idle connections to the origin are kept, as JSON. Example: `text`.
    pub upstream_keepalive: Option<String>,
    /// How long idle connections of clients are kept, in seconds. Example: `60`.
    pub downstream_keepalive: Option<String>,
}

impl ConfigL7UsKeepaliveRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `UpstreamKeepalive`, which is required.
    pub fn upstream_keepalive(mut self, value: impl Into<String>) -> Self {
        self.upstream_keepalive = Some(value.into());
        self
    }
    /// Sets `DownstreamKeepalive`.
    pub fn downstream_keepalive(mut self, value: impl Into<String>) -> Self {
        self.downstream_keepalive = Some(value.into());
        self
    }
}

request! {
    ConfigL7UsKeepaliveRequest {
        "Domain" => domain: query,
        "UpstreamKeepalive" => upstream_keepalive: query,
        "DownstreamKeepalive" => downstream_keepalive: query,
    }
}

impl Operation for ConfigL7UsKeepaliveRequest {
    type Response = ConfigL7UsKeepaliveResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConfigL7UsKeepalive")
        .required(&["UpstreamKeepalive"]);
}

/// Response to [`ConfigL7UsKeepaliveRequest`].
pub type ConfigL7UsKeepaliveResponse = alicloud_runtime::EmptyResponse;
