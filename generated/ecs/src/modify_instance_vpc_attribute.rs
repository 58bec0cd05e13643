// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceVpcAttribute`, from `ecs/ModifyInstanceVpcAttribute.md`.

use alicloud_runtime::codegen::*;

/// Moves a stopped instance to another VPC or vSwitch, or changes its private address.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyInstanceVpcAttributeRequest::new()
///     .instance_id("i-bp1iudwa5b1tqag1****")
///     .vswitch_id("vsw-bp1s5fnvk4gn3tw12****");
/// let reply = client.modify_instance_vpc_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceVpcAttributeRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1iudwa5b1tqag1****`.
    pub instance_id: Option<String>,
    /// **Required.** Switch that the instance moves to: in the same VPC and zone, or in the VPC that
    /// `VpcId` names. Example: `vsw-bp1s5fnvk4gn3tw12****`.
    pub vswitch_id: Option<String>,
    /// New private address within the range of the switch; picked at random when left out.
    /// Example: `172.17.**.**`.
    pub private_ip_address: Option<String>,
    /// VPC that the instance moves to. Example: `vpc-bp1vwnn14rqpyiczj****`.
    pub vpc_id: Option<String>,
    /// Security groups that the instance is in after it moves to another VPC, all of one type. Needed
    /// with `VpcId`. Example: `sg-o6w9l8bc8dgmkw87****`.
    pub security_group_id: Vec<String>,
}

impl ModifyInstanceVpcAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyInstanceVpcAttributeRequest {
        "InstanceId" => instance_id: query,
        "VSwitchId" => vswitch_id: query,
        "PrivateIpAddress" => private_ip_address: query,
        "VpcId" => vpc_id: query,
        "SecurityGroupId" => security_group_id: query,
    }
}

impl Operation for ModifyInstanceVpcAttributeRequest {
    type Response = ModifyInstanceVpcAttributeResponse;
    type Error = ModifyInstanceVpcAttributeError;
    const INFO: OperationInfo = super::operation("ModifyInstanceVpcAttribute")
        .required(&["InstanceId", "VSwitchId"]);
}

/// What [`ModifyInstanceVpcAttributeRequest`] is answered with.
pub type ModifyInstanceVpcAttributeResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`ModifyInstanceVpcAttributeRequest`] names.
    pub enum ModifyInstanceVpcAttributeError {
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        InvalidPrivateIpAddressMalformed = "InvalidPrivateIpAddress.Malformed" ("400"), "", "`PrivateIpAddress` is not an IP address.";
        InvalidPrivateIpAddressDuplicated = "InvalidPrivateIpAddress.Duplicated" ("400"), "", "The private address is taken; choose another one.";
        IncorrectVSwitchStatus = "IncorrectVSwitchStatus" ("400"), "", "The vSwitch is `Pending`; wait until it is ready.";
        InvalidVSwitchIdNotFound = "InvalidVSwitchId.NotFound" ("404"), "", "No vSwitch of the account has this ID in the region.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("400"), "", "In its present state, the instance does not allow the operation.";
        OperationDenied = "OperationDenied" ("400"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        InvalidVSwitchIdMismatch = "InvalidVSwitchId.Mismatch" ("400"), "", "The vSwitch is in another zone than the instance.";
        InvalidPrivateIpAddressMismatch = "InvalidPrivateIpAddress.Mismatch" ("400"), "", "The private address is not within the range of the vSwitch.";
        InvalidPrivateIpChanging = "InvalidPrivateIp.Changing" ("400"), "", "A change of the private address is still under way; wait until it is done.";
        NoSuchResource = "NoSuchResource" ("404"), "", "The resource does not exist.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidVSwitchNotBelongToVpc = "InvalidVSwitch.NotBelongToVpc" ("404"), "%s", "The vSwitch is not in the VPC named.";
        SecurityGroupInstanceLimitExceed = "SecurityGroupInstanceLimitExceed" ("403"), "%s", "The security group has as many members as it may have.";
        InvalidSecurityGroupIdNotFound = "InvalidSecurityGroupId.NotFound" ("404"), "%s", "No security group of the account has this ID in the region.";
        InvalidSecurityGroupTypeNotSupportClassic = "InvalidSecurityGroupType.NotSupportClassic" ("404"), "", "One of the security groups is for the classic network, but the move needs groups of a VPC.";
        InvalidSecurityGroupVpcNotBelongToOneVpc = "InvalidSecurityGroupVpc.NotBelongToOneVpc" ("404"), "", "The security groups named are in different VPCs.";
        EnterpriseGroupLimitedMutliGroupType = "EnterpriseGroupLimited.MutliGroupType" ("404"), "", "An instance cannot be in basic and advanced security groups at the same time.";
        InvalidOperationResourceManagedByCloudProduct = "InvalidOperation.ResourceManagedByCloudProduct" ("403"), "%s", "The security group is managed by a cloud service, which alone may change it.";
    }
}
