// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWebAIProtectSwitch`, from `ddoscoo/ModifyWebAIProtectSwitch.md`.

use alicloud_runtime::codegen::*;

/// Switches intelligent protection of a website on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyWebAIProtectSwitchRequest::new()
///     .domain("www.aliyun.com")
///     .config("{\"AiRuleEnable\": 1}");
/// let reply = client.modify_web_ai_protect_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWebAIProtectSwitchRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// **Required.** Settings, in the notation that the operation defines.
    /// Example: `{"AiRuleEnable": 1}`.
    pub config: Option<String>,
}

impl ModifyWebAIProtectSwitchRequest {
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
    ModifyWebAIProtectSwitchRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
        "Config" => config: query,
    }
}

impl Operation for ModifyWebAIProtectSwitchRequest {
    type Response = ModifyWebAIProtectSwitchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyWebAIProtectSwitch")
        .required(&["Domain", "Config"]);
}

/// Response to [`ModifyWebAIProtectSwitchRequest`].
pub type ModifyWebAIProtectSwitchResponse = alicloud_runtime::EmptyResponse;
