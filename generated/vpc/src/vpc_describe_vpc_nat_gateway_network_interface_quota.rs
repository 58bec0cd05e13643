// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `VpcDescribeVpcNatGatewayNetworkInterfaceQuota`, from `vpc/VpcDescribeVpcNatGatewayNetworkInterfaceQuota.md`.

use alicloud_runtime::codegen::*;

/// Tells how many more endpoints can be created for reverse access through a VPC NAT gateway, which
/// must exist already.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest::new();
/// let reply = client.vpc_describe_vpc_nat_gateway_network_interface_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest {
    /// Account that owns the resource which the quota is asked for.
    pub resource_uid: Option<i64>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway) returned it.
    pub nat_gateway_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceUid`.
    #[inline]
    pub fn resource_uid(mut self, value: i64) -> Self {
        self.resource_uid = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest {
        "ResourceUid" => resource_uid: query,
        "ClientToken" => client_token: query,
        "NatGatewayId" => nat_gateway_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest {
    type Response = VpcDescribeVpcNatGatewayNetworkInterfaceQuotaResponse;
    type Error = VpcDescribeVpcNatGatewayNetworkInterfaceQuotaError;
    const INFO: OperationInfo = super::operation(
            "VpcDescribeVpcNatGatewayNetworkInterfaceQuota",
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [VpcDescribeVpcNatGatewayNetworkInterfaceQuotaError] = &[
        VpcDescribeVpcNatGatewayNetworkInterfaceQuotaError::OperationDeniedPrivateLinkNotEnabled,
        VpcDescribeVpcNatGatewayNetworkInterfaceQuotaError::ResourceNotFoundNatGateway,
    ];
}

/// Response to [`VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest`].
#[non_exhaustive]
pub struct VpcDescribeVpcNatGatewayNetworkInterfaceQuotaResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `611CB80C-B6A9-43DB-9E38-0B0AC3D9B58F`.
    pub request_id: Option<String>,
    /// How many more endpoints can be created for the NAT gateway. Example: `2`.
    pub quota: Option<i64>,
}

response! {
    VpcDescribeVpcNatGatewayNetworkInterfaceQuotaResponse {
        "RequestId" => request_id: value,
        "Quota" => quota: value,
    }
}

/// Errors that the documentation of [`VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest`] names.
///
/// - [`OperationDeniedPrivateLinkNotEnabled`](super::DocumentedError::OperationDeniedPrivateLinkNotEnabled)
/// - [`ResourceNotFoundNatGateway`](super::DocumentedError::ResourceNotFoundNatGateway)
pub type VpcDescribeVpcNatGatewayNetworkInterfaceQuotaError = super::DocumentedError;
