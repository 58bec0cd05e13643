// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetNatFirewallRuleHitCount`, from `cloudfw/ResetNatFirewallRuleHitCount.md`.

use alicloud_runtime::codegen::*;

/// Sets the hit counter of a NAT firewall policy back to zero.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ResetNatFirewallRuleHitCountRequest::new()
///     .acl_uuid("...");
/// let reply = client.reset_nat_firewall_rule_hit_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetNatFirewallRuleHitCountRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Rule to work on, by the ID that its creation returned.
    pub acl_uuid: Option<String>,
    /// ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
}

impl ResetNatFirewallRuleHitCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `AclUuid`, which is required.
    pub fn acl_uuid(mut self, value: impl Into<String>) -> Self {
        self.acl_uuid = Some(value.into());
        self
    }
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
}

request! {
    ResetNatFirewallRuleHitCountRequest {
        "Lang" => lang: query,
        "AclUuid" => acl_uuid: query,
        "NatGatewayId" => nat_gateway_id: query,
    }
}

impl Operation for ResetNatFirewallRuleHitCountRequest {
    type Response = ResetNatFirewallRuleHitCountResponse;
    type Error = ResetNatFirewallRuleHitCountError;
    const INFO: OperationInfo = super::operation("ResetNatFirewallRuleHitCount")
        .required(&["AclUuid"]);
    const ERRORS: &'static [ResetNatFirewallRuleHitCountError] = &[
        ResetNatFirewallRuleHitCountError::ErrorDBUpdateError,
        ResetNatFirewallRuleHitCountError::ErrorParametersUid,
    ];
}

/// Response to [`ResetNatFirewallRuleHitCountRequest`].
pub type ResetNatFirewallRuleHitCountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ResetNatFirewallRuleHitCountRequest`] names.
///
/// - [`ErrorDBUpdateError`](super::DocumentedError::ErrorDBUpdateError), here with HTTP status 200
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
pub type ResetNatFirewallRuleHitCountError = super::DocumentedError;
