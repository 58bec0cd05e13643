// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVpc`, from `ecs/CreateVpc.md`.

use alicloud_runtime::codegen::*;

/// Creates one new VPC with the settings given in the call.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateVpcRequest::new();
/// let reply = client.create_vpc(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateVpcRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Private addresses of the VPC or vSwitch, in CIDR notation. The range of a vSwitch lies within
    /// that of its VPC.
    pub cidr_block: Option<String>,
    /// Name that the VPC goes by.
    pub vpc_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Address range of the user, in CIDR notation.
    pub user_cidr: Option<String>,
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
    /// Sets `VpcName`.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
}

request! {
    CreateVpcRequest {
        "RegionId" => region_id: query,
        "CidrBlock" => cidr_block: query,
        "VpcName" => vpc_name: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
        "UserCidr" => user_cidr: query,
    }
}

impl Operation for CreateVpcRequest {
    type Response = CreateVpcResponse;
    type Error = CreateVpcError;
    const INFO: OperationInfo = super::operation("CreateVpc")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`CreateVpcRequest`] is answered with.
#[non_exhaustive]
pub struct CreateVpcResponse {
    /// ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) or
    /// [`DescribeVpcs`](super::Client::describe_vpcs) returned it.
    pub vpc_id: Option<String>,
    /// ID of the vRouter that the call or the item is about.
    pub vrouter_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// ID of the route table that the call or the item is about.
    pub route_table_id: Option<String>,
}

response! {
    CreateVpcResponse {
        "VpcId" => vpc_id: value,
        "VRouterId" => vrouter_id: value,
        "RequestId" => request_id: value,
        "RouteTableId" => route_table_id: value,
    }
}

errors! {
    /// Errors that the documentation of [`CreateVpcRequest`] names.
    pub enum CreateVpcError {
        TokenProcessing = "TOKEN_PROCESSING" ("400"), "Action is processing.", "An earlier request with this `ClientToken` is still being carried out.";
        InvokeError = "InvokeError" ("400"), "", "Whether the account may have another VPC could not be determined; try again.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        ResourceNotAvailable = "ResourceNotAvailable" ("400"), "", "The region or zone does not offer VPCs.";
        InvalidVpcNameMalformed = "InvalidVpcName.Malformed" ("400"), "", "The VPC's name is too short, too long or has characters that are not allowed.";
        InvalidVpcDiscriptionMalformed = "InvalidVpcDiscription.Malformed" ("400"), "", "The VPC's description is too short or too long, or has a beginning that is not allowed.";
        QuotaExceededVpc = "QuotaExceeded.Vpc" ("400"), "VPC quota exceeded.", "The account has as many VPCs in the region as it may have.";
        ResourceNotAvailableVpc = "ResourceNotAvailable.Vpc" ("400"), "", "VPCs are not offered in the region.";
        InvalidUserCidrQuota = "InvalidUserCidr.Quota" ("400"), "", "`UserCidr` has more than three ranges.";
        InvalidUserCidrMalformed = "InvalidUserCidr.Malformed" ("400"), "", "`UserCidr` must not overlap the range `100.64.0.0/10`.";
        SystemServiceBusy = "System.ServiceBusy" ("400"), "", "The service is too busy at the moment; try again after a while.";
        IllegalParamUserCidr = "IllegalParam.UserCidr" ("400"), "", "`UserCidr` has a range that is not valid CIDR notation or has address bits behind its mask.";
        OperationUnsupportedResourceGroupId = "OperationUnsupported.ResourceGroupId" ("400"), "", "Resource groups do not work for this resource in the region.";
        IllegalParamEnableIpv6 = "IllegalParam.EnableIpv6" ("400"), "%s", "`EnableIpv6` has a value that the VPC cannot take.";
        Forbbiden = "Forbbiden" ("403"), "", "The caller may not use this resource.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
    }
}
