// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDomainResource`, from `ddoscoo/CreateDomainResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainResourceProxyType, ProxyType};

/// Creates the forwarding rule of a website, with its origin servers, protocols, and instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// use alicloud_ddoscoo::create_domain_resource::DomainResourceProxyType;
///
/// let request = alicloud_ddoscoo::CreateDomainResourceRequest::new()
///     .domain("www.example.com")
///     .rs_type(0)
///     .instance_ids(["ddoscoo-cn-mp91j1ao****"])
///     .real_servers(["1.XX.XX.1"])
///     .proxy_types([DomainResourceProxyType::new()]);
/// let reply = client.create_domain_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDomainResourceRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.example.com`.
    pub domain: Option<String>,
    /// **Required.** Which kind of rs it is or is to be. Example: `0`.
    pub rs_type: Option<i32>,
    /// Settings for HTTPS, as JSON: redirects, HTTP/2 and plain origins.
    /// Example: `{"Http2":1,"Http2https":1,"Https2http":1}`.
    pub https_ext: Option<String>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 100. Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_ids: Vec<String>,
    /// **Required.** Servers that belong to the real, one entry each.
    /// Items: at most 100. Example: `1.XX.XX.1`.
    pub real_servers: Vec<String>,
    /// **Required.** Kinds of proxy to work on or to narrow the list down to.
    pub proxy_types: Vec<DomainResourceProxyType>,
}

impl CreateDomainResourceRequest {
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
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
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
    /// Sets `ProxyTypes`, which is required.
    pub fn proxy_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<DomainResourceProxyType>>,
    ) -> Self {
        self.proxy_types = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateDomainResourceRequest {
        "Domain" => domain: query,
        "RsType" => rs_type: query,
        "HttpsExt" => https_ext: query,
        "InstanceIds" => instance_ids: query,
        "RealServers" => real_servers: query,
        "ProxyTypes" => proxy_types: query,
    }
}

impl Operation for CreateDomainResourceRequest {
    type Response = CreateDomainResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDomainResource")
        .required(&["Domain", "RsType", "InstanceIds", "RealServers", "ProxyTypes"]);
}

/// Response to [`CreateDomainResourceRequest`].
pub type CreateDomainResourceResponse = alicloud_runtime::EmptyResponse;
