// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWebAIProtectMode`, from `ddoscoo/ModifyWebAIProtectMode.md`.

use alicloud_runtime::codegen::*;

/// Sets the mode of intelligent protection for a website.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyWebAIProtectModeRequest::new()
///     .domain("www.aliyun.com")
///     .config("{\"AiTemplate\":\"level60\",\"AiMode\":\"defense\"}");
/// let reply = client.modify_web_ai_protect_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWebAIProtectModeRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// **Required.** Settings, in the notation that the operation defines.
    /// Example: `{"AiTemplate":"level60","AiMode":"defense"}`.
    pub config: Option<String>,
}

impl ModifyWebAIProtectModeRequest {
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
    ModifyWebAIProtectModeRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
        "Config" => config: query,
    }
}

impl Operation for ModifyWebAIProtectModeRequest {
    type Response = ModifyWebAIProtectModeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyWebAIProtectMode")
        .required(&["Domain", "Config"]);
}

/// Response to [`ModifyWebAIProtectModeRequest`].
pub type ModifyWebAIProtectModeResponse = alicloud_runtime::EmptyResponse;
