// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDomainResource`, from `ddoscoo/ModifyDomainResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainResourceProxyType, ProxyType};

/// Changes a website's forwarding rule: origin servers, protocols, ports, or instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// use alicloud_ddoscoo::modify_domain_resource::DomainResourceProxyType;
///
/// let request = alicloud_ddoscoo::ModifyDomainResourceRequest::new()
///     .domain("www.example.com")
///     .rs_type(0)
///     .proxy_types([DomainResourceProxyType::new()])
///     .real_servers(["1.XX.XX.1"])
///     .instance_ids(["ddoscoo-cn-mp91j1ao****"]);
/// let reply = client.modify_domain_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDomainResourceRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.example.com`.
    pub domain: Option<String>,
    /// **Required.** Which kind of rs it is or is to be. Example: `0`.
    pub rs_type: Option<i32>,
    /// Settings for HTTPS, as JSON: redirects, HTTP/2 and plain origins.
    /// Example: `{"Http2":1,"Http2https":1,"Https2http":1}`.
    pub https_ext: Option<String>,
    /// **Required.** Kinds of proxy to work on or to narrow the list down to.
    pub proxy_types: Vec<DomainResourceProxyType>,
    /// **Required.** Servers that belong to the real, one entry each.
    /// Items: at most 20. Example: `1.XX.XX.1`.
    pub real_servers: Vec<String>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 20. Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_ids: Vec<String>,
}

impl ModifyDomainResourceRequest {
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
    /// Sets `RsType`, which is required.
    #[inline]
    pub fn rs_type(mut self, value: i32) -> Self {
        self.rs_type = Some(value);
        self
    }
    /// Sets `HttpsExt`.
    pub fn https_ext(mut self, value: impl Into<String>) -> Self {
        self.https_ext = Some(value.into());
        self
    }
    /// Sets `ProxyTypes`, which is required.
    pub fn proxy_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<DomainResourceProxyType>>,
    ) -> Self {
        self.proxy_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RealServers`, which is required.
    pub fn real_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.real_servers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyDomainResourceRequest {
        "Domain" => domain: query,
        "RsType" => rs_type: query,
        "HttpsExt" => https_ext: query,
        "ProxyTypes" => proxy_types: query,
        "RealServers" => real_servers: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for ModifyDomainResourceRequest {
    type Response = ModifyDomainResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDomainResource")
        .required(&["Domain", "RsType", "ProxyTypes", "RealServers", "InstanceIds"]);
}

/// Response to [`ModifyDomainResourceRequest`].
pub type ModifyDomainResourceResponse = alicloud_runtime::EmptyResponse;
