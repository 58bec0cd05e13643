// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableFirewallRule`, from `swas-open/EnableFirewallRule.md`.

use alicloud_runtime::codegen::*;

/// Enables a disabled firewall rule of a server.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::EnableFirewallRuleRequest::new()
///     .instance_id("...")
///     .rule_id("...");
/// let reply = client.enable_firewall_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableFirewallRuleRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// IP address that belongs to the source cidr.
    pub source_cidr_ip: Option<String>,
}

impl EnableFirewallRuleRequest {
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
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }
}

request! {
    EnableFirewallRuleRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "RuleId" => rule_id: query,
        "Remark" => remark: query,
        "SourceCidrIp" => source_cidr_ip: query,
    }
}

impl Operation for EnableFirewallRuleRequest {
    type Response = EnableFirewallRuleResponse;
    type Error = EnableFirewallRuleError;
    const INFO: OperationInfo = super::operation("EnableFirewallRule")
        .required(&["InstanceId", "RegionId", "RuleId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [EnableFirewallRuleError] = &[
        EnableFirewallRuleError::InvalidProtocolValueNotSupported,
        EnableFirewallRuleError::InvalidPortValueNotSupported,
        EnableFirewallRuleError::RegionIdNotMatchHost,
        EnableFirewallRuleError::FirewallRuleLimitExceed,
        EnableFirewallRuleError::FirewallRuleAlreadyExist,
        EnableFirewallRuleError::InvalidInstanceIdNotFound,
        EnableFirewallRuleError::InternalError,
    ];
}

/// Response to [`EnableFirewallRuleRequest`].
pub type EnableFirewallRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EnableFirewallRuleRequest`] names.
///
/// - [`InvalidProtocolValueNotSupported`](super::DocumentedError::InvalidProtocolValueNotSupported)
/// - [`InvalidPortValueNotSupported`](super::DocumentedError::InvalidPortValueNotSupported)
/// - [`RegionIdNotMatchHost`](super::DocumentedError::RegionIdNotMatchHost)
/// - [`FirewallRuleLimitExceed`](super::DocumentedError::FirewallRuleLimitExceed)
/// - [`FirewallRuleAlreadyExist`](super::DocumentedError::FirewallRuleAlreadyExist)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type EnableFirewallRuleError = super::DocumentedError;
