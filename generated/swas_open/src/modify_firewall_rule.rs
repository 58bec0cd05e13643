// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyFirewallRule`, from `swas-open/ModifyFirewallRule.md`.

use alicloud_runtime::codegen::*;

/// Changes source, port, protocol or remark of a server's firewall rule.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ModifyFirewallRuleRequest::new()
///     .instance_id("...")
///     .rule_id("...")
///     .rule_protocol("...")
///     .port("...");
/// let reply = client.modify_firewall_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyFirewallRuleRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<String>,
    /// **Required.** Protocol that the rule uses.
    pub rule_protocol: Option<String>,
    /// **Required.** Port or range of ports, such as `1024/1055`, that the rule opens.
    pub port: Option<String>,
    /// IP address that belongs to the source cidr.
    pub source_cidr_ip: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
}

impl ModifyFirewallRuleRequest {
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
    /// Sets `RuleProtocol`, which is required.
    pub fn rule_protocol(mut self, value: impl Into<String>) -> Self {
        self.rule_protocol = Some(value.into());
        self
    }
    /// Sets `Port`, which is required.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    ModifyFirewallRuleRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "RuleId" => rule_id: query,
        "RuleProtocol" => rule_protocol: query,
        "Port" => port: query,
        "SourceCidrIp" => source_cidr_ip: query,
        "Remark" => remark: query,
    }
}

impl Operation for ModifyFirewallRuleRequest {
    type Response = ModifyFirewallRuleResponse;
    type Error = ModifyFirewallRuleError;
    const INFO: OperationInfo = super::operation("ModifyFirewallRule")
        .required(&["InstanceId", "RegionId", "RuleId", "RuleProtocol", "Port"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyFirewallRuleError] = &[
        ModifyFirewallRuleError::InvalidProtocolValueNotSupported,
        ModifyFirewallRuleError::InvalidPortValueNotSupported,
        ModifyFirewallRuleError::RegionIdNotMatchHost,
        ModifyFirewallRuleError::FirewallRuleLimitExceed,
        ModifyFirewallRuleError::FirewallRuleAlreadyExist,
        ModifyFirewallRuleError::InvalidInstanceIdNotFound,
        ModifyFirewallRuleError::InternalError,
    ];
}

/// Response to [`ModifyFirewallRuleRequest`].
pub type ModifyFirewallRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyFirewallRuleRequest`] names.
///
/// - [`InvalidProtocolValueNotSupported`](super::DocumentedError::InvalidProtocolValueNotSupported)
/// - [`InvalidPortValueNotSupported`](super::DocumentedError::InvalidPortValueNotSupported)
/// - [`RegionIdNotMatchHost`](super::DocumentedError::RegionIdNotMatchHost)
/// - [`FirewallRuleLimitExceed`](super::DocumentedError::FirewallRuleLimitExceed)
/// - [`FirewallRuleAlreadyExist`](super::DocumentedError::FirewallRuleAlreadyExist)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyFirewallRuleError = super::DocumentedError;
