// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVpc`, from `vpc/CreateVpc.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

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
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Carrier that the IPv6 range comes from. Ranges of a single carrier are only for accounts cleared
    /// for single-line bandwidth.
    pub ipv6_isp: Option<String>,
    /// IPAM pool that the IPv4 range is taken from.
    pub ipv4_ipam_pool_id: Option<String>,
    /// Prefix length of the range that the IPAM pool allots to the VPC. With a pool, either this or
    /// `CidrBlock` must be given.
    pub ipv4_cidr_mask: Option<i32>,
    /// Whether this is switched on: DNS hostname.
    pub enable_dns_hostname: Option<bool>,
    /// IPAM pool that the IPv6 range is taken from.
    pub ipv6_ipam_pool_id: Option<String>,
    /// Prefix length that the IPv6 range of the VPC should have.
    pub ipv6_cidr_mask: Option<i32>,
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `Ipv6Isp`.
    pub fn ipv6_isp(mut self, value: impl Into<String>) -> Self {
        self.ipv6_isp = Some(value.into());
        self
    }
    /// Sets `Ipv4IpamPoolId`.
    pub fn ipv4_ipam_pool_id(mut self, value: impl Into<String>) -> Self {
        self.ipv4_ipam_pool_id = Some(value.into());
        self
    }
    /// Sets `Ipv4CidrMask`.
    #[inline]
    pub fn ipv4_cidr_mask(mut self, value: i32) -> Self {
        self.ipv4_cidr_mask = Some(value);
        self
    }
    /// Sets `EnableDnsHostname`.
    #[inline]
    pub fn enable_dns_hostname(mut self, value: bool) -> Self {
        self.enable_dns_hostname = Some(value);
        self
    }
    /// Sets `Ipv6IpamPoolId`.
    pub fn ipv6_ipam_pool_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_ipam_pool_id = Some(value.into());
        self
    }
    /// Sets `Ipv6CidrMask`.
    #[inline]
    pub fn ipv6_cidr_mask(mut self, value: i32) -> Self {
        self.ipv6_cidr_mask = Some(value);
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
        "Tag" => tag: query,
        "DryRun" => dry_run: query,
        "Ipv6Isp" => ipv6_isp: query,
        "Ipv4IpamPoolId" => ipv4_ipam_pool_id: query,
        "Ipv4CidrMask" => ipv4_cidr_mask: query,
        "EnableDnsHostname" => enable_dns_hostname: query,
        "Ipv6IpamPoolId" => ipv6_ipam_pool_id: query,
        "Ipv6CidrMask" => ipv6_cidr_mask: query,
    }
}

impl Operation for CreateVpcRequest {
    type Response = CreateVpcResponse;
    type Error = CreateVpcError;
    const INFO: OperationInfo = super::operation("CreateVpc")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
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
        CreateVpcError::TokenProcessing,
        CreateVpcError::InvokeError,
        CreateVpcError::InvalidResourceGroupId,
        CreateVpcError::IllegalParamIpv6CidrBlock,
        CreateVpcError::OperationFailedIPv6CidrNotReserved,
        CreateVpcError::MissingParamEnableIpv6,
        CreateVpcError::OperationUnsupportedIpv6Feature,
        CreateVpcError::SystemServiceBusy,
        CreateVpcError::IllegalParamUserCidr,
        CreateVpcError::OperationUnsupportedResourceGroupId,
        CreateVpcError::IllegalParamEnableIpv6,
        CreateVpcError::InvalidIpv6CidrBlockMalformed,
        CreateVpcError::UnsupportedFeatureIpv6Isp,
        CreateVpcError::ResourceNotEnoughIpv6Cidr,
        CreateVpcError::UnsupportedFeatureIpam,
        CreateVpcError::IllegalParamIpv4CidrMask,
        CreateVpcError::IllegalParamIpamPool,
        CreateVpcError::OperationDeniedRequestRegionInvalid,
        CreateVpcError::OperationDeniedIpamPoolNotInRegion,
        CreateVpcError::MissingParamCidrOrCidrMask,
        CreateVpcError::OperationDeniedCidrInExcludeCidrs,
        CreateVpcError::OperationDeniedAvailableCidrInsufficient,
        CreateVpcError::UnsupportedFeatureIpam2,
        CreateVpcError::Forbidden,
        CreateVpcError::ResourceNotFoundIpamPool,
    ];
}

/// Response to [`CreateVpcRequest`].
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
/// - [`Forbbiden`](super::DocumentedError::Forbbiden), here with HTTP status 403
/// - [`QuotaExceededVpc`](super::DocumentedError::QuotaExceededVpc)
/// - [`ResourceNotAvailableVpc`](super::DocumentedError::ResourceNotAvailableVpc)
/// - [`InvalidUserCidrQuota`](super::DocumentedError::InvalidUserCidrQuota)
/// - [`InvalidUserCidrMalformed`](super::DocumentedError::InvalidUserCidrMalformed)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`TokenProcessing`](super::DocumentedError::TokenProcessing)
/// - [`InvokeError`](super::DocumentedError::InvokeError)
/// - [`InvalidResourceGroupId`](super::DocumentedError::InvalidResourceGroupId)
/// - [`IllegalParamIpv6CidrBlock`](super::DocumentedError::IllegalParamIpv6CidrBlock)
/// - [`OperationFailedIPv6CidrNotReserved`](super::DocumentedError::OperationFailedIPv6CidrNotReserved)
/// - [`MissingParamEnableIpv6`](super::DocumentedError::MissingParamEnableIpv6)
/// - [`OperationUnsupportedIpv6Feature`](super::DocumentedError::OperationUnsupportedIpv6Feature)
/// - [`SystemServiceBusy`](super::DocumentedError::SystemServiceBusy)
/// - [`IllegalParamUserCidr`](super::DocumentedError::IllegalParamUserCidr)
/// - [`OperationUnsupportedResourceGroupId`](super::DocumentedError::OperationUnsupportedResourceGroupId)
/// - [`IllegalParamEnableIpv6`](super::DocumentedError::IllegalParamEnableIpv6)
/// - [`InvalidIpv6CidrBlockMalformed`](super::DocumentedError::InvalidIpv6CidrBlockMalformed)
/// - [`UnsupportedFeatureIpv6Isp`](super::DocumentedError::UnsupportedFeatureIpv6Isp)
/// - [`ResourceNotEnoughIpv6Cidr`](super::DocumentedError::ResourceNotEnoughIpv6Cidr)
/// - [`UnsupportedFeatureIpam`](super::DocumentedError::UnsupportedFeatureIpam)
/// - [`IllegalParamIpv4CidrMask`](super::DocumentedError::IllegalParamIpv4CidrMask)
/// - [`IllegalParamIpamPool`](super::DocumentedError::IllegalParamIpamPool)
/// - [`OperationDeniedRequestRegionInvalid`](super::DocumentedError::OperationDeniedRequestRegionInvalid)
/// - [`OperationDeniedIpamPoolNotInRegion`](super::DocumentedError::OperationDeniedIpamPoolNotInRegion)
/// - [`MissingParamCidrOrCidrMask`](super::DocumentedError::MissingParamCidrOrCidrMask)
/// - [`OperationDeniedCidrInExcludeCidrs`](super::DocumentedError::OperationDeniedCidrInExcludeCidrs)
/// - [`OperationDeniedAvailableCidrInsufficient`](super::DocumentedError::OperationDeniedAvailableCidrInsufficient)
/// - [`UnsupportedFeatureIpam2`](super::DocumentedError::UnsupportedFeatureIpam2)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ResourceNotFoundIpamPool`](super::DocumentedError::ResourceNotFoundIpamPool)
pub type CreateVpcError = super::DocumentedError;
