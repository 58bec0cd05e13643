// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableVpcIpv4Gateway`, from `vpc/EnableVpcIpv4Gateway.md`.

use alicloud_runtime::codegen::*;

/// Activates an IPv4 gateway, optionally for given route tables of its VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::EnableVpcIpv4GatewayRequest::new()
///     .ipv4_gateway_id("...");
/// let reply = client.enable_vpc_ipv4_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableVpcIpv4GatewayRequest {
    /// **Required.** IPv4 gateway, as [`CreateIpv4Gateway`](super::Client::create_ipv4_gateway)
    /// returned its ID.
    pub ipv4_gateway_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Route tables that get a default route to the gateway. Items: at most 100.
    pub route_table_list: Vec<String>,
}

impl EnableVpcIpv4GatewayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ipv4GatewayId`, which is required.
    pub fn ipv4_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_id = Some(value.into());
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
    /// Sets `RouteTableList`.
    pub fn route_table_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.route_table_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    EnableVpcIpv4GatewayRequest {
        "Ipv4GatewayId" => ipv4_gateway_id: query,
        "RegionId" => region_id: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
        "RouteTableList" => route_table_list: query,
    }
}

impl Operation for EnableVpcIpv4GatewayRequest {
    type Response = EnableVpcIpv4GatewayResponse;
    type Error = EnableVpcIpv4GatewayError;
    const INFO: OperationInfo = super::operation("EnableVpcIpv4Gateway")
        .required(&["Ipv4GatewayId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [EnableVpcIpv4GatewayError] = &[
        EnableVpcIpv4GatewayError::VpcRouteEntryCidrBlockDuplicate,
        EnableVpcIpv4GatewayError::ResourceNotFoundIpv4Gateway,
        EnableVpcIpv4GatewayError::IncorrectStatusIpv4Gateway,
        EnableVpcIpv4GatewayError::OperationFailedIpv4GatewayAlreadyActive,
        EnableVpcIpv4GatewayError::OperationDeniedConflictOfAllZeroRouting,
        EnableVpcIpv4GatewayError::UnsupportedFeatureIpv4Gateway,
        EnableVpcIpv4GatewayError::OperationDeniedVpnExist,
        EnableVpcIpv4GatewayError::OperationDeniedNatgatewayExist,
        EnableVpcIpv4GatewayError::OperationDeniedDirectEipExist,
        EnableVpcIpv4GatewayError::OperationDeniedVpcHasAlreadyActive,
    ];
}

/// Response to [`EnableVpcIpv4GatewayRequest`].
pub type EnableVpcIpv4GatewayResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EnableVpcIpv4GatewayRequest`] names.
///
/// - [`VpcRouteEntryCidrBlockDuplicate`](super::DocumentedError::VpcRouteEntryCidrBlockDuplicate)
/// - [`ResourceNotFoundIpv4Gateway`](super::DocumentedError::ResourceNotFoundIpv4Gateway)
/// - [`IncorrectStatusIpv4Gateway`](super::DocumentedError::IncorrectStatusIpv4Gateway)
/// - [`OperationFailedIpv4GatewayAlreadyActive`](super::DocumentedError::OperationFailedIpv4GatewayAlreadyActive)
/// - [`OperationDeniedConflictOfAllZeroRouting`](super::DocumentedError::OperationDeniedConflictOfAllZeroRouting)
/// - [`UnsupportedFeatureIpv4Gateway`](super::DocumentedError::UnsupportedFeatureIpv4Gateway)
/// - [`OperationDeniedVpnExist`](super::DocumentedError::OperationDeniedVpnExist)
/// - [`OperationDeniedNatgatewayExist`](super::DocumentedError::OperationDeniedNatgatewayExist)
/// - [`OperationDeniedDirectEipExist`](super::DocumentedError::OperationDeniedDirectEipExist)
/// - [`OperationDeniedVpcHasAlreadyActive`](super::DocumentedError::OperationDeniedVpcHasAlreadyActive)
pub type EnableVpcIpv4GatewayError = super::DocumentedError;
