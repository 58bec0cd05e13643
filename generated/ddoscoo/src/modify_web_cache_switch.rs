// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWebCacheSwitch`, from `ddoscoo/ModifyWebCacheSwitch.md`.

use alicloud_runtime::codegen::*;

/// Switches static page caching of a website on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyWebCacheSwitchRequest::new()
///     .domain("www.aliyundoc.com")
///     .enable(1);
/// let reply = client.modify_web_cache_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWebCacheSwitchRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyundoc.com`.
    pub domain: Option<String>,
    /// **Required.** Whether the feature or the item is switched on. Example: `1`.
    pub enable: Option<i32>,
}

impl ModifyWebCacheSwitchRequest {
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
    /// Sets `Enable`, which is required.
    #[inline]
    pub fn enable(mut self, value: i32) -> Self {
        self.enable = Some(value);
        self
    }
}

request! {
    ModifyWebCacheSwitchRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
        "Enable" => enable: query,
    }
}

impl Operation for ModifyWebCacheSwitchRequest {
    type Response = ModifyWebCacheSwitchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyWebCacheSwitch")
        .required(&["Domain", "Enable"]);
}

/// Response to [`ModifyWebCacheSwitchRequest`].
pub type ModifyWebCacheSwitchResponse = alicloud_runtime::EmptyResponse;
