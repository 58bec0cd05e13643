// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWebAreaBlockSwitch`, from `ddoscoo/ModifyWebAreaBlockSwitch.md`.

use alicloud_runtime::codegen::*;

/// Switches region blocking for a website on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyWebAreaBlockSwitchRequest::new()
///     .domain("www.aliyundoc.com")
///     .config("{\"RegionblockEnable\": 1}");
/// let reply = client.modify_web_area_block_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWebAreaBlockSwitchRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyundoc.com`.
    pub domain: Option<String>,
    /// **Required.** Settings, in the notation that the operation defines.
    /// Example: `{"RegionblockEnable": 1}`.
    pub config: Option<String>,
}

impl ModifyWebAreaBlockSwitchRequest {
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
    ModifyWebAreaBlockSwitchRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
        "Config" => config: query,
    }
}

impl Operation for ModifyWebAreaBlockSwitchRequest {
    type Response = ModifyWebAreaBlockSwitchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyWebAreaBlockSwitch")
        .required(&["Domain", "Config"]);
}

/// Response to [`ModifyWebAreaBlockSwitchRequest`].
pub type ModifyWebAreaBlockSwitchResponse = alicloud_runtime::EmptyResponse;
