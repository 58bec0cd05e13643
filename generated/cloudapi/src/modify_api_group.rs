// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyApiGroup`, from `cloudapi/ModifyApiGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Changes name, description, or base path of an API group.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ModifyApiGroupRequest::new()
///     .group_id("...");
/// let reply = client.modify_api_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyApiGroupRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// Display text for the API group; unique in the account.
    pub group_name: Option<String>,
    /// Path under which the base is found.
    pub base_path: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Settings of the user log, and what it works with.
    pub user_log_config: Option<String>,
    /// Settings of the custom trace, and what it works with.
    pub custom_trace_config: Option<String>,
    /// The compatible flags that are concerned.
    pub compatible_flags: Option<String>,
    /// Settings of each customer, one entry each.
    pub customer_configs: Option<String>,
    /// The passthrough headers that are concerned.
    pub passthrough_headers: Option<String>,
    /// Domain name that belongs to the default.
    pub default_domain: Option<String>,
    /// Form of calls by name.
    pub rpc_pattern: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 500.
    pub tag: Vec<Tag>,
    /// Whether responses may come as server-sent events.
    pub support_sse: Option<String>,
    /// Whether the application code is kept from the backend.
    pub filter_app_code_for_backend: Option<String>,
    /// Settings of the custom application code, and what it works with.
    pub custom_app_code_config: Option<String>,
    /// The rps limits for serverles that are concerned.
    pub rps_limit_for_serverless: Option<String>,
}

impl ModifyApiGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `BasePath`.
    pub fn base_path(mut self, value: impl Into<String>) -> Self {
        self.base_path = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `UserLogConfig`.
    pub fn user_log_config(mut self, value: impl Into<String>) -> Self {
        self.user_log_config = Some(value.into());
        self
    }
    /// Sets `CustomTraceConfig`.
    pub fn custom_trace_config(mut self, value: impl Into<String>) -> Self {
        self.custom_trace_config = Some(value.into());
        self
    }
    /// Sets `CompatibleFlags`.
    pub fn compatible_flags(mut self, value: impl Into<String>) -> Self {
        self.compatible_flags = Some(value.into());
        self
    }
    /// Sets `CustomerConfigs`.
    pub fn customer_configs(mut self, value: impl Into<String>) -> Self {
        self.customer_configs = Some(value.into());
        self
    }
    /// Sets `PassthroughHeaders`.
    pub fn passthrough_headers(mut self, value: impl Into<String>) -> Self {
        self.passthrough_headers = Some(value.into());
        self
    }
    /// Sets `DefaultDomain`.
    pub fn default_domain(mut self, value: impl Into<String>) -> Self {
        self.default_domain = Some(value.into());
        self
    }
    /// Sets `RpcPattern`.
    pub fn rpc_pattern(mut self, value: impl Into<String>) -> Self {
        self.rpc_pattern = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SupportSSE`.
    pub fn support_sse(mut self, value: impl Into<String>) -> Self {
        self.support_sse = Some(value.into());
        self
    }
    /// Sets `FilterAppCodeForBackend`.
    pub fn filter_app_code_for_backend(mut self, value: impl Into<String>) -> Self {
        self.filter_app_code_for_backend = Some(value.into());
        self
    }
    /// Sets `CustomAppCodeConfig`.
    pub fn custom_app_code_config(mut self, value: impl Into<String>) -> Self {
        self.custom_app_code_config = Some(value.into());
        self
    }
    /// Sets `RpsLimitForServerless`.
    pub fn rps_limit_for_serverless(mut self, value: impl Into<String>) -> Self {
        self.rps_limit_for_serverless = Some(value.into());
        self
    }
}

request! {
    ModifyApiGroupRequest {
        "GroupId" => group_id: query,
        "GroupName" => group_name: query,
        "BasePath" => base_path: query,
        "Description" => description: query,
        "UserLogConfig" => user_log_config: query,
        "CustomTraceConfig" => custom_trace_config: query,
        "CompatibleFlags" => compatible_flags: query,
        "CustomerConfigs" => customer_configs: query,
        "PassthroughHeaders" => passthrough_headers: query,
        "DefaultDomain" => default_domain: query,
        "RpcPattern" => rpc_pattern: query,
        "Tag" => tag: query,
        "SupportSSE" => support_sse: query,
        "FilterAppCodeForBackend" => filter_app_code_for_backend: query,
        "CustomAppCodeConfig" => custom_app_code_config: query,
        "RpsLimitForServerless" => rps_limit_for_serverless: query,
    }
}

impl Operation for ModifyApiGroupRequest {
    type Response = ModifyApiGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyApiGroup")
        .required(&["GroupId"]);
}

/// Response to [`ModifyApiGroupRequest`].
#[non_exhaustive]
pub struct ModifyApiGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4CF287C6-CE5B-477B-BE27-C48F99EADBC8`.
    pub request_id: Option<String>,
    /// Path under which the base is found. Example: `/test`.
    pub base_path: Option<String>,
    /// API group, which holds APIs under common domains. Example: `523e8dc7bbe04613b5b1d726c2a7889d`.
    pub group_id: Option<String>,
    /// Display text for the API group; unique in the account. Example: `NewWeather`.
    pub group_name: Option<String>,
    /// Free text that describes the item to people. Example: `New weather informations.`.
    pub description: Option<String>,
    /// Domain name that belongs to the sub.
    /// Example: `523e8dc7bbe04613b5b1d726c2a7889d-cn-hangzhou.alicloudapi.com`.
    pub sub_domain: Option<String>,
}

response! {
    ModifyApiGroupResponse {
        "RequestId" => request_id: value,
        "BasePath" => base_path: value,
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "Description" => description: value,
        "SubDomain" => sub_domain: value,
    }
}
