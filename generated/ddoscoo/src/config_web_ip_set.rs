// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigWebIpSet`, from `ddoscoo/ConfigWebIpSet.md`.

use alicloud_runtime::codegen::*;

/// Sets the IP address blacklist and whitelist of a website.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ConfigWebIpSetRequest::new()
///     .domain("www.aliyun.com");
/// let reply = client.config_web_ip_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigWebIpSetRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Items of the kind black to work on or to narrow the list down to.
    /// Items: at most 2000. Example: `1.1.1.1`.
    pub black_list: Vec<String>,
    /// Items of the kind white to work on or to narrow the list down to.
    /// Items: at most 2000. Example: `2.2.2.2/24`.
    pub white_list: Vec<String>,
}

impl ConfigWebIpSetRequest {
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
    /// Sets `BlackList`.
    pub fn black_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.black_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `WhiteList`.
    pub fn white_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.white_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ConfigWebIpSetRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
        "BlackList" => black_list: query,
        "WhiteList" => white_list: query,
    }
}

impl Operation for ConfigWebIpSetRequest {
    type Response = ConfigWebIpSetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConfigWebIpSet").required(&["Domain"]);
}

/// Response to [`ConfigWebIpSetRequest`].
pub type ConfigWebIpSetResponse = alicloud_runtime::EmptyResponse;
