// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateStorageDomainRoutingRule`, from `cr/UpdateStorageDomainRoutingRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EndpointType, RouteItem};

/// Changes which storage domain serves which domain of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// use alicloud_cr::update_storage_domain_routing_rule::RouteItem;
///
/// let request = alicloud_cr::UpdateStorageDomainRoutingRuleRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****")
///     .routes([RouteItem::new()])
///     .rule_id("crsdr-b6thg027zmk1****");
/// let reply = client.update_storage_domain_routing_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateStorageDomainRoutingRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// **Required.** Which storage domain serves clients of each instance domain.
    pub routes: Vec<RouteItem>,
    /// **Required.** ID of the rule, as the call that created or listed it returned it.
    /// Example: `crsdr-b6thg027zmk1****`.
    pub rule_id: Option<String>,
}

impl UpdateStorageDomainRoutingRuleRequest {
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
    /// Sets `Routes`, which is required.
    pub fn routes(
        mut self,
        value: impl IntoIterator<Item = impl Into<RouteItem>>,
    ) -> Self {
        self.routes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
}

request! {
    UpdateStorageDomainRoutingRuleRequest {
        "InstanceId" => instance_id: query,
        "Routes" => routes: query_json,
        "RuleId" => rule_id: query,
    }
}

impl Operation for UpdateStorageDomainRoutingRuleRequest {
    type Response = UpdateStorageDomainRoutingRuleResponse;
    type Error = UpdateStorageDomainRoutingRuleError;
    const INFO: OperationInfo = super::operation("UpdateStorageDomainRoutingRule")
        .required(&["InstanceId", "Routes", "RuleId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [UpdateStorageDomainRoutingRuleError] = &[
        UpdateStorageDomainRoutingRuleError::AuthenticationFailed2,
    ];
}

/// Response to [`UpdateStorageDomainRoutingRuleRequest`].
#[non_exhaustive]
pub struct UpdateStorageDomainRoutingRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D4978DCC-ECBD-40B0-A714-EE6959*****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
}

response! {
    UpdateStorageDomainRoutingRuleResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`UpdateStorageDomainRoutingRuleRequest`] names.
///
/// - [`AuthenticationFailed2`](super::DocumentedError::AuthenticationFailed2)
pub type UpdateStorageDomainRoutingRuleError = super::DocumentedError;
