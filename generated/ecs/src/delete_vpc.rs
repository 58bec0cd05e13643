// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVpc`, from `ecs/DeleteVpc.md`.

use alicloud_runtime::codegen::*;

/// Deletes the VPC named in the call.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteVpcRequest::new();
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
}

/// What [`DeleteVpcRequest`] is answered with.
pub type DeleteVpcResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`DeleteVpcRequest`] names.
    pub enum DeleteVpcError {
        DependencyViolationRouteTable = "DependencyViolation.RouteTable" ("400"), "", "A custom route table still belongs to the resource; detach or delete it first.";
        IncorrectVpcStatus = "IncorrectVpcStatus" ("400"), "", "The VPC is in a state that does not allow the operation.";
        DependencyViolationRouteEntry = "DependencyViolation.RouteEntry" ("400"), "", "A custom route of the VPC points to the instance; delete the route first.";
        DependencyViolationInstance = "DependencyViolation.Instance" ("400"), "", "Instances are still in the VPC; release them first.";
        DependencyViolationVSwitch = "DependencyViolation.VSwitch" ("400"), "", "The VPC still has vSwitches; delete them first.";
        DependencyViolationSecurityGroup = "DependencyViolation.SecurityGroup" ("400"), "", "The VPC still has security groups; delete them first.";
        DependencyViolationRouteInterface = "DependencyViolation.RouteInterface" ("400"), "", "The router of the VPC still has router interfaces; delete them first.";
        DependencyViolationTunnel = "DependencyViolation.Tunnel" ("400"), "", "A tunnel still belongs to the VPC; delete it first.";
        DependencyViolationNatGateway = "DependencyViolation.NatGateway" ("400"), "", "The VPC still has a NAT gateway; delete it first.";
        DependencyViolationRouterInterface = "DependencyViolation.RouterInterface" ("400"), "", "The router of the VPC still has router interfaces; delete them first.";
        ForbiddenVpcNotFound = "Forbidden.VpcNotFound" ("400"), "", "There is no VPC with this ID.";
        Forbbiden = "Forbbiden" ("400"), "", "The caller may not use this resource.";
        TaskConflict = "TaskConflict" ("400"), "", "Another task is changing the resource at the moment; wait and call again.";
        InvalidAction = "InvalidAction" ("400"), "", "The service has no operation of this name in the version called.";
        DependencyViolationIpv6Gateway = "DependencyViolation.Ipv6Gateway" ("400"), "%s", "The VPC still has an IPv6 gateway; delete it first.";
        IncorrectStatusCbnStatus = "IncorrectStatus.cbnStatus" ("400"), "", "The Cloud Enterprise Network of the VPC is in a state that blocks the deletion.";
        DependencyViolationCloudServiceResource = "DependencyViolation.CloudServiceResource" ("400"), "%s", "Resources of a cloud service still use the VPC; release them first.";
        DependencyViolationClassicLinkInstance = "DependencyViolation.ClassicLinkInstance" ("400"), "", "Instances of the classic network are still linked to the VPC; unlink them first.";
        IllegalParamRegionId = "IllegalParam.RegionId" ("400"), "", "`RegionId` is not the ID of a region.";
        DependencyViolationNetworkAcl = "DependencyViolation.NetworkAcl" ("400"), "", "A network ACL still belongs to the resource; detach or delete it first.";
        InvalidRegionInstance = "InvalidRegionInstance" ("400"), "", "The instance is not in the region named.";
        DependencyViolationIpv4Gateway = "DependencyViolation.Ipv4Gateway" ("400"), "", "The VPC still has an IPv4 gateway; delete it first.";
        OperationDeniedVpcPeerExists = "OperationDenied.VpcPeerExists" ("400"), "", "The VPC still has peering connections; delete them first.";
        DependencyViolationGatewayRouteTable = "DependencyViolation.GatewayRouteTable" ("400"), "", "A gateway route table still belongs to the VPC; delete it first.";
        DependencyViolationDhcpOptionsSet = "DependencyViolation.DhcpOptionsSet" ("400"), "", "A DHCP options set still belongs to the VPC; detach it first.";
        InternalError = "InternalError" ("400"), "", "The service failed on its side; try again after a while.";
        OperationDenied = "OperationDenied" ("403"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        InvalidVpcIdNotFound = "InvalidVpcId.NotFound" ("404"), "", "No VPC of the account has this ID in the region.";
    }
}
