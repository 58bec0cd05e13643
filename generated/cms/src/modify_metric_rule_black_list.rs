// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyMetricRuleBlackList`, from `cms/ModifyMetricRuleBlackList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Metric};

/// Changes a blacklist policy, which holds alerts back.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::ModifyMetricRuleBlackListRequest::new()
///     .id("...")
///     .name("...")
///     .namespace("...")
///     .category("...")
///     .instances(["..."]);
/// let reply = client.modify_metric_rule_black_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyMetricRuleBlackListRequest {
    /// **Required.** ID of the rule, policy or task that the call works on.
    pub id: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Product that the metric belongs to, under its name in CloudMonitor.
    pub namespace: Option<String>,
    /// **Required.** Code of the cloud service, or of one edition of it, such as `kvstore_sharding`.
    pub category: Option<String>,
    /// Whether the policy covers all resources or application groups.
    pub scope_type: Option<String>,
    /// Application groups that the policy applies to; only if its scope is groups.
    pub scope_value: Option<String>,
    /// When the rule or blacklist policy comes into effect.
    pub enable_start_time: Option<String>,
    /// When the rule or blacklist policy stops being in effect.
    pub enable_end_time: Option<String>,
    /// Time of the day during which the policy applies.
    pub effective_time: Option<String>,
    /// **Required.** Cloud instances, one entry each or as JSON text. Items: at most 100.
    pub instances: Vec<String>,
    /// Metrics that are covered, one entry each. Items: at most 100.
    pub metrics: Vec<Metric>,
}

impl ModifyMetricRuleBlackListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Category`, which is required.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `ScopeType`.
    pub fn scope_type(mut self, value: impl Into<String>) -> Self {
        self.scope_type = Some(value.into());
        self
    }
    /// Sets `ScopeValue`.
    pub fn scope_value(mut self, value: impl Into<String>) -> Self {
        self.scope_value = Some(value.into());
        self
    }
    /// Sets `EnableStartTime`.
    pub fn enable_start_time(mut self, value: impl Into<String>) -> Self {
        self.enable_start_time = Some(value.into());
        self
    }
    /// Sets `EnableEndTime`.
    pub fn enable_end_time(mut self, value: impl Into<String>) -> Self {
        self.enable_end_time = Some(value.into());
        self
    }
    /// Sets `EffectiveTime`.
    pub fn effective_time(mut self, value: impl Into<String>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `Instances`, which is required.
    pub fn instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instances = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Metrics`.
    pub fn metrics(
        mut self,
        value: impl IntoIterator<Item = impl Into<Metric>>,
    ) -> Self {
        self.metrics = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyMetricRuleBlackListRequest {
        "Id" => id: query,
        "Name" => name: query,
        "Namespace" => namespace: query,
        "Category" => category: query,
        "ScopeType" => scope_type: query,
        "ScopeValue" => scope_value: query,
        "EnableStartTime" => enable_start_time: query,
        "EnableEndTime" => enable_end_time: query,
        "EffectiveTime" => effective_time: query,
        "Instances" => instances: query,
        "Metrics" => metrics: query,
    }
}

impl Operation for ModifyMetricRuleBlackListRequest {
    type Response = ModifyMetricRuleBlackListResponse;
    type Error = ModifyMetricRuleBlackListError;
    const INFO: OperationInfo = super::operation("ModifyMetricRuleBlackList")
        .required(&["Id", "Name", "Namespace", "Category", "Instances"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ModifyMetricRuleBlackListError] = &[
        ModifyMetricRuleBlackListError::ParameterInvalid,
        ModifyMetricRuleBlackListError::AccessForbidden,
        ModifyMetricRuleBlackListError::ResourceNotFound,
        ModifyMetricRuleBlackListError::ResourceConflict,
        ModifyMetricRuleBlackListError::ResourceExist,
        ModifyMetricRuleBlackListError::InternalError,
    ];
}

/// Response to [`ModifyMetricRuleBlackListRequest`].
#[non_exhaustive]
pub struct ModifyMetricRuleBlackListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `008773AE-1D86-3231-90F9-1AF7F808F9CE`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// How many policies were changed. Example: `1`.
    pub count: Option<String>,
}

response! {
    ModifyMetricRuleBlackListResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Count" => count: value,
    }
}

/// Errors that the documentation of [`ModifyMetricRuleBlackListRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`ResourceConflict`](super::DocumentedError::ResourceConflict)
/// - [`ResourceExist`](super::DocumentedError::ResourceExist)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyMetricRuleBlackListError = super::DocumentedError;
