// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVpcAttribute`, from `ecs/ModifyVpcAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes name, description or CIDR block of a VPC.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyVpcAttributeRequest::new()
///     .vpc_id("...");
/// let reply = client.modify_vpc_attribute(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifyVpcAttributeRequest {
    /// **Required.** ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) or
    /// [`DescribeVpcs`](super::Client::describe_vpcs) returned it.
    pub vpc_id: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// Name that the VPC goes by.
    pub vpc_name: Option<String>,
    /// Private addresses of the VPC or vSwitch, in CIDR notation. The range of a vSwitch lies within
    /// that of its VPC.
    pub cidr_block: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Address range of the user, in CIDR notation.
    pub user_cidr: Option<String>,
}

impl ModifyVpcAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `VpcName`.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_name = Some(value.into());
        self
    }
    /// Sets `CidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
}

request! {
    ModifyVpcAttributeRequest {
        "VpcId" => vpc_id: query,
        "Description" => description: query,
        "VpcName" => vpc_name: query,
        "CidrBlock" => cidr_block: query,
        "RegionId" => region_id: query,
        "UserCidr" => user_cidr: query,
    }
}

impl Operation for ModifyVpcAttributeRequest {
    type Response = ModifyVpcAttributeResponse;
    type Error = ModifyVpcAttributeError;
    const INFO: OperationInfo = super::operation("ModifyVpcAttribute")
        .required(&["VpcId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyVpcAttributeError] = &[
        ModifyVpcAttributeError::InvalidDescriptionMalformed,
        ModifyVpcAttributeError::InvalidVpcNameMalformed,
        ModifyVpcAttributeError::InvalidVpcDiscriptionMalformed,
        ModifyVpcAttributeError::InvalidParameter2,
        ModifyVpcAttributeError::InvalidUserCidrQuota,
        ModifyVpcAttributeError::InvalidUserCidrMalformed,
        ModifyVpcAttributeError::InvalidRegionMalformed,
        ModifyVpcAttributeError::IllegalCidrBlock,
        ModifyVpcAttributeError::InvalidCidrBlockMalformed,
        ModifyVpcAttributeError::ParamExclusiveEnableIpv6AndCidrBlock,
        ModifyVpcAttributeError::OperationFailedClassicLinkEnabled,
        ModifyVpcAttributeError::InvalidVpcIdNotFound,
    ];
}

/// Response to [`ModifyVpcAttributeRequest`].
pub type ModifyVpcAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVpcAttributeRequest`] names.
///
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidVpcNameMalformed`](super::DocumentedError::InvalidVpcNameMalformed)
/// - [`InvalidVpcDiscriptionMalformed`](super::DocumentedError::InvalidVpcDiscriptionMalformed)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidUserCidrQuota`](super::DocumentedError::InvalidUserCidrQuota)
/// - [`InvalidUserCidrMalformed`](super::DocumentedError::InvalidUserCidrMalformed)
/// - [`InvalidRegionMalformed`](super::DocumentedError::InvalidRegionMalformed)
/// - [`IllegalCidrBlock`](super::DocumentedError::IllegalCidrBlock)
/// - [`InvalidCidrBlockMalformed`](super::DocumentedError::InvalidCidrBlockMalformed)
/// - [`ParamExclusiveEnableIpv6AndCidrBlock`](super::DocumentedError::ParamExclusiveEnableIpv6AndCidrBlock)
/// - [`OperationFailedClassicLinkEnabled`](super::DocumentedError::OperationFailedClassicLinkEnabled)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound), here with HTTP status 400
pub type ModifyVpcAttributeError = super::DocumentedError;
