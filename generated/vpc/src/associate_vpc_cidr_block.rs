// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateVpcCidrBlock`, from `vpc/AssociateVpcCidrBlock.md`.

use alicloud_runtime::codegen::*;

/// Adds a secondary IPv4 or IPv6 CIDR block to a VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AssociateVpcCidrBlockRequest::new()
///     .vpc_id("...");
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
    /// Whether addresses of version 4 or of version 6 are meant.
    pub ip_version: Option<String>,
    /// IPAM pool that the range is taken from.
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
    const ERRORS: &'static [AssociateVpcCidrBlockError] = &[
        AssociateVpcCidrBlockError::InvalidVpcNotFound,
        AssociateVpcCidrBlockError::IncorrectStatusVpc,
        AssociateVpcCidrBlockError::ParamExclusiveSecondaryCidrAndIpv6Cidr,
        AssociateVpcCidrBlockError::OperationUnsupportedVpcMultiCidr,
        AssociateVpcCidrBlockError::MissingParamSecondaryCidrOrIpv6Cidr,
        AssociateVpcCidrBlockError::OperationUnsupportedIPv6ULA,
        AssociateVpcCidrBlockError::OperationFailedIpv6CidrBlockExisted,
        AssociateVpcCidrBlockError::InvalidIpv6ULACidrBlockMalformed,
        AssociateVpcCidrBlockError::QuotaExceededGUAIpv6CidrBlock,
        AssociateVpcCidrBlockError::IllegalParamIpv6CidrType,
        AssociateVpcCidrBlockError::OperationUnsupportedOnlyULA,
        AssociateVpcCidrBlockError::InvalidCidrBlockMalformed,
        AssociateVpcCidrBlockError::IllegalParamSecondaryCidrBlock,
        AssociateVpcCidrBlockError::DuplicatedSecondaryCidrBlock,
        AssociateVpcCidrBlockError::OperationFailedConflictWithEntry,
        AssociateVpcCidrBlockError::QuotaExceededVpcMultiCidr,
        AssociateVpcCidrBlockError::MissingParamSecondaryCidrBlockOrIpv6CidrBlock,
        AssociateVpcCidrBlockError::MissingParamVpcId,
        AssociateVpcCidrBlockError::UnsupportedFeatureIpv6Isp,
        AssociateVpcCidrBlockError::IllegalParamIpVersion,
        AssociateVpcCidrBlockError::OperationDeniedGUAIpv6CidrBlock,
        AssociateVpcCidrBlockError::OperationFailedIPv6CidrNotReserved,
        AssociateVpcCidrBlockError::InvalidCidrBlock,
        AssociateVpcCidrBlockError::IllegalParamIpamPool,
        AssociateVpcCidrBlockError::MissingParamSecondaryCidrMask,
        AssociateVpcCidrBlockError::IllegalParamSecondaryCidrMask,
        AssociateVpcCidrBlockError::OperationDeniedRequestRegionInvalid,
        AssociateVpcCidrBlockError::OperationDeniedIpamPoolNotInRegion,
        AssociateVpcCidrBlockError::MissingParamCidrOrCidrMask,
        AssociateVpcCidrBlockError::OperationDeniedCidrInExcludeCidrs,
        AssociateVpcCidrBlockError::OperationDeniedAvailableCidrInsufficient,
        AssociateVpcCidrBlockError::UnsupportedFeatureIpam2,
        AssociateVpcCidrBlockError::Forbbiden,
        AssociateVpcCidrBlockError::ResourceNotFoundIpamPool,
        AssociateVpcCidrBlockError::OperationFailedResourceNotEnough,
    ];
}

/// Response to [`AssociateVpcCidrBlockRequest`].
pub type AssociateVpcCidrBlockResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AssociateVpcCidrBlockRequest`] names.
///
/// - [`InvalidVpcNotFound`](super::DocumentedError::InvalidVpcNotFound)
/// - [`IncorrectStatusVpc`](super::DocumentedError::IncorrectStatusVpc)
/// - [`ParamExclusiveSecondaryCidrAndIpv6Cidr`](super::DocumentedError::ParamExclusiveSecondaryCidrAndIpv6Cidr)
/// - [`OperationUnsupportedVpcMultiCidr`](super::DocumentedError::OperationUnsupportedVpcMultiCidr)
/// - [`MissingParamSecondaryCidrOrIpv6Cidr`](super::DocumentedError::MissingParamSecondaryCidrOrIpv6Cidr)
/// - [`OperationUnsupportedIPv6ULA`](super::DocumentedError::OperationUnsupportedIPv6ULA)
/// - [`OperationFailedIpv6CidrBlockExisted`](super::DocumentedError::OperationFailedIpv6CidrBlockExisted)
/// - [`InvalidIpv6ULACidrBlockMalformed`](super::DocumentedError::InvalidIpv6ULACidrBlockMalformed)
/// - [`QuotaExceededGUAIpv6CidrBlock`](super::DocumentedError::QuotaExceededGUAIpv6CidrBlock)
/// - [`IllegalParamIpv6CidrType`](super::DocumentedError::IllegalParamIpv6CidrType)
/// - [`OperationUnsupportedOnlyULA`](super::DocumentedError::OperationUnsupportedOnlyULA)
/// - [`InvalidCidrBlockMalformed`](super::DocumentedError::InvalidCidrBlockMalformed)
/// - [`IllegalParamSecondaryCidrBlock`](super::DocumentedError::IllegalParamSecondaryCidrBlock)
/// - [`DuplicatedSecondaryCidrBlock`](super::DocumentedError::DuplicatedSecondaryCidrBlock)
/// - [`OperationFailedConflictWithEntry`](super::DocumentedError::OperationFailedConflictWithEntry)
/// - [`QuotaExceededVpcMultiCidr`](super::DocumentedError::QuotaExceededVpcMultiCidr)
/// - [`MissingParamSecondaryCidrBlockOrIpv6CidrBlock`](super::DocumentedError::MissingParamSecondaryCidrBlockOrIpv6CidrBlock)
/// - [`MissingParamVpcId`](super::DocumentedError::MissingParamVpcId)
/// - [`UnsupportedFeatureIpv6Isp`](super::DocumentedError::UnsupportedFeatureIpv6Isp)
/// - [`IllegalParamIpVersion`](super::DocumentedError::IllegalParamIpVersion)
/// - [`OperationDeniedGUAIpv6CidrBlock`](super::DocumentedError::OperationDeniedGUAIpv6CidrBlock)
/// - [`OperationFailedIPv6CidrNotReserved`](super::DocumentedError::OperationFailedIPv6CidrNotReserved)
/// - [`InvalidCidrBlock`](super::DocumentedError::InvalidCidrBlock)
/// - [`IllegalParamIpamPool`](super::DocumentedError::IllegalParamIpamPool)
/// - [`MissingParamSecondaryCidrMask`](super::DocumentedError::MissingParamSecondaryCidrMask)
/// - [`IllegalParamSecondaryCidrMask`](super::DocumentedError::IllegalParamSecondaryCidrMask)
/// - [`OperationDeniedRequestRegionInvalid`](super::DocumentedError::OperationDeniedRequestRegionInvalid)
/// - [`OperationDeniedIpamPoolNotInRegion`](super::DocumentedError::OperationDeniedIpamPoolNotInRegion)
/// - [`MissingParamCidrOrCidrMask`](super::DocumentedError::MissingParamCidrOrCidrMask)
/// - [`OperationDeniedCidrInExcludeCidrs`](super::DocumentedError::OperationDeniedCidrInExcludeCidrs)
/// - [`OperationDeniedAvailableCidrInsufficient`](super::DocumentedError::OperationDeniedAvailableCidrInsufficient)
/// - [`UnsupportedFeatureIpam2`](super::DocumentedError::UnsupportedFeatureIpam2)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden), here with HTTP status 403
/// - [`ResourceNotFoundIpamPool`](super::DocumentedError::ResourceNotFoundIpamPool)
/// - [`OperationFailedResourceNotEnough`](super::DocumentedError::OperationFailedResourceNotEnough), here with HTTP status 500
pub type AssociateVpcCidrBlockError = super::DocumentedError;
