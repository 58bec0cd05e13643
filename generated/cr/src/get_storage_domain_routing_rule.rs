// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetStorageDomainRoutingRule`, from `cr/GetStorageDomainRoutingRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EndpointType, RouteItem};

/// Shows which storage domain serves which domain of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetStorageDomainRoutingRuleRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****");
/// let reply = client.get_storage_domain_routing_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetStorageDomainRoutingRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// ID of the rule, as the call that created or listed it returned it.
    /// Example: `crasr-mdbpung4i1rm****`.
    pub rule_id: Option<String>,
}

impl GetStorageDomainRoutingRuleRequest {
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
    /// Sets `RuleId`.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
}

request! {
    GetStorageDomainRoutingRuleRequest {
        "InstanceId" => instance_id: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for GetStorageDomainRoutingRuleRequest {
    type Response = GetStorageDomainRoutingRuleResponse;
    type Error = GetStorageDomainRoutingRuleError;
    const INFO: OperationInfo = super::operation("GetStorageDomainRoutingRule")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [GetStorageDomainRoutingRuleError] = &[
        GetStorageDomainRoutingRuleError::InstanceNotExist,
        GetStorageDomainRoutingRuleError::AuthenticationFailed2,
        GetStorageDomainRoutingRuleError::InvalidInstanceStorageDomainRoutingRuleNotFound,
    ];
}

/// Response to [`GetStorageDomainRoutingRuleRequest`].
#[non_exhaustive]
pub struct GetStorageDomainRoutingRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D4978DCC-ECBD-40B0-A714-EE695******`.
    pub request_id: Option<String>,
    /// Which storage domain serves clients of each instance domain. Example: `text`.
    pub routes: Vec<RouteItem>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// When the item was last changed. Example: `1571926439000`.
    pub modify_time: Option<i64>,
    /// When the item was created. Example: `1571926439000`.
    pub create_time: Option<i64>,
    /// ID of the rule, as the call that created or listed it returned it.
    /// Example: `crsdr-luq6qiegzvx****`.
    pub rule_id: Option<String>,
}

response! {
    GetStorageDomainRoutingRuleResponse {
        "RequestId" => request_id: value,
        "Routes" => routes: list(""),
        "Code" => code: value,
        "Success" => success: value,
        "ModifyTime" => modify_time: value,
        "CreateTime" => create_time: value,
        "RuleId" => rule_id: value,
    }
}

/// Errors that the documentation of [`GetStorageDomainRoutingRuleRequest`] names.
///
/// - [`InstanceNotExist`](super::DocumentedError::InstanceNotExist)
/// - [`AuthenticationFailed2`](super::DocumentedError::AuthenticationFailed2)
/// - [`InvalidInstanceStorageDomainRoutingRuleNotFound`](super::DocumentedError::InvalidInstanceStorageDomainRoutingRuleNotFound)
pub type GetStorageDomainRoutingRuleError = super::DocumentedError;
