// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVpc`, from `ecs/CreateVpc.md`.

use alicloud_runtime::codegen::*;

/// Creates a VPC with a CIDR block; its vRouter and route table come along.
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
    const ERRORS: &'static [CreateVpcError] = &[
        CreateVpcError::TokenProcessing,
        CreateVpcError::InvokeError,
        CreateVpcError::InvalidParameter2,
        CreateVpcError::ResourceNotAvailable,
        CreateVpcError::InvalidVpcNameMalformed,
        CreateVpcError::InvalidVpcDiscriptionMalformed,
        CreateVpcError::QuotaExceededVpc,
        CreateVpcError::ResourceNotAvailableVpc,
        CreateVpcError::InvalidUserCidrQuota,
        CreateVpcError::InvalidUserCidrMalformed,
        CreateVpcError::SystemServiceBusy,
        CreateVpcError::IllegalParamUserCidr,
        CreateVpcError::OperationUnsupportedResourceGroupId,
        CreateVpcError::IllegalParamEnableIpv6,
        CreateVpcError::Forbbiden,
        CreateVpcError::InvalidRegionIdNotFound,
        CreateVpcError::InternalError,
    ];
}

/// Response to [`CreateVpcRequest`].
#[non_exhaustive]
pub struct CreateVpcResponse {
    /// ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) or
    /// [`DescribeVpcs`](super::Client::describe_vpcs) returned it.
    pub vpc_id: Option<String>,
    /// ID of the vRouter that the item belongs to or stands for.
    pub vrouter_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// ID of the route table that the item belongs to or stands for.
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

/// Errors that the documentation of [`CreateVpcRequest`] names.
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
/// - [`SystemServiceBusy`](super::DocumentedError::SystemServiceBusy)
/// - [`IllegalParamUserCidr`](super::DocumentedError::IllegalParamUserCidr)
/// - [`OperationUnsupportedResourceGroupId`](super::DocumentedError::OperationUnsupportedResourceGroupId)
/// - [`IllegalParamEnableIpv6`](super::DocumentedError::IllegalParamEnableIpv6)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden), here with HTTP status 403
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateVpcError = super::DocumentedError;
