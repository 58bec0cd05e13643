// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyRealServers`, from `ddospro/ModifyRealServers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Line, Type};

/// Replaces the origin servers of a domain on one line.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::ModifyRealServersRequest::new()
///     .domain("www.aliyun.com")
///     .line("BGP")
///     .type_("IP");
/// let reply = client.modify_real_servers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyRealServersRequest {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Route or carrier line that is meant. Example: `CUT`.
    pub line: Option<Open<Line>>,
    /// Servers that belong to the real, one entry each. Example: `1.1.1.1`.
    pub real_servers: Vec<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `IP`.
    pub type_: Option<Open<Type>>,
}

impl ModifyRealServersRequest {
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
    /// Sets `Line`.
    pub fn line(mut self, value: impl Into<Open<Line>>) -> Self {
        self.line = Some(value.into());
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
    ModifyRealServersRequest {
        "Domain" => domain: query,
        "Line" => line: query,
        "RealServers" => real_servers: query,
        "Type" => type_: query,
    }
}

impl Operation for ModifyRealServersRequest {
    type Response = ModifyRealServersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyRealServers");
}

/// Response to [`ModifyRealServersRequest`].
pub type ModifyRealServersResponse = alicloud_runtime::EmptyResponse;
