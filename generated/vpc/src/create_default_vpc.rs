// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDefaultVpc`, from `vpc/CreateDefaultVpc.md`.

use alicloud_runtime::codegen::*;

/// Creates a default VPC in the region, optionally with IPv6.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateDefaultVpcRequest::new();
/// let reply = client.create_default_vpc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDefaultVpcRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IPv6 range of the network, in CIDR notation.
    pub ipv6_cidr_block: Option<String>,
    /// Whether the new VPC gets an IPv6 range.
    pub enable_ipv6: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CreateDefaultVpcRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Ipv6CidrBlock`.
    pub fn ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.ipv6_cidr_block = Some(value.into());
        self
    }
    /// Sets `EnableIpv6`.
    #[inline]
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateDefaultVpcRequest {
        "RegionId" => region_id: query,
        "Ipv6CidrBlock" => ipv6_cidr_block: query,
        "EnableIpv6" => enable_ipv6: query,
        "ResourceGroupId" => resource_group_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateDefaultVpcRequest {
    type Response = CreateDefaultVpcResponse;
    type Error = CreateDefaultVpcError;
    const INFO: OperationInfo = super::operation("CreateDefaultVpc")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateDefaultVpcError] = &[
        CreateDefaultVpcError::TokenProcessing,
        CreateDefaultVpcError::InvokeError,
        CreateDefaultVpcError::InvalidParameter2,
        CreateDefaultVpcError::ResourceNotAvailable,
        CreateDefaultVpcError::InvalidVpcNameMalformed,
        CreateDefaultVpcError::InvalidVpcDiscriptionMalformed,
        CreateDefaultVpcError::QuotaExceededVpc,
        CreateDefaultVpcError::ResourceNotAvailableVpc,
        CreateDefaultVpcError::InvalidUserCidrQuota,
        CreateDefaultVpcError::InvalidUserCidrMalformed,
        CreateDefaultVpcError::InvalidResourceGroupId,
        CreateDefaultVpcError::IllegalParamIpv6CidrBlock,
        CreateDefaultVpcError::OperationFailedIPv6CidrNotReserved,
        CreateDefaultVpcError::MissingParamEnableIpv6,
        CreateDefaultVpcError::OperationUnsupportedIpv6Feature,
        CreateDefaultVpcError::IllegalParamZoneId,
        CreateDefaultVpcError::OperationFailedDefaultVpcExist,
        CreateDefaultVpcError::Forbbiden,
        CreateDefaultVpcError::InvalidRegionIdNotFound,
        CreateDefaultVpcError::InternalError,
    ];
}

/// Response to [`CreateDefaultVpcRequest`].
#[non_exhaustive]
pub struct CreateDefaultVpcResponse {
    /// VPC that the resource is in, by its ID. Example: `vpc-bp15zckdt37pq72zv****`.
    pub vpc_id: Option<String>,
    /// ID of the VRouter of a VPC. Example: `vrt-bp1lhl0taikrteen8****`.
    pub vrouter_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// ID of a route table, as [`CreateRouteTable`](super::Client::create_route_table) or
    /// [`DescribeRouteTableList`](super::Client::describe_route_table_list) returned it.
    /// Example: `vtb-bp1q1uirugzb1x32m****`.
    pub route_table_id: Option<String>,
}

response! {
    CreateDefaultVpcResponse {
        "VpcId" => vpc_id: value,
        "VRouterId" => vrouter_id: value,
        "RequestId" => request_id: value,
        "RouteTableId" => route_table_id: value,
    }
}

/// Errors that the documentation of [`CreateDefaultVpcRequest`] names.
///
/// - [`TokenProcessing`](super::DocumentedError::TokenProcessing)
/// - [`InvokeError`](super::DocumentedError::InvokeError)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`ResourceNotAvailable`](super::DocumentedError::ResourceNotAvailable)
/// - [`InvalidVpcNameMalformed`](super::DocumentedError::InvalidVpcNameMalformed)
/// - [`InvalidVpcDiscriptionMalformed`](super::DocumentedError::InvalidVpcDiscriptionMalformed)
/// - [`QuotaExceededVpc`](super::DocumentedError::QuotaExceededVpc)
/// - [`ResourceNotAvailableVpc`](super::DocumentedError::ResourceNotAvailableVpc)
/// - [`InvalidUserCidrQuota`](super::DocumentedError::InvalidUserCidrQuota)
/// - [`InvalidUserCidrMalformed`](super::DocumentedError::InvalidUserCidrMalformed)
/// - [`InvalidResourceGroupId`](super::DocumentedError::InvalidResourceGroupId)
/// - [`IllegalParamIpv6CidrBlock`](super::DocumentedError::IllegalParamIpv6CidrBlock)
/// - [`OperationFailedIPv6CidrNotReserved`](super::DocumentedError::OperationFailedIPv6CidrNotReserved)
/// - [`MissingParamEnableIpv6`](super::DocumentedError::MissingParamEnableIpv6)
/// - [`OperationUnsupportedIpv6Feature`](super::DocumentedError::OperationUnsupportedIpv6Feature)
/// - [`IllegalParamZoneId`](super::DocumentedError::IllegalParamZoneId)
/// - [`OperationFailedDefaultVpcExist`](super::DocumentedError::OperationFailedDefaultVpcExist)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden), here with HTTP status 403
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateDefaultVpcError = super::DocumentedError;
