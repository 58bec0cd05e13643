// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateVpcCidrBlock`, from `vpc/AssociateVpcCidrBlock.md`.

use alicloud_runtime::codegen::*;

/// Links the VPC CIDR block to another resource.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AssociateVpcCidrBlockRequest::new();
/// let reply = client.associate_vpc_cidr_block(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateVpcCidrBlockRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) returned it.
    pub vpc_id: Option<String>,
    /// Address range of the secondary, in CIDR notation.
    pub secondary_cidr_block: Option<String>,
    /// Prefix length of the additional range that the IPAM pool allots. With a pool, either this or
    /// `SecondaryCidrBlock` must be given.
    pub secondary_cidr_mask: Option<i32>,
    /// Address range of the i pv6, in CIDR notation.
    pub ipv6_cidr_block: Option<String>,
    /// Carrier that the IPv6 range comes from. Ranges of a single carrier are only for accounts cleared
    /// for single-line bandwidth.
    pub ipv6_isp: Option<String>,
    /// Whether the route is for IPv4 or for IPv6.
    pub ip_version: Option<String>,
    /// ID of the ipam pool that the call or the item is about.
    pub ipam_pool_id: Option<String>,
    /// Prefix length that the IPv6 range of the VPC should have.
    pub ipv6_cidr_mask: Option<i32>,
}

impl AssociateVpcCidrBlockRequest {
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
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `SecondaryCidrBlock`.
    pub fn secondary_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.secondary_cidr_block = Some(value.into());
        self
    }
    /// Sets `SecondaryCidrMask`.
    #[inline]
    pub fn secondary_cidr_mask(mut self, value: i32) -> Self {
        self.secondary_cidr_mask = Some(value);
        self
    }
    /// Sets `IPv6CidrBlock`.
    pub fn ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.ipv6_cidr_block = Some(value.into());
        self
    }
    /// Sets `Ipv6Isp`.
    pub fn ipv6_isp(mut self, value: impl Into<String>) -> Self {
        self.ipv6_isp = Some(value.into());
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
    /// Sets `IpamPoolId`.
    pub fn ipam_pool_id(mut self, value: impl Into<String>) -> Self {
        self.ipam_pool_id = Some(value.into());
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
    AssociateVpcCidrBlockRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "SecondaryCidrBlock" => secondary_cidr_block: query,
        "SecondaryCidrMask" => secondary_cidr_mask: query,
        "IPv6CidrBlock" => ipv6_cidr_block: query,
        "Ipv6Isp" => ipv6_isp: query,
        "IpVersion" => ip_version: query,
        "IpamPoolId" => ipam_pool_id: query,
        "Ipv6CidrMask" => ipv6_cidr_mask: query,
    }
}

impl Operation for AssociateVpcCidrBlockRequest {
    type Response = AssociateVpcCidrBlockResponse;
    type Error = AssociateVpcCidrBlockError;
    const INFO: OperationInfo = super::operation("AssociateVpcCidrBlock")
        .required(&["RegionId", "VpcId"])
        .region("RegionId");
}

/// What [`AssociateVpcCidrBlockRequest`] is answered with.
pub type AssociateVpcCidrBlockResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`AssociateVpcCidrBlockRequest`] names.
    pub enum AssociateVpcCidrBlockError {
        InvalidVpcNotFound = "InvalidVpc.NotFound" ("400"), "%s", "The VPC does not exist.";
        IncorrectStatusVpc = "IncorrectStatus.Vpc" ("400"), "%s", "The VPC is in a state that rules this out. Wait until it is `Available`.";
        ParamExclusiveSecondaryCidrAndIpv6Cidr = "ParamExclusive.SecondaryCidrAndIpv6Cidr" ("400"), "%s", "An IPv4 and an IPv6 range are both given. Give one of them a call.";
        OperationUnsupportedVpcMultiCidr = "OperationUnsupported.VpcMultiCidr" ("400"), "%s", "The VPC cannot have additional ranges.";
        MissingParamSecondaryCidrOrIpv6Cidr = "MissingParam.SecondaryCidrOrIpv6Cidr" ("400"), "%s", "Neither an IPv4 nor an IPv6 range is given. One of them is needed.";
        OperationUnsupportedIPv6ULA = "OperationUnsupported.IPv6ULA" ("400"), "%s", "Unique local IPv6 ranges (ULA) cannot be used here.";
        OperationFailedIpv6CidrBlockExisted = "OperationFailed.Ipv6CidrBlockExisted" ("400"), "%s", "The IPv6 range is in use already. Take another one.";
        InvalidIpv6ULACidrBlockMalformed = "InvalidIpv6ULACidrBlock.Malformed" ("400"), "%s", "The unique local IPv6 range (ULA) is not in proper CIDR notation.";
        QuotaExceededGUAIpv6CidrBlock = "QuotaExceeded.GUAIpv6CidrBlock" ("400"), "%s", "The VPC has as many public IPv6 ranges as it may have.";
        IllegalParamIpv6CidrType = "IllegalParam.Ipv6CidrType" ("400"), "%s", "The kind of IPv6 range that is asked for does not exist or is not possible here.";
        OperationUnsupportedOnlyULA = "OperationUnsupported.OnlyULA" ("400"), "%s", "Nothing but a unique local IPv6 range (ULA) can be added like this.";
        InvalidCidrBlockMalformed = "InvalidCidrBlock.Malformed" ("400"), "", "The range is not in proper CIDR notation.";
        IllegalParamSecondaryCidrBlock = "IllegalParam.SecondaryCidrBlock" ("400"), "%s", "`SecondaryCidrBlock` is not a range that the VPC can have in addition.";
        DuplicatedSecondaryCidrBlock = "Duplicated.SecondaryCidrBlock" ("400"), "%s", "The VPC has this additional range already, or one that overlaps it.";
        OperationFailedConflictWithEntry = "OperationFailed.ConflictWithEntry" ("400"), "%s", "The additional range clashes with a route of the VPC.";
        QuotaExceededVpcMultiCidr = "QuotaExceeded.VpcMultiCidr" ("400"), "%s", "The VPC has as many additional ranges as it may have.";
        MissingParamSecondaryCidrBlockOrIpv6CidrBlock = "MissingParam.SecondaryCidrBlockOrIpv6CidrBlock" ("400"), "", "Neither `SecondaryCidrBlock` nor `Ipv6CidrBlock` is given. One of them is needed.";
        MissingParamVpcId = "MissingParam.VpcId" ("400"), "You must specify VpcId.", "The call lacks `VpcId`, so it names no network.";
        UnsupportedFeatureIpv6Isp = "UnsupportedFeature.Ipv6Isp" ("400"), "", "The carrier of the IPv6 range cannot be chosen here. Leave `Ipv6Isp` out.";
        IllegalParamIpVersion = "IllegalParam.IpVersion" ("400"), "%s", "`IpVersion` must be one of the two protocol versions, spelled as the operation expects.";
        OperationDeniedGUAIpv6CidrBlock = "OperationDenied.GUAIpv6CidrBlock" ("400"), "", "The public IPv6 range has not been set aside for the account. Reserve it by `AllocateVpcIpv6Cidr` first.";
        OperationFailedIPv6CidrNotReserved = "OperationFailed.IPv6CidrNotReserved" ("400"), "", "The IPv6 range has not been set aside for the account. Reserve it by `AllocateVpcIpv6Cidr` first.";
        InvalidCidrBlock = "InvalidCidrBlock" ("400"), "", "The destination range cannot be used for this route.";
        IllegalParamIpamPool = "IllegalParam.IpamPool" ("400"), "", "No IPAM pool is named, or the named one holds nothing. Name a pool with free ranges.";
        MissingParamSecondaryCidrMask = "MissingParam.SecondaryCidrMask" ("400"), "", "The call lacks `SecondaryCidrMask`, the prefix length of the additional range.";
        IllegalParamSecondaryCidrMask = "IllegalParam.SecondaryCidrMask" ("400"), "", "`SecondaryCidrMask` is not a prefix length that an additional range can have.";
        OperationDeniedRequestRegionInvalid = "OperationDenied.RequestRegionInvalid" ("400"), "", "The call must go to the region that the IPAM pool belongs to.";
        OperationDeniedIpamPoolNotInRegion = "OperationDenied.IpamPoolNotInRegion" ("400"), "", "The IPAM pool is not tied to a region, so VPCs cannot take ranges from it. Use a regional pool.";
        MissingParamCidrOrCidrMask = "MissingParam.CidrOrCidrMask" ("400"), "", "With an IPAM pool, either a range or a prefix length must be given; both are missing.";
        OperationDeniedCidrInExcludeCidrs = "OperationDenied.CidrInExcludeCidrs" ("400"), "", "The range lies inside one that VPCs may not use. Choose another.";
        OperationDeniedAvailableCidrInsufficient = "OperationDenied.AvailableCidrInsufficient" ("400"), "", "The IPAM pool has no free range of the size that is asked for.";
        UnsupportedFeatureIpam = "UnsupportedFeature.Ipam" ("400"), "", "IPAM is not offered in the region. Give the range yourself.";
        Forbbiden = "Forbbiden" ("403"), "", "You may not do this with the resource: it belongs to another account, or the permission is missing.";
        ResourceNotFoundIpamPool = "ResourceNotFound.IpamPool" ("404"), "", "No IPAM pool has this ID in the region.";
        OperationFailedResourceNotEnough = "OperationFailed.ResourceNotEnough" ("500"), "Insufficient resources.", "The service has not enough of the resource left. Try later, or in another zone or region.";
    }
}
