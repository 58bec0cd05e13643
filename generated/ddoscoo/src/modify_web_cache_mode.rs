// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWebCacheMode`, from `ddoscoo/ModifyWebCacheMode.md`.

use alicloud_runtime::codegen::*;

/// Sets the mode of static page caching for a website.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyWebCacheModeRequest::new()
///     .domain("www.aliyun.com")
///     .mode("standard");
/// let reply = client.modify_web_cache_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWebCacheModeRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// **Required.** Way of working, out of those that the service offers. Example: `standard`.
    pub mode: Option<String>,
}

impl ModifyWebCacheModeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Mode`, which is required.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

request! {
    ModifyWebCacheModeRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
        "Mode" => mode: query,
    }
}

impl Operation for ModifyWebCacheModeRequest {
    type Response = ModifyWebCacheModeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyWebCacheMode")
        .required(&["Domain", "Mode"]);
}

/// Response to [`ModifyWebCacheModeRequest`].
pub type ModifyWebCacheModeResponse = alicloud_runtime::EmptyResponse;
