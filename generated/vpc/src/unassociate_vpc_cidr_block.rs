// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnassociateVpcCidrBlock`, from `vpc/UnassociateVpcCidrBlock.md`.

use alicloud_runtime::codegen::*;

/// Removes a secondary CIDR block from a VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UnassociateVpcCidrBlockRequest::new()
///     .vpc_id("...");
/// let reply = client.unassociate_vpc_cidr_block(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnassociateVpcCidrBlockRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) returned it.
    pub vpc_id: Option<String>,
    /// Additional IPv4 range to take away from the VPC.
    pub secondary_cidr_block: Option<String>,
    /// Additional IPv6 range to take away from the VPC.
    pub ipv6_cidr_block: Option<String>,
}

impl UnassociateVpcCidrBlockRequest {
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
    /// Sets `IPv6CidrBlock`.
    pub fn ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.ipv6_cidr_block = Some(value.into());
        self
    }
}

request! {
    UnassociateVpcCidrBlockRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "SecondaryCidrBlock" => secondary_cidr_block: query,
        "IPv6CidrBlock" => ipv6_cidr_block: query,
    }
}

impl Operation for UnassociateVpcCidrBlockRequest {
    type Response = UnassociateVpcCidrBlockResponse;
    type Error = UnassociateVpcCidrBlockError;
    const INFO: OperationInfo = super::operation("UnassociateVpcCidrBlock")
        .required(&["RegionId", "VpcId"])
        .region("RegionId");
    const ERRORS: &'static [UnassociateVpcCidrBlockError] = &[
        UnassociateVpcCidrBlockError::OperationFailedIpv6Gateway,
        UnassociateVpcCidrBlockError::InvalidVpcNotFound,
        UnassociateVpcCidrBlockError::IncorrectStatusVpc,
        UnassociateVpcCidrBlockError::ParamExclusiveSecondaryCidrAndIpv6Cidr,
        UnassociateVpcCidrBlockError::MissingParamSecondaryCidrOrIpv6Cidr,
        UnassociateVpcCidrBlockError::InvalidSecondaryCidrBlockNotFound,
        UnassociateVpcCidrBlockError::OperationFailedCidrInUse,
        UnassociateVpcCidrBlockError::InvalidIpv6CidrBlockNotFound,
        UnassociateVpcCidrBlockError::OperationFailedIpV6VSwitchInuse,
        UnassociateVpcCidrBlockError::MissingParamSecondaryCidrBlockOrIpv6CidrBlock,
    ];
}

/// Response to [`UnassociateVpcCidrBlockRequest`].
pub type UnassociateVpcCidrBlockResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnassociateVpcCidrBlockRequest`] names.
///
/// - [`OperationFailedIpv6Gateway`](super::DocumentedError::OperationFailedIpv6Gateway)
/// - [`InvalidVpcNotFound`](super::DocumentedError::InvalidVpcNotFound)
/// - [`IncorrectStatusVpc`](super::DocumentedError::IncorrectStatusVpc)
/// - [`ParamExclusiveSecondaryCidrAndIpv6Cidr`](super::DocumentedError::ParamExclusiveSecondaryCidrAndIpv6Cidr)
/// - [`MissingParamSecondaryCidrOrIpv6Cidr`](super::DocumentedError::MissingParamSecondaryCidrOrIpv6Cidr)
/// - [`InvalidSecondaryCidrBlockNotFound`](super::DocumentedError::InvalidSecondaryCidrBlockNotFound)
/// - [`OperationFailedCidrInUse`](super::DocumentedError::OperationFailedCidrInUse)
/// - [`InvalidIpv6CidrBlockNotFound`](super::DocumentedError::InvalidIpv6CidrBlockNotFound)
/// - [`OperationFailedIpV6VSwitchInuse`](super::DocumentedError::OperationFailedIpV6VSwitchInuse)
/// - [`MissingParamSecondaryCidrBlockOrIpv6CidrBlock`](super::DocumentedError::MissingParamSecondaryCidrBlockOrIpv6CidrBlock)
pub type UnassociateVpcCidrBlockError = super::DocumentedError;
