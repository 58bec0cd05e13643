// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateIpv6EgressOnlyRule`, from `vpc/CreateIpv6EgressOnlyRule.md`.

use alicloud_runtime::codegen::*;

/// Creates an egress-only rule: the IPv6 address may open connections to the internet, but none can
/// be opened from there.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateIpv6EgressOnlyRuleRequest::new()
///     .instance_id("ipv6-hp3nxjkfxn5pnhgl5****")
///     .ipv6_gateway_id("ipv6gw-hp3c2paq0ywauasza****")
///     .region_id("cn-huhehaote");
/// let reply = client.create_ipv6_egress_only_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateIpv6EgressOnlyRuleRequest {
    /// **Required.** IPv6 address, by its ID, that the rule applies to.
    /// Example: `ipv6-hp3nxjkfxn5pnhgl5****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of an IPv6 gateway, as
    /// [`CreateIpv6Gateway`](super::Client::create_ipv6_gateway) returned it.
    /// Example: `ipv6gw-hp3c2paq0ywauasza****`.
    pub ipv6_gateway_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-huhehaote`.
    pub region_id: Option<String>,
    /// Kind of thing that `InstanceId` names; only an IPv6 address is possible.
    /// Default: `Ipv6Address`. Example: `IPv6Address`.
    pub instance_type: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    /// Length: 2 to 128. Example: `rulename`.
    pub name: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `ruledescription`.
    pub description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123456`.
    pub client_token: Option<String>,
}

impl CreateIpv6EgressOnlyRuleRequest {
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
    /// Sets `Ipv6GatewayId`, which is required.
    pub fn ipv6_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_gateway_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateIpv6EgressOnlyRuleRequest {
        "InstanceId" => instance_id: query,
        "Ipv6GatewayId" => ipv6_gateway_id: query,
        "RegionId" => region_id: query,
        "InstanceType" => instance_type: query,
        "Name" => name: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateIpv6EgressOnlyRuleRequest {
    type Response = CreateIpv6EgressOnlyRuleResponse;
    type Error = CreateIpv6EgressOnlyRuleError;
    const INFO: OperationInfo = super::operation("CreateIpv6EgressOnlyRule")
        .required(&["InstanceId", "Ipv6GatewayId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateIpv6EgressOnlyRuleError] = &[
        CreateIpv6EgressOnlyRuleError::InvalidIpv6GatewayNotFound,
        CreateIpv6EgressOnlyRuleError::IllegalParamName,
        CreateIpv6EgressOnlyRuleError::IllegalParamDescription,
        CreateIpv6EgressOnlyRuleError::IllegalParamInstanceType,
        CreateIpv6EgressOnlyRuleError::OperationFailedFinancialLocked,
        CreateIpv6EgressOnlyRuleError::OperationUnsupportedEgressRuleVSwitch,
        CreateIpv6EgressOnlyRuleError::InvalidIpv6InstanceNotFound,
        CreateIpv6EgressOnlyRuleError::OperationFailedNoInternetBandwidth,
        CreateIpv6EgressOnlyRuleError::OperationFailedIpv6EgressRuleExisted,
        CreateIpv6EgressOnlyRuleError::OperationFailedInternetBandwidthUnstable,
        CreateIpv6EgressOnlyRuleError::IncorrectStatusIpv6InternetBandwidth,
        CreateIpv6EgressOnlyRuleError::OperationUnsupportedEgressRuleInDefaultSpec,
        CreateIpv6EgressOnlyRuleError::QuotaExceededIpv6EgressRules,
        CreateIpv6EgressOnlyRuleError::MismatchIpv6AddressAndIpv6Gateway,
        CreateIpv6EgressOnlyRuleError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`CreateIpv6EgressOnlyRuleRequest`].
#[non_exhaustive]
pub struct CreateIpv6EgressOnlyRuleResponse {
    /// ID of the new egress-only rule. Example: `ipv6py-hp3w98rmlbqp01245****`.
    pub ipv6_egress_rule_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DFEDBEE-E5AB-49E8-A2DC-CC114C67AF75`.
    pub request_id: Option<String>,
}

response! {
    CreateIpv6EgressOnlyRuleResponse {
        "Ipv6EgressRuleId" => ipv6_egress_rule_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateIpv6EgressOnlyRuleRequest`] names.
///
/// - [`InvalidIpv6GatewayNotFound`](super::DocumentedError::InvalidIpv6GatewayNotFound)
/// - [`IllegalParamName`](super::DocumentedError::IllegalParamName)
/// - [`IllegalParamDescription`](super::DocumentedError::IllegalParamDescription)
/// - [`IllegalParamInstanceType`](super::DocumentedError::IllegalParamInstanceType)
/// - [`OperationFailedFinancialLocked`](super::DocumentedError::OperationFailedFinancialLocked)
/// - [`OperationUnsupportedEgressRuleVSwitch`](super::DocumentedError::OperationUnsupportedEgressRuleVSwitch)
/// - [`InvalidIpv6InstanceNotFound`](super::DocumentedError::InvalidIpv6InstanceNotFound)
/// - [`OperationFailedNoInternetBandwidth`](super::DocumentedError::OperationFailedNoInternetBandwidth)
/// - [`OperationFailedIpv6EgressRuleExisted`](super::DocumentedError::OperationFailedIpv6EgressRuleExisted)
/// - [`OperationFailedInternetBandwidthUnstable`](super::DocumentedError::OperationFailedInternetBandwidthUnstable)
/// - [`IncorrectStatusIpv6InternetBandwidth`](super::DocumentedError::IncorrectStatusIpv6InternetBandwidth)
/// - [`OperationUnsupportedEgressRuleInDefaultSpec`](super::DocumentedError::OperationUnsupportedEgressRuleInDefaultSpec)
/// - [`QuotaExceededIpv6EgressRules`](super::DocumentedError::QuotaExceededIpv6EgressRules)
/// - [`MismatchIpv6AddressAndIpv6Gateway`](super::DocumentedError::MismatchIpv6AddressAndIpv6Gateway)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type CreateIpv6EgressOnlyRuleError = super::DocumentedError;
