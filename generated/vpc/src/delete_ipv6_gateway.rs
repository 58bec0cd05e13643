// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIpv6Gateway`, from `vpc/DeleteIpv6Gateway.md`.

use alicloud_runtime::codegen::*;

/// Deletes an IPv6 gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteIpv6GatewayRequest::new()
///     .ipv6_gateway_id("ipv6gw-hp3y0l3ln89j8****")
///     .region_id("cn-huhehaote");
/// let reply = client.delete_ipv6_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIpv6GatewayRequest {
    /// **Required.** IPv6 gateway to delete. Example: `ipv6gw-hp3y0l3ln89j8****`.
    pub ipv6_gateway_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-huhehaote`.
    pub region_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteIpv6GatewayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteIpv6GatewayRequest {
        "Ipv6GatewayId" => ipv6_gateway_id: query,
        "RegionId" => region_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteIpv6GatewayRequest {
    type Response = DeleteIpv6GatewayResponse;
    type Error = DeleteIpv6GatewayError;
    const INFO: OperationInfo = super::operation("DeleteIpv6Gateway")
        .required(&["Ipv6GatewayId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteIpv6GatewayError] = &[
        DeleteIpv6GatewayError::InvalidRegionIdNotFound,
        DeleteIpv6GatewayError::ResourceNotFoundRouteTable,
        DeleteIpv6GatewayError::DependencyViolationGatewayRouteTableRelation,
        DeleteIpv6GatewayError::IncorrectStatusIpv6Gateway,
        DeleteIpv6GatewayError::DependencyViolationEgressRules,
        DeleteIpv6GatewayError::DependencyViolationIpv6InternetBandwidth,
        DeleteIpv6GatewayError::OperationFailedRouteEntryUnstable,
    ];
}

/// Response to [`DeleteIpv6GatewayRequest`].
pub type DeleteIpv6GatewayResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteIpv6GatewayRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`ResourceNotFoundRouteTable`](super::DocumentedError::ResourceNotFoundRouteTable)
/// - [`DependencyViolationGatewayRouteTableRelation`](super::DocumentedError::DependencyViolationGatewayRouteTableRelation)
/// - [`IncorrectStatusIpv6Gateway`](super::DocumentedError::IncorrectStatusIpv6Gateway)
/// - [`DependencyViolationEgressRules`](super::DocumentedError::DependencyViolationEgressRules)
/// - [`DependencyViolationIpv6InternetBandwidth`](super::DocumentedError::DependencyViolationIpv6InternetBandwidth)
/// - [`OperationFailedRouteEntryUnstable`](super::DocumentedError::OperationFailedRouteEntryUnstable)
pub type DeleteIpv6GatewayError = super::DocumentedError;
