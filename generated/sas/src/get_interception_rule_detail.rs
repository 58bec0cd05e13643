// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInterceptionRuleDetail`, from `sas/GetInterceptionRuleDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DstTarget, SrcTarget};

/// Reads a container firewall rule in full.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetInterceptionRuleDetailRequest::new()
///     .cluster_id("...")
///     .rule_id("...");
/// let reply = client.get_interception_rule_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInterceptionRuleDetailRequest {
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<String>,
}

impl GetInterceptionRuleDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
}

request! {
    GetInterceptionRuleDetailRequest {
        "ClusterId" => cluster_id: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for GetInterceptionRuleDetailRequest {
    type Response = GetInterceptionRuleDetailResponse;
    type Error = GetInterceptionRuleDetailError;
    const INFO: OperationInfo = super::operation("GetInterceptionRuleDetail")
        .required(&["ClusterId", "RuleId"])
        .read_only();
    const ERRORS: &'static [GetInterceptionRuleDetailError] = &[
        GetInterceptionRuleDetailError::NoPermission,
        GetInterceptionRuleDetailError::ServerError,
    ];
}

/// Response to [`GetInterceptionRuleDetailRequest`].
#[non_exhaustive]
pub struct GetInterceptionRuleDetailResponse {
    /// ID of this call; quote it when asking support about it. Example: `9FBC6E47-7508-xxx`.
    pub request_id: Option<String>,
    /// Details about the interception rule.
    pub interception_rule_detail: Option<InterceptionRuleDetail>,
}

response! {
    GetInterceptionRuleDetailResponse {
        "RequestId" => request_id: value,
        "InterceptionRuleDetail" => interception_rule_detail: value,
    }
}

/// Details about the interception rule.
#[non_exhaustive]
pub struct InterceptionRuleDetail {
    /// Which kind of rule it is or is to be. Example: `customize`.
    pub rule_type: Option<String>,
    /// Whether the rule is switched on. Example: `1`.
    pub rule_switch: Option<i32>,
    /// ID of the rule that the call or the item is about. Example: `467`.
    pub rule_id: Option<i64>,
    /// Name that the rule was given. Example: `dmz-frontend-accept`.
    pub rule_name: Option<String>,
    /// Network object that traffic comes from.
    pub src_target: Option<SrcTarget>,
    /// Network object that traffic goes to.
    pub dst_target: Option<DstTarget>,
    /// Which kind of intercept it is or is to be. Example: `1`.
    pub intercept_type: Option<i64>,
    /// Position of the order in its sequence, or the index for it. Example: `1`.
    pub order_index: Option<i64>,
}

response! {
    InterceptionRuleDetail {
        "RuleType" => rule_type: value,
        "RuleSwitch" => rule_switch: value,
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "SrcTarget" => src_target: value,
        "DstTarget" => dst_target: value,
        "InterceptType" => intercept_type: value,
        "OrderIndex" => order_index: value,
    }
}

/// Errors that the documentation of [`GetInterceptionRuleDetailRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetInterceptionRuleDetailError = super::DocumentedError;
