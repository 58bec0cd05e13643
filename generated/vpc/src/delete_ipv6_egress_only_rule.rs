// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIpv6EgressOnlyRule`, from `vpc/DeleteIpv6EgressOnlyRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes an egress-only rule of an IPv6 gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteIpv6EgressOnlyRuleRequest::new()
///     .ipv6_egress_only_rule_id("ipv6py-hp3w98rmlbqp0xxxxxxxx")
///     .region_id("cn-huhehaote");
/// let reply = client.delete_ipv6_egress_only_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIpv6EgressOnlyRuleRequest {
    /// **Required.** Egress-only rule to delete. Example: `ipv6py-hp3w98rmlbqp0xxxxxxxx`.
    pub ipv6_egress_only_rule_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-huhehaote`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123456`.
    pub client_token: Option<String>,
}

impl DeleteIpv6EgressOnlyRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ipv6EgressOnlyRuleId`, which is required.
    pub fn ipv6_egress_only_rule_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_egress_only_rule_id = Some(value.into());
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
}

request! {
    DeleteIpv6EgressOnlyRuleRequest {
        "Ipv6EgressOnlyRuleId" => ipv6_egress_only_rule_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteIpv6EgressOnlyRuleRequest {
    type Response = DeleteIpv6EgressOnlyRuleResponse;
    type Error = DeleteIpv6EgressOnlyRuleError;
    const INFO: OperationInfo = super::operation("DeleteIpv6EgressOnlyRule")
        .required(&["Ipv6EgressOnlyRuleId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteIpv6EgressOnlyRuleError] = &[
        DeleteIpv6EgressOnlyRuleError::IncorrectStatusEgressOnlyRule,
        DeleteIpv6EgressOnlyRuleError::InvalidRegionIdNotFound,
        DeleteIpv6EgressOnlyRuleError::ResourceNotFoundIpv6EgressOnlyRule,
    ];
}

/// Response to [`DeleteIpv6EgressOnlyRuleRequest`].
pub type DeleteIpv6EgressOnlyRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteIpv6EgressOnlyRuleRequest`] names.
///
/// - [`IncorrectStatusEgressOnlyRule`](super::DocumentedError::IncorrectStatusEgressOnlyRule)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`ResourceNotFoundIpv6EgressOnlyRule`](super::DocumentedError::ResourceNotFoundIpv6EgressOnlyRule)
pub type DeleteIpv6EgressOnlyRuleError = super::DocumentedError;
