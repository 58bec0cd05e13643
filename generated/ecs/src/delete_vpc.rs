// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVpc`, from `ecs/DeleteVpc.md`.

use alicloud_runtime::codegen::*;

/// Deletes a VPC, found by its ID.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteVpcRequest::new()
///     .vpc_id("...");
/// let reply = client.delete_vpc(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteVpcRequest {
    /// **Required.** ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) or
    /// [`DescribeVpcs`](super::Client::describe_vpcs) returned it.
    pub vpc_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteVpcRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteVpcRequest {
        "VpcId" => vpc_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteVpcRequest {
    type Response = DeleteVpcResponse;
    type Error = DeleteVpcError;
    const INFO: OperationInfo = super::operation("DeleteVpc")
        .required(&["VpcId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteVpcError] = &[
        DeleteVpcError::DependencyViolationRouteTable,
        DeleteVpcError::IncorrectVpcStatus,
        DeleteVpcError::DependencyViolationRouteEntry,
        DeleteVpcError::DependencyViolationInstance,
        DeleteVpcError::DependencyViolationVSwitch,
        DeleteVpcError::DependencyViolationSecurityGroup,
        DeleteVpcError::DependencyViolationRouteInterface,
        DeleteVpcError::DependencyViolationTunnel,
        DeleteVpcError::DependencyViolationNatGateway,
        DeleteVpcError::DependencyViolationRouterInterface,
        DeleteVpcError::ForbiddenVpcNotFound,
        DeleteVpcError::Forbbiden,
        DeleteVpcError::TaskConflict,
        DeleteVpcError::InvalidAction,
        DeleteVpcError::DependencyViolationIpv6Gateway,
        DeleteVpcError::IncorrectStatusCbnStatus,
        DeleteVpcError::DependencyViolationCloudServiceResource,
        DeleteVpcError::DependencyViolationClassicLinkInstance,
        DeleteVpcError::IllegalParamRegionId,
        DeleteVpcError::DependencyViolationNetworkAcl,
        DeleteVpcError::InvalidRegionInstance,
        DeleteVpcError::DependencyViolationIpv4Gateway,
        DeleteVpcError::OperationDeniedVpcPeerExists,
        DeleteVpcError::DependencyViolationGatewayRouteTable,
        DeleteVpcError::DependencyViolationDhcpOptionsSet,
        DeleteVpcError::InternalError,
        DeleteVpcError::OperationDenied,
        DeleteVpcError::InvalidVpcIdNotFound,
    ];
}

/// Response to [`DeleteVpcRequest`].
pub type DeleteVpcResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVpcRequest`] names.
///
/// - [`DependencyViolationRouteTable`](super::DocumentedError::DependencyViolationRouteTable)
/// - [`IncorrectVpcStatus`](super::DocumentedError::IncorrectVpcStatus)
/// - [`DependencyViolationRouteEntry`](super::DocumentedError::DependencyViolationRouteEntry)
/// - [`DependencyViolationInstance`](super::DocumentedError::DependencyViolationInstance)
/// - [`DependencyViolationVSwitch`](super::DocumentedError::DependencyViolationVSwitch)
/// - [`DependencyViolationSecurityGroup`](super::DocumentedError::DependencyViolationSecurityGroup)
/// - [`DependencyViolationRouteInterface`](super::DocumentedError::DependencyViolationRouteInterface)
/// - [`DependencyViolationTunnel`](super::DocumentedError::DependencyViolationTunnel)
/// - [`DependencyViolationNatGateway`](super::DocumentedError::DependencyViolationNatGateway)
/// - [`DependencyViolationRouterInterface`](super::DocumentedError::DependencyViolationRouterInterface)
/// - [`ForbiddenVpcNotFound`](super::DocumentedError::ForbiddenVpcNotFound)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`DependencyViolationIpv6Gateway`](super::DocumentedError::DependencyViolationIpv6Gateway)
/// - [`IncorrectStatusCbnStatus`](super::DocumentedError::IncorrectStatusCbnStatus)
/// - [`DependencyViolationCloudServiceResource`](super::DocumentedError::DependencyViolationCloudServiceResource)
/// - [`DependencyViolationClassicLinkInstance`](super::DocumentedError::DependencyViolationClassicLinkInstance)
/// - [`IllegalParamRegionId`](super::DocumentedError::IllegalParamRegionId)
/// - [`DependencyViolationNetworkAcl`](super::DocumentedError::DependencyViolationNetworkAcl)
/// - [`InvalidRegionInstance`](super::DocumentedError::InvalidRegionInstance)
/// - [`DependencyViolationIpv4Gateway`](super::DocumentedError::DependencyViolationIpv4Gateway)
/// - [`OperationDeniedVpcPeerExists`](super::DocumentedError::OperationDeniedVpcPeerExists)
/// - [`DependencyViolationGatewayRouteTable`](super::DocumentedError::DependencyViolationGatewayRouteTable)
/// - [`DependencyViolationDhcpOptionsSet`](super::DocumentedError::DependencyViolationDhcpOptionsSet)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`OperationDenied`](super::DocumentedError::OperationDenied), here with HTTP status 403
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound)
pub type DeleteVpcError = super::DocumentedError;
