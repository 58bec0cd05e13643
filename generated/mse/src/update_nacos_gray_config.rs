// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateNacosGrayConfig`, from `mse/UpdateNacosGrayConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GrayType};

/// Changes or ends the gray release of a Nacos configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateNacosGrayConfigRequest::new()
///     .instance_id("...")
///     .data_id("...")
///     .gray_type("...");
/// let reply = client.update_nacos_gray_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateNacosGrayConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    pub namespace_id: Option<String>,
    /// Nacos group that the configuration or the service is in.
    pub group: Option<String>,
    /// **Required.** Key of a configuration in its group, as clients ask for it, such as `common.yaml`.
    pub data_id: Option<String>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// **Required.** Whether the gray release picks clients by address or by tag.
    pub gray_type: Option<Open<GrayType>>,
    /// Condition that decides which clients get the gray version of the configuration.
    pub gray_rule: Option<String>,
    /// Whether to end the gray release instead of changing it.
    pub stop_gray: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Gray release that is meant, out of several on one configuration.
    pub gray_rule_name: Option<String>,
    /// Rank of the gray release among several on one configuration.
    pub gray_rule_priority: Option<i32>,
    /// What kind of operation the entry records.
    pub op_type: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateNacosGrayConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `Group`.
    pub fn group(mut self, value: impl Into<String>) -> Self {
        self.group = Some(value.into());
        self
    }
    /// Sets `DataId`, which is required.
    pub fn data_id(mut self, value: impl Into<String>) -> Self {
        self.data_id = Some(value.into());
        self
    }
    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `GrayType`, which is required.
    pub fn gray_type(mut self, value: impl Into<Open<GrayType>>) -> Self {
        self.gray_type = Some(value.into());
        self
    }
    /// Sets `GrayRule`.
    pub fn gray_rule(mut self, value: impl Into<String>) -> Self {
        self.gray_rule = Some(value.into());
        self
    }
    /// Sets `StopGray`.
    #[inline]
    pub fn stop_gray(mut self, value: bool) -> Self {
        self.stop_gray = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `GrayRuleName`.
    pub fn gray_rule_name(mut self, value: impl Into<String>) -> Self {
        self.gray_rule_name = Some(value.into());
        self
    }
    /// Sets `GrayRulePriority`.
    #[inline]
    pub fn gray_rule_priority(mut self, value: i32) -> Self {
        self.gray_rule_priority = Some(value);
        self
    }
    /// Sets `OpType`.
    pub fn op_type(mut self, value: impl Into<String>) -> Self {
        self.op_type = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    UpdateNacosGrayConfigRequest {
        "InstanceId" => instance_id: query,
        "NamespaceId" => namespace_id: query,
        "Group" => group: query,
        "DataId" => data_id: query,
        "Content" => content: query,
        "GrayType" => gray_type: query,
        "GrayRule" => gray_rule: query,
        "StopGray" => stop_gray: query,
        "RegionId" => region_id: query,
        "RequestPars" => request_pars: query,
        "AppName" => app_name: query,
        "GrayRuleName" => gray_rule_name: query,
        "GrayRulePriority" => gray_rule_priority: query,
        "OpType" => op_type: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateNacosGrayConfigRequest {
    type Response = UpdateNacosGrayConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateNacosGrayConfig")
        .required(&["InstanceId", "DataId", "GrayType"])
        .region("RegionId");
}

/// Response to [`UpdateNacosGrayConfigRequest`], which the documentation does not describe.
pub type UpdateNacosGrayConfigResponse = alicloud_runtime::UndocumentedResponse;
