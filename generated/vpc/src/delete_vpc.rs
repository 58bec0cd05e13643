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
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) returned it.
    /// Example: `vpc-bp1m7v25emi1h5mtc****`.
    pub vpc_id: Option<String>,
}

impl DeleteVpcRequest {
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
}

request! {
    DeleteVpcRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
    }
}

impl Operation for DeleteVpcRequest {
    type Response = DeleteVpcResponse;
    type Error = DeleteVpcError;
    const INFO: OperationInfo = super::operation("DeleteVpc")
        .required(&["RegionId", "VpcId"])
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
    ];
}

/// What [`DeleteVpcRequest`] is answered with.
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
/// - [`DependencyViolationRouterInterface`](super::DocumentedError::DependencyViolationRouterInterface)
/// - [`ForbiddenVpcNotFound`](super::DocumentedError::ForbiddenVpcNotFound)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden), here with HTTP status 400
pub type DeleteVpcError = super::DocumentedError;
