// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVpc`, from `vpc/DeleteVpc.md`.

use alicloud_runtime::codegen::*;

/// Deletes an `Available` VPC. It must be empty: vSwitches, instances, HAVIPs and router interfaces
/// are to be released before.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteVpcRequest::new()
///     .region_id("cn-hangzhou")
///     .vpc_id("vpc-bp1m7v25emi1h5mtc****");
/// let reply = client.delete_vpc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVpcRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) returned it.
    /// Example: `vpc-bp1m7v25emi1h5mtc****`.
    pub vpc_id: Option<String>,
    /// Whether to delete the VPC although it still holds an IPv4 or IPv6 gateway and the routes to it.
    /// Anything else left inside still prevents it.
    pub force_delete: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteVpcRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `ForceDelete`.
    #[inline]
    pub fn force_delete(mut self, value: bool) -> Self {
        self.force_delete = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteVpcRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "ForceDelete" => force_delete: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteVpcRequest {
    type Response = DeleteVpcResponse;
    type Error = DeleteVpcError;
    const INFO: OperationInfo = super::operation("DeleteVpc")
        .required(&["VpcId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteVpcError] = &[
        DeleteVpcError::OperationDenied,
        DeleteVpcError::IncorrectVpcStatus,
        DeleteVpcError::DependencyViolationRouteEntry,
        DeleteVpcError::DependencyViolationInstance,
        DeleteVpcError::DependencyViolationVSwitch,
        DeleteVpcError::DependencyViolationSecurityGroup,
        DeleteVpcError::InvalidVpcIdNotFound,
        DeleteVpcError::DependencyViolationRouteInterface,
        DeleteVpcError::DependencyViolationTunnel,
        DeleteVpcError::InternalError,
        DeleteVpcError::DependencyViolationNatGateway,
        DeleteVpcError::DependencyViolationRouterInterface,
        DeleteVpcError::ForbiddenVpcNotFound,
        DeleteVpcError::Forbbiden,
        DeleteVpcError::IncorrectStatusVpcDhcpStatus,
        DeleteVpcError::DependencyViolationGatewayEndpoint,
        DeleteVpcError::TaskConflict,
        DeleteVpcError::InvalidAction,
        DeleteVpcError::DependencyViolationIpv6Gateway,
        DeleteVpcError::IncorrectStatusCbnStatus,
        DeleteVpcError::DependencyViolationRouteTable,
        DeleteVpcError::DependencyViolationNetworkAcl,
        DeleteVpcError::DependencyViolationCloudServiceResource,
        DeleteVpcError::DependencyViolationClassicLinkInstance,
        DeleteVpcError::SystemServiceBusy,
        DeleteVpcError::DependencyViolationDhcpOptionsSet,
        DeleteVpcError::InvalidRegionIdNotFound,
        DeleteVpcError::DependencyViolationCustomRouteTable,
        DeleteVpcError::DependencyViolationIpv4Gateway,
        DeleteVpcError::DependencyViolationGatewayRouteTable,
        DeleteVpcError::OperationDeniedVpcPeerExists,
        DeleteVpcError::DependencyViolationAppAccess,
        DeleteVpcError::DependencyViolationOppositeRouterInterface,
        DeleteVpcError::DependencyViolationTransitRouter,
    ];
}

/// Response to [`DeleteVpcRequest`].
pub type DeleteVpcResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVpcRequest`] names.
///
/// - [`OperationDenied`](super::DocumentedError::OperationDenied), here with HTTP status 403
/// - [`IncorrectVpcStatus`](super::DocumentedError::IncorrectVpcStatus)
/// - [`DependencyViolationRouteEntry`](super::DocumentedError::DependencyViolationRouteEntry)
/// - [`DependencyViolationInstance`](super::DocumentedError::DependencyViolationInstance)
/// - [`DependencyViolationVSwitch`](super::DocumentedError::DependencyViolationVSwitch)
/// - [`DependencyViolationSecurityGroup`](super::DocumentedError::DependencyViolationSecurityGroup)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound)
/// - [`DependencyViolationRouteInterface`](super::DocumentedError::DependencyViolationRouteInterface)
/// - [`DependencyViolationTunnel`](super::DocumentedError::DependencyViolationTunnel)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`DependencyViolationNatGateway`](super::DocumentedError::DependencyViolationNatGateway)
/// - [`DependencyViolationRouterInterface`](super::DocumentedError::DependencyViolationRouterInterface), here with HTTP status 400
/// - [`ForbiddenVpcNotFound`](super::DocumentedError::ForbiddenVpcNotFound)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`IncorrectStatusVpcDhcpStatus`](super::DocumentedError::IncorrectStatusVpcDhcpStatus)
/// - [`DependencyViolationGatewayEndpoint`](super::DocumentedError::DependencyViolationGatewayEndpoint)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`DependencyViolationIpv6Gateway`](super::DocumentedError::DependencyViolationIpv6Gateway)
/// - [`IncorrectStatusCbnStatus`](super::DocumentedError::IncorrectStatusCbnStatus)
/// - [`DependencyViolationRouteTable`](super::DocumentedError::DependencyViolationRouteTable)
/// - [`DependencyViolationNetworkAcl`](super::DocumentedError::DependencyViolationNetworkAcl)
/// - [`DependencyViolationCloudServiceResource`](super::DocumentedError::DependencyViolationCloudServiceResource)
/// - [`DependencyViolationClassicLinkInstance`](super::DocumentedError::DependencyViolationClassicLinkInstance)
/// - [`SystemServiceBusy`](super::DocumentedError::SystemServiceBusy)
/// - [`DependencyViolationDhcpOptionsSet`](super::DocumentedError::DependencyViolationDhcpOptionsSet)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 400
/// - [`DependencyViolationCustomRouteTable`](super::DocumentedError::DependencyViolationCustomRouteTable)
/// - [`DependencyViolationIpv4Gateway`](super::DocumentedError::DependencyViolationIpv4Gateway)
/// - [`DependencyViolationGatewayRouteTable`](super::DocumentedError::DependencyViolationGatewayRouteTable)
/// - [`OperationDeniedVpcPeerExists`](super::DocumentedError::OperationDeniedVpcPeerExists)
/// - [`DependencyViolationAppAccess`](super::DocumentedError::DependencyViolationAppAccess)
/// - [`DependencyViolationOppositeRouterInterface`](super::DocumentedError::DependencyViolationOppositeRouterInterface)
/// - [`DependencyViolationTransitRouter`](super::DocumentedError::DependencyViolationTransitRouter)
pub type DeleteVpcError = super::DocumentedError;
