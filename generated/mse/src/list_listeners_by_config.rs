// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListListenersByConfig`, from `mse/ListListenersByConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GrayType};

/// Lists the clients that are subscribed to a Nacos configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListListenersByConfigRequest::new()
///     .instance_id("...")
///     .data_id("...")
///     .group("...");
/// let reply = client.list_listeners_by_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListListenersByConfigRequest {
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Key of a configuration in its group, as clients ask for it, such as `common.yaml`.
    pub data_id: Option<String>,
    /// **Required.** Nacos group that the configuration or the service is in.
    pub group: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    pub namespace_id: Option<String>,
    /// Gray releases to narrow the listeners down to.
    pub ext_gray_rules: Vec<ExtGrayRule>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListListenersByConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DataId`, which is required.
    pub fn data_id(mut self, value: impl Into<String>) -> Self {
        self.data_id = Some(value.into());
        self
    }
    /// Sets `Group`, which is required.
    pub fn group(mut self, value: impl Into<String>) -> Self {
        self.group = Some(value.into());
        self
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `ExtGrayRules`.
    pub fn ext_gray_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<ExtGrayRule>>,
    ) -> Self {
        self.ext_gray_rules = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListListenersByConfigRequest {
        "RequestPars" => request_pars: query,
        "InstanceId" => instance_id: query,
        "DataId" => data_id: query,
        "Group" => group: query,
        "NamespaceId" => namespace_id: query,
        "ExtGrayRules" => ext_gray_rules: query_json,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListListenersByConfigRequest {
    type Response = ListListenersByConfigResponse;
    type Error = ListListenersByConfigError;
    const INFO: OperationInfo = super::operation("ListListenersByConfig")
        .required(&["InstanceId", "DataId", "Group"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [ListListenersByConfigError] = &[
        ListListenersByConfigError::IllegalRequest,
        ListListenersByConfigError::InvalidParameter,
        ListListenersByConfigError::NoPermission,
        ListListenersByConfigError::NotFound,
        ListListenersByConfigError::InternalError,
    ];
}

/// Response to [`ListListenersByConfigRequest`].
#[non_exhaustive]
pub struct ListListenersByConfigResponse {
    /// HTTP status of the response, repeated in its body. Example: `202`.
    pub http_code: Option<String>,
    /// How many items match in all, over all pages. Example: `7`.
    pub total_count: Option<i32>,
    /// Clients that are subscribed to the configuration.
    pub listeners: Vec<Listener>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `75E1442F-11EC-567A-9CF0-5A36F7904F39`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the whole list this one is. Example: `2`.
    pub page_number: Option<i32>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListListenersByConfigResponse {
        "HttpCode" => http_code: value,
        "TotalCount" => total_count: value,
        "Listeners" => listeners: list(""),
        "RequestId" => request_id: value,
        "Message" => message: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
    }
}

/// Gray releases to narrow the listeners down to.
#[non_exhaustive]
pub struct ExtGrayRule {
    /// Whether the gray release picks clients by address or by tag.
    pub gray_rule_type: Option<Open<GrayType>>,
    /// Gray release that is meant, out of several on one configuration.
    pub gray_rule_name: Option<String>,
    /// Condition that decides which clients get the gray version of the configuration.
    pub gray_rule: Option<String>,
    /// Rank of the gray release among several on one configuration.
    pub gray_rule_priority: Option<i32>,
}

impl ExtGrayRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GrayRuleType`.
    pub fn gray_rule_type(mut self, value: impl Into<Open<GrayType>>) -> Self {
        self.gray_rule_type = Some(value.into());
        self
    }
    /// Sets `GrayRuleName`.
    pub fn gray_rule_name(mut self, value: impl Into<String>) -> Self {
        self.gray_rule_name = Some(value.into());
        self
    }
    /// Sets `GrayRule`.
    pub fn gray_rule(mut self, value: impl Into<String>) -> Self {
        self.gray_rule = Some(value.into());
        self
    }
    /// Sets `GrayRulePriority`.
    #[inline]
    pub fn gray_rule_priority(mut self, value: i32) -> Self {
        self.gray_rule_priority = Some(value);
        self
    }
}

request! {
    ExtGrayRule {
        "GrayRuleType" => gray_rule_type: field,
        "GrayRuleName" => gray_rule_name: field,
        "GrayRule" => gray_rule: field,
        "GrayRulePriority" => gray_rule_priority: field,
    }
}

/// Clients that are subscribed to the configuration.
#[non_exhaustive]
pub struct Listener {
    /// IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// Checksum of the configuration content, which tells whether it has changed. Example: `23sdfdf`.
    pub md5: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `beta`.
    pub status: Option<String>,
    /// Node labels that define the version.
    pub labels: BTreeMap<String, String>,
    /// Which version of the software, the template or the item is meant.
    pub version: Option<String>,
}

response! {
    Listener {
        "Ip" => ip: value,
        "Md5" => md5: value,
        "Status" => status: value,
        "Labels" => labels: map,
        "Version" => version: value,
    }
}

/// Errors that the documentation of [`ListListenersByConfigRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListListenersByConfigError = super::DocumentedError;
