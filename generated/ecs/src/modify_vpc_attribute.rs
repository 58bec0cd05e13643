// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVpcAttribute`, from `ecs/ModifyVpcAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes settings of the VPC, such as its name or description.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyVpcAttributeRequest::new();
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
}

/// What [`ModifyVpcAttributeRequest`] is answered with.
pub type ModifyVpcAttributeResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`ModifyVpcAttributeRequest`] names.
    pub enum ModifyVpcAttributeError {
        InvalidDescriptionMalformed = "InvalidDescription.Malformed" ("400"), "description not valid..", "The description is too short or too long, or starts with `http://` or `https://`.";
        InvalidVpcNameMalformed = "InvalidVpcName.Malformed" ("400"), "", "The VPC's name is too short, too long or has characters that are not allowed.";
        InvalidVpcDiscriptionMalformed = "InvalidVpcDiscription.Malformed" ("400"), "", "The VPC's description is too short or too long, or has a beginning that is not allowed.";
        InvalidParameter = "InvalidParameter" ("400"), "Specified UserCidr invalid format.", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidUserCidrQuota = "InvalidUserCidr.Quota" ("400"), "", "`UserCidr` has more than three ranges.";
        InvalidUserCidrMalformed = "InvalidUserCidr.Malformed" ("400"), "", "`UserCidr` must not overlap the range `100.64.0.0/10`.";
        InvalidRegionMalformed = "InvalidRegion.Malformed" ("400"), "", "The region is not written as a valid region ID.";
        IllegalCidrBlock = "IllegalCidrBlock" ("400"), "", "The new range leaves out vSwitches of the VPC; it has to include all of them.";
        InvalidCidrBlockMalformed = "InvalidCidrBlock.Malformed" ("400"), "", "The address range is not valid CIDR notation or not one that is allowed.";
        ParamExclusiveEnableIpv6AndCidrBlock = "ParamExclusive.EnableIpv6AndCidrBlock" ("400"), "", "`EnableIpv6` and `CidrBlock` have to be changed in separate calls.";
        OperationFailedClassicLinkEnabled = "OperationFailed.ClassicLinkEnabled" ("400"), "", "ClassicLink is on in the VPC, which rules the change out; switch it off first.";
        InvalidVpcIdNotFound = "InvalidVpcId.NotFound" ("400"), "", "No VPC of the account has this ID in the region.";
    }
}
