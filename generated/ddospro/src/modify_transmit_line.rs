// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyTransmitLine`, from `ddospro/ModifyTransmitLine.md`.

use alicloud_runtime::codegen::*;

/// Changes the Anti-DDoS IP addresses on a domain's forwarding line.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::ModifyTransmitLineRequest::new()
///     .domain("www.aliyun.com");
/// let reply = client.modify_transmit_line(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyTransmitLineRequest {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// The IP addresses to work on or to narrow the list down to. Example: `1.1.1.1`.
    pub ips: Vec<String>,
}

impl ModifyTransmitLineRequest {
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
    /// Sets `Ips`.
    pub fn ips(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ips = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyTransmitLineRequest {
        "Domain" => domain: query,
        "Ips" => ips: query,
    }
}

impl Operation for ModifyTransmitLineRequest {
    type Response = ModifyTransmitLineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyTransmitLine");
}

/// Response to [`ModifyTransmitLineRequest`].
pub type ModifyTransmitLineResponse = alicloud_runtime::EmptyResponse;
