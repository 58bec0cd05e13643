// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDomainProxy`, from `ddospro/ModifyDomainProxy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProxyType};

/// Changes the protocols that a domain is forwarded with.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::ModifyDomainProxyRequest::new()
///     .domain("www.aliyun.com")
///     .proxy_type(["..."]);
/// let reply = client.modify_domain_proxy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDomainProxyRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// **Required.** Which kind of proxy it is or is to be. Example: `https`.
    pub proxy_type: Vec<Open<ProxyType>>,
}

impl ModifyDomainProxyRequest {
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
}

request! {
    ModifyDomainProxyRequest {
        "Domain" => domain: query,
        "ProxyType" => proxy_type: query,
    }
}

impl Operation for ModifyDomainProxyRequest {
    type Response = ModifyDomainProxyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDomainProxy")
        .required(&["Domain", "ProxyType"]);
}

/// Response to [`ModifyDomainProxyRequest`].
pub type ModifyDomainProxyResponse = alicloud_runtime::EmptyResponse;
