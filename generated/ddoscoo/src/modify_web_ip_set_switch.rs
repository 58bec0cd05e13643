// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWebIpSetSwitch`, from `ddoscoo/ModifyWebIpSetSwitch.md`.

use alicloud_runtime::codegen::*;

/// Switches the IP address blacklist and whitelist of a website on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyWebIpSetSwitchRequest::new()
///     .domain("www.aliyun.com")
///     .config("{\"bwlist_enable\":1}");
/// let reply = client.modify_web_ip_set_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWebIpSetSwitchRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// **Required.** Settings, in the notation that the operation defines.
    /// Example: `{"bwlist_enable":1}`.
    pub config: Option<String>,
}

impl ModifyWebIpSetSwitchRequest {
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
    /// Sets `Config`, which is required.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
}

request! {
    ModifyWebIpSetSwitchRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
        "Config" => config: query,
    }
}

impl Operation for ModifyWebIpSetSwitchRequest {
    type Response = ModifyWebIpSetSwitchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyWebIpSetSwitch")
        .required(&["Domain", "Config"]);
}

/// Response to [`ModifyWebIpSetSwitchRequest`].
pub type ModifyWebIpSetSwitchResponse = alicloud_runtime::EmptyResponse;
