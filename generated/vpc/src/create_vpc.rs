// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVpc`, from `vpc/CreateVpc.md`.

use alicloud_runtime::codegen::*;

/// Creates a VPC with one private address range, along with its VRouter and a route table.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateVpcRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.create_vpc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVpcRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Private IPv4 range of the VPC: one of the three standard private ranges or a part of one.
    /// Example: `172.16.0.0/12`.
    pub cidr_block: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `sha223ndd2333`.
    pub client_token: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `text`.
    pub description: Option<String>,
    /// Whether the new VPC gets an IPv6 range. Default: `false`. Example: `false`.
    pub enable_ipv6: Option<bool>,
    /// IPv6 range that the VPC gets. Example: `2408:4004:0:6axx::/56`.
    pub ipv6_cidr_block: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// Ranges, separated by commas, that the VPC shall treat as private although they are not standard
    /// private ranges. A larger one takes in the smaller ones.
    /// Items: at most 3. Example: `189.16.0.0/12`.
    pub user_cidr: Option<String>,
    /// Name for people to tell the VPC by; calls go by the ID.
    /// Length: 2 to 128. Example: `vpc-hp3ld1aq7kl4k7skh****`.
    pub vpc_name: Option<String>,
}

impl CreateVpcRequest {
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
    /// Sets `CidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `EnableIpv6`.
    #[inline]
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }
    /// Sets `Ipv6CidrBlock`.
    pub fn ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.ipv6_cidr_block = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
    /// Sets `VpcName`.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_name = Some(value.into());
        self
    }
}

request! {
    CreateVpcRequest {
        "RegionId" => region_id: query,
        "CidrBlock" => cidr_block: query,
        "ClientToken" => client_token: query,
        "Description" => description: query,
        "EnableIpv6" => enable_ipv6: query,
        "Ipv6CidrBlock" => ipv6_cidr_block: query,
        "ResourceGroupId" => resource_group_id: query,
        "UserCidr" => user_cidr: query,
        "VpcName" => vpc_name: query,
    }
}

impl Operation for CreateVpcRequest {
    type Response = CreateVpcResponse;
    type Error = CreateVpcError;
    const INFO: OperationInfo = super::operation("CreateVpc")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateVpcError] = &[
        CreateVpcError::InvalidRegionIdNotFound,
        CreateVpcError::InvalidParameter2,
        CreateVpcError::ResourceNotAvailable,
        CreateVpcError::InvalidVpcNameMalformed,
        CreateVpcError::InvalidVpcDiscriptionMalformed,
        CreateVpcError::Forbbiden,
        CreateVpcError::QuotaExceededVpc,
        CreateVpcError::ResourceNotAvailableVpc,
        CreateVpcError::InvalidUserCidrQuota,
        CreateVpcError::InvalidUserCidrMalformed,
        CreateVpcError::InternalError,
    ];
}

/// What [`CreateVpcRequest`] is answered with.
#[non_exhaustive]
pub struct CreateVpcResponse {
    /// ID of the new VPC. Example: `vpc-bp15zckdt37pq72zv****`.
    pub vpc_id: Option<String>,
    /// VRouter that was created along with the VPC. Example: `vrt-bp1lhl0taikrteen8****`.
    pub vrouter_id: Option<String>,
    /// Route table that was created along with the VPC. Example: `vtb-bp145q7glnuzdv****`.
    pub route_table_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
}

response! {
    CreateVpcResponse {
        "VpcId" => vpc_id: value,
        "VRouterId" => vrouter_id: value,
        "RouteTableId" => route_table_id: value,
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`CreateVpcRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`ResourceNotAvailable`](super::DocumentedError::ResourceNotAvailable)
/// - [`InvalidVpcNameMalformed`](super::DocumentedError::InvalidVpcNameMalformed)
/// - [`InvalidVpcDiscriptionMalformed`](super::DocumentedError::InvalidVpcDiscriptionMalformed)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`QuotaExceededVpc`](super::DocumentedError::QuotaExceededVpc)
/// - [`ResourceNotAvailableVpc`](super::DocumentedError::ResourceNotAvailableVpc)
/// - [`InvalidUserCidrQuota`](super::DocumentedError::InvalidUserCidrQuota)
/// - [`InvalidUserCidrMalformed`](super::DocumentedError::InvalidUserCidrMalformed)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateVpcError = super::DocumentedError;
