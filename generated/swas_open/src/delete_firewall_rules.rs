// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteFirewallRules`, from `swas-open/DeleteFirewallRules.md`.

use alicloud_runtime::codegen::*;

/// Deletes several firewall rules of a server; their ports are closed.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DeleteFirewallRulesRequest::new()
///     .instance_id("...");
/// let reply = client.delete_firewall_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteFirewallRulesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// IDs of the rules that the call is applied to.
    pub rule_ids: Vec<String>,
}

impl DeleteFirewallRulesRequest {
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
    /// Sets `RuleIds`.
    pub fn rule_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rule_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteFirewallRulesRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "RuleIds" => rule_ids: query_joined(','),
    }
}

impl Operation for DeleteFirewallRulesRequest {
    type Response = DeleteFirewallRulesResponse;
    type Error = DeleteFirewallRulesError;
    const INFO: OperationInfo = super::operation("DeleteFirewallRules")
        .required(&["InstanceId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteFirewallRulesError] = &[
        DeleteFirewallRulesError::InvalidProtocolValueNotSupported,
        DeleteFirewallRulesError::InvalidPortValueNotSupported,
        DeleteFirewallRulesError::RegionIdNotMatchHost,
        DeleteFirewallRulesError::FirewallRuleLimitExceed,
        DeleteFirewallRulesError::FirewallRuleAlreadyExist,
        DeleteFirewallRulesError::InvalidInstanceIdNotFound,
        DeleteFirewallRulesError::InternalError,
    ];
}

/// Response to [`DeleteFirewallRulesRequest`].
pub type DeleteFirewallRulesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteFirewallRulesRequest`] names.
///
/// - [`InvalidProtocolValueNotSupported`](super::DocumentedError::InvalidProtocolValueNotSupported)
/// - [`InvalidPortValueNotSupported`](super::DocumentedError::InvalidPortValueNotSupported)
/// - [`RegionIdNotMatchHost`](super::DocumentedError::RegionIdNotMatchHost)
/// - [`FirewallRuleLimitExceed`](super::DocumentedError::FirewallRuleLimitExceed)
/// - [`FirewallRuleAlreadyExist`](super::DocumentedError::FirewallRuleAlreadyExist)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteFirewallRulesError = super::DocumentedError;
