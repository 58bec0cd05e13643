// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFirewallRule`, from `swas-open/CreateFirewallRule.md`.

use alicloud_runtime::codegen::*;

/// Adds one rule to a server's firewall.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::CreateFirewallRuleRequest::new()
///     .instance_id("...")
///     .rule_protocol("...")
///     .port("...");
/// let reply = client.create_firewall_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFirewallRuleRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Protocol that the rule uses.
    pub rule_protocol: Option<String>,
    /// **Required.** Port or range of ports, such as `1024/1055`, that the rule opens.
    pub port: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
}

impl CreateFirewallRuleRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    CreateFirewallRuleRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "RuleProtocol" => rule_protocol: query,
        "Port" => port: query,
        "ClientToken" => client_token: query,
        "Remark" => remark: query,
    }
}

impl Operation for CreateFirewallRuleRequest {
    type Response = CreateFirewallRuleResponse;
    type Error = CreateFirewallRuleError;
    const INFO: OperationInfo = super::operation("CreateFirewallRule")
        .required(&["InstanceId", "RegionId", "RuleProtocol", "Port"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateFirewallRuleError] = &[
        CreateFirewallRuleError::InvalidProtocolValueNotSupported,
        CreateFirewallRuleError::InvalidPortValueNotSupported,
        CreateFirewallRuleError::RegionIdNotMatchHost,
        CreateFirewallRuleError::FirewallRuleLimitExceed,
        CreateFirewallRuleError::FirewallRuleAlreadyExist,
        CreateFirewallRuleError::InvalidInstanceIdNotFound,
        CreateFirewallRuleError::InternalError,
    ];
}

/// Response to [`CreateFirewallRuleRequest`].
#[non_exhaustive]
pub struct CreateFirewallRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F534F`.
    pub request_id: Option<String>,
    /// ID of the firewall that the item belongs to or stands for.
    /// Example: `8007e18c61024aafbd776d52d0****`.
    pub firewall_id: Option<String>,
}

response! {
    CreateFirewallRuleResponse {
        "RequestId" => request_id: value,
        "FirewallId" => firewall_id: value,
    }
}

/// Errors that the documentation of [`CreateFirewallRuleRequest`] names.
///
/// - [`InvalidProtocolValueNotSupported`](super::DocumentedError::InvalidProtocolValueNotSupported)
/// - [`InvalidPortValueNotSupported`](super::DocumentedError::InvalidPortValueNotSupported)
/// - [`RegionIdNotMatchHost`](super::DocumentedError::RegionIdNotMatchHost)
/// - [`FirewallRuleLimitExceed`](super::DocumentedError::FirewallRuleLimitExceed)
/// - [`FirewallRuleAlreadyExist`](super::DocumentedError::FirewallRuleAlreadyExist)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateFirewallRuleError = super::DocumentedError;
