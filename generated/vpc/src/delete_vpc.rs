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
}

/// What [`DeleteVpcRequest`] is answered with.
pub type DeleteVpcResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`DeleteVpcRequest`] names.
    pub enum DeleteVpcError {
        OperationDenied = "OperationDenied" ("403"), "", "The state or kind of the resource forbids this: not in a VPC, a route of the system, or just changing.";
        IncorrectVpcStatus = "IncorrectVpcStatus" ("400"), "", "The state of the VPC does not allow this. Wait until it is `Available`.";
        DependencyViolationRouteEntry = "DependencyViolation.RouteEntry" ("400"), "", "The VPC still has custom routes. Delete them first.";
        DependencyViolationInstance = "DependencyViolation.Instance" ("400"), "", "Instances are still in the VPC or linked to it. Release or unlink them first.";
        DependencyViolationVSwitch = "DependencyViolation.VSwitch" ("400"), "", "The VPC still has vSwitches. Delete them first.";
        DependencyViolationSecurityGroup = "DependencyViolation.SecurityGroup" ("400"), "", "The VPC still has security groups. Delete them first.";
        InvalidVpcIdNotFound = "InvalidVpcId.NotFound" ("404"), "", "No VPC has this ID. Check `VpcId` and the region.";
        DependencyViolationRouteInterface = "DependencyViolation.RouteInterface" ("400"), "", "A router interface still depends on the network. Delete it first.";
        DependencyViolationTunnel = "DependencyViolation.Tunnel" ("400"), "", "The VPC still has tunnels. Delete them first.";
        InternalError = "InternalError" ("500"), "", "The service failed for a reason of its own. Try again later.";
        DependencyViolationNatGateway = "DependencyViolation.NatGateway" ("400"), "", "The VPC still has a NAT gateway. Delete it first.";
        DependencyViolationRouterInterface = "DependencyViolation.RouterInterface" ("400"), "", "The VPC still has router interfaces. Delete them first.";
        ForbiddenVpcNotFound = "Forbidden.VpcNotFound" ("400"), "", "No VPC has this ID. Check `VpcId` and the region.";
        Forbbiden = "Forbbiden" ("400"), "", "You may not do this with the resource: it belongs to another account, or the permission is missing.";
    }
}
