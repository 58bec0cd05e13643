// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteFirewallRule`, from `swas-open/DeleteFirewallRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a firewall rule; its ports are closed.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DeleteFirewallRuleRequest::new()
///     .instance_id("...")
///     .rule_id("...");
/// let reply = client.delete_firewall_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteFirewallRuleRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<String>,
}

impl DeleteFirewallRuleRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
}

request! {
    DeleteFirewallRuleRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for DeleteFirewallRuleRequest {
    type Response = DeleteFirewallRuleResponse;
    type Error = DeleteFirewallRuleError;
    const INFO: OperationInfo = super::operation("DeleteFirewallRule")
        .required(&["InstanceId", "RegionId", "RuleId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteFirewallRuleError] = &[
        DeleteFirewallRuleError::InvalidProtocolValueNotSupported,
        DeleteFirewallRuleError::InvalidPortValueNotSupported,
        DeleteFirewallRuleError::RegionIdNotMatchHost,
        DeleteFirewallRuleError::FirewallRuleLimitExceed,
        DeleteFirewallRuleError::FirewallRuleAlreadyExist,
        DeleteFirewallRuleError::InvalidInstanceIdNotFound,
        DeleteFirewallRuleError::InternalError,
    ];
}

/// Response to [`DeleteFirewallRuleRequest`].
pub type DeleteFirewallRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteFirewallRuleRequest`] names.
///
/// - [`InvalidProtocolValueNotSupported`](super::DocumentedError::InvalidProtocolValueNotSupported)
/// - [`InvalidPortValueNotSupported`](super::DocumentedError::InvalidPortValueNotSupported)
/// - [`RegionIdNotMatchHost`](super::DocumentedError::RegionIdNotMatchHost)
/// - [`FirewallRuleLimitExceed`](super::DocumentedError::FirewallRuleLimitExceed)
/// - [`FirewallRuleAlreadyExist`](super::DocumentedError::FirewallRuleAlreadyExist)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteFirewallRuleError = super::DocumentedError;
