// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTransmitLine`, from `ddospro/CreateTransmitLine.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Type};

/// Adds a forwarding line with IP addresses and origin servers to a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::CreateTransmitLineRequest::new()
///     .domain("www.aliyun.com")
///     .type_("IP");
/// let reply = client.create_transmit_line(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTransmitLineRequest {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// The IP addresses to work on or to narrow the list down to. Example: `1.1.1.1`.
    pub ips: Vec<String>,
    /// Servers that belong to the real, one entry each. Example: `2.2.2.2`.
    pub real_servers: Vec<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `IP`.
    pub type_: Option<Open<Type>>,
}

impl CreateTransmitLineRequest {
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
    /// Sets `RealServers`.
    pub fn real_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.real_servers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<Type>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    CreateTransmitLineRequest {
        "Domain" => domain: query,
        "Ips" => ips: query,
        "RealServers" => real_servers: query,
        "Type" => type_: query,
    }
}

impl Operation for CreateTransmitLineRequest {
    type Response = CreateTransmitLineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateTransmitLine");
}

/// Response to [`CreateTransmitLineRequest`].
pub type CreateTransmitLineResponse = alicloud_runtime::EmptyResponse;
