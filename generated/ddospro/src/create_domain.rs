// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDomain`, from `ddospro/CreateDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProxyType, Type};

/// Adds a website domain with its protocols, origin servers, and Anti-DDoS IP addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::CreateDomainRequest::new()
///     .domain("www.aliyun.com")
///     .proxy_type(["..."])
///     .real_server(["1.1.1.1"])
///     .type_("IP")
///     .cc_enable(true);
/// let reply = client.create_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDomainRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// **Required.** Which kind of proxy it is or is to be. Example: `http`.
    pub proxy_type: Vec<Open<ProxyType>>,
    /// **Required.** Origins that cleaned traffic goes to. Example: `1.1.1.1`.
    pub real_server: Vec<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart. Example: `IP`.
    pub type_: Option<Open<Type>>,
    /// Whether the cc is switched on. Example: `true`.
    pub cc_enable: Option<bool>,
    /// The IP addresses to work on or to narrow the list down to.
    /// Items: at most 6. Example: `1.1.1.1`.
    pub ips: Vec<String>,
}

impl CreateDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `ProxyType`, which is required.
    pub fn proxy_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<ProxyType>>>,
    ) -> Self {
        self.proxy_type = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RealServer`, which is required.
    pub fn real_server(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.real_server = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<Open<Type>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `CcEnable`.
    #[inline]
    pub fn cc_enable(mut self, value: bool) -> Self {
        self.cc_enable = Some(value);
        self
    }
    /// Sets `Ips`.
    pub fn ips(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ips = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateDomainRequest {
        "Domain" => domain: query,
        "ProxyType" => proxy_type: query,
        "RealServer" => real_server: query,
        "Type" => type_: query,
        "CcEnable" => cc_enable: query,
        "Ips" => ips: query,
    }
}

impl Operation for CreateDomainRequest {
    type Response = CreateDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDomain")
        .required(&["Domain", "ProxyType", "RealServer", "Type"]);
}

/// Response to [`CreateDomainRequest`].
pub type CreateDomainResponse = alicloud_runtime::EmptyResponse;
