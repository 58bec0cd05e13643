// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteStorageDomainRoutingRule`, from `cr/DeleteStorageDomainRoutingRule.md`.

use alicloud_runtime::codegen::*;

/// Removes the rule that assigns storage domains to domains of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::DeleteStorageDomainRoutingRuleRequest::new()
///     .instance_id("cri-4cdrlqmhn4gm****")
///     .rule_id("crsdr-n6pbhgjxtla***");
/// let reply = client.delete_storage_domain_routing_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteStorageDomainRoutingRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-4cdrlqmhn4gm****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the rule, as the call that created or listed it returned it.
    /// Example: `crsdr-n6pbhgjxtla***`.
    pub rule_id: Option<String>,
}

impl DeleteStorageDomainRoutingRuleRequest {
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
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
}

request! {
    DeleteStorageDomainRoutingRuleRequest {
        "InstanceId" => instance_id: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for DeleteStorageDomainRoutingRuleRequest {
    type Response = DeleteStorageDomainRoutingRuleResponse;
    type Error = DeleteStorageDomainRoutingRuleError;
    const INFO: OperationInfo = super::operation("DeleteStorageDomainRoutingRule")
        .required(&["InstanceId", "RuleId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [DeleteStorageDomainRoutingRuleError] = &[
        DeleteStorageDomainRoutingRuleError::AuthenticationFailed2,
    ];
}

/// Response to [`DeleteStorageDomainRoutingRuleRequest`].
#[non_exhaustive]
pub struct DeleteStorageDomainRoutingRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D4978DCC-ECBD-40B0-A714-EE6959B*****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
}

response! {
    DeleteStorageDomainRoutingRuleResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`DeleteStorageDomainRoutingRuleRequest`] names.
///
/// - [`AuthenticationFailed2`](super::DocumentedError::AuthenticationFailed2)
pub type DeleteStorageDomainRoutingRuleError = super::DocumentedError;
