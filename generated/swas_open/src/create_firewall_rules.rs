// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFirewallRules`, from `swas-open/CreateFirewallRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FirewallRule, Tag};

/// Adds several rules to a server's firewall together.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::CreateFirewallRulesRequest::new()
///     .instance_id("...");
/// let reply = client.create_firewall_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFirewallRulesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Rules that apply to the firewall, one entry each.
    pub firewall_rules: Vec<FirewallRule>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
}

impl CreateFirewallRulesRequest {
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
    /// Sets `FirewallRules`.
    pub fn firewall_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<FirewallRule>>,
    ) -> Self {
        self.firewall_rules = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateFirewallRulesRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "FirewallRules" => firewall_rules: query_json,
        "Tag" => tag: query,
    }
}

impl Operation for CreateFirewallRulesRequest {
    type Response = CreateFirewallRulesResponse;
    type Error = CreateFirewallRulesError;
    const INFO: OperationInfo = super::operation("CreateFirewallRules")
        .required(&["InstanceId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateFirewallRulesError] = &[
        CreateFirewallRulesError::InvalidProtocolValueNotSupported,
        CreateFirewallRulesError::InvalidPortValueNotSupported,
        CreateFirewallRulesError::RegionIdNotMatchHost,
        CreateFirewallRulesError::FirewallRuleLimitExceed,
        CreateFirewallRulesError::FirewallRuleAlreadyExist,
        CreateFirewallRulesError::InvalidInstanceIdNotFound,
        CreateFirewallRulesError::InternalError,
    ];
}

/// Response to [`CreateFirewallRulesRequest`].
#[non_exhaustive]
pub struct CreateFirewallRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F534F`.
    pub request_id: Option<String>,
    /// IDs of the firewall rules that were found or are concerned.
    /// Example: `1a16263ab0f541288312a15fa64280de`.
    pub firewall_rule_ids: Vec<String>,
}

response! {
    CreateFirewallRulesResponse {
        "RequestId" => request_id: value,
        "FirewallRuleIds" => firewall_rule_ids: list(""),
    }
}

/// Errors that the documentation of [`CreateFirewallRulesRequest`] names.
///
/// - [`InvalidProtocolValueNotSupported`](super::DocumentedError::InvalidProtocolValueNotSupported)
/// - [`InvalidPortValueNotSupported`](super::DocumentedError::InvalidPortValueNotSupported)
/// - [`RegionIdNotMatchHost`](super::DocumentedError::RegionIdNotMatchHost)
/// - [`FirewallRuleLimitExceed`](super::DocumentedError::FirewallRuleLimitExceed)
/// - [`FirewallRuleAlreadyExist`](super::DocumentedError::FirewallRuleAlreadyExist)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateFirewallRulesError = super::DocumentedError;
