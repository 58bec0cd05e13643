// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnassociateVpcCidrBlock`, from `vpc/UnassociateVpcCidrBlock.md`.

use alicloud_runtime::codegen::*;

/// Undoes the link between the VPC CIDR block and the other resource.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UnassociateVpcCidrBlockRequest::new();
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
    /// Address range of the secondary, in CIDR notation.
    pub secondary_cidr_block: Option<String>,
    /// Address range of the i pv6, in CIDR notation.
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
}

/// What [`UnassociateVpcCidrBlockRequest`] is answered with.
pub type UnassociateVpcCidrBlockResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`UnassociateVpcCidrBlockRequest`] names.
    pub enum UnassociateVpcCidrBlockError {
        OperationFailedIpv6Gateway = "OperationFailed.Ipv6Gateway" ("400"), "", "The VPC has an IPv6 gateway, which still needs the range. Delete the gateway first.";
        InvalidVpcNotFound = "InvalidVpc.NotFound" ("400"), "%s", "The VPC does not exist.";
        IncorrectStatusVpc = "IncorrectStatus.Vpc" ("400"), "%s", "The VPC is in a state that rules this out. Wait until it is `Available`.";
        ParamExclusiveSecondaryCidrAndIpv6Cidr = "ParamExclusive.SecondaryCidrAndIpv6Cidr" ("400"), "%s", "An IPv4 and an IPv6 range are both given. Give one of them a call.";
        MissingParamSecondaryCidrOrIpv6Cidr = "MissingParam.SecondaryCidrOrIpv6Cidr" ("400"), "%s", "Neither an IPv4 nor an IPv6 range is given. One of them is needed.";
        InvalidSecondaryCidrBlockNotFound = "InvalidSecondaryCidrBlock.NotFound" ("400"), "%s", "The VPC does not have the additional range that should be taken from it.";
        OperationFailedCidrInUse = "OperationFailed.CidrInUse" ("400"), "%s", "Something in the VPC still uses the range, so it cannot be taken away.";
        InvalidIpv6CidrBlockNotFound = "InvalidIpv6CidrBlock.NotFound" ("400"), "%s", "The VPC does not have the IPv6 range that should be taken from it.";
        OperationFailedIpV6VSwitchInuse = "OperationFailed.IpV6VSwitchInuse" ("400"), "", "VSwitches still use the IPv6 range of the VPC. Turn IPv6 off for them first.";
        MissingParamSecondaryCidrBlockOrIpv6CidrBlock = "MissingParam.SecondaryCidrBlockOrIpv6CidrBlock" ("400"), "", "Neither `SecondaryCidrBlock` nor `Ipv6CidrBlock` is given. One of them is needed.";
    }
}
