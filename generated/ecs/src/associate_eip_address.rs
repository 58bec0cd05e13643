// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateEipAddress`, from `ecs/AssociateEipAddress.md`.

use alicloud_runtime::codegen::*;

/// Links the elastic IP address to another resource.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::AssociateEipAddressRequest::new();
/// let reply = client.associate_eip_address(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct AssociateEipAddressRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the elastic IP address (EIP).
    pub allocation_id: Option<String>,
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    pub instance_id: Option<String>,
    /// Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    pub instance_type: Option<String>,
}

impl AssociateEipAddressRequest {
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
    /// Sets `AllocationId`, which is required.
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

request! {
    AssociateEipAddressRequest {
        "RegionId" => region_id: query,
        "AllocationId" => allocation_id: query,
        "InstanceId" => instance_id: query,
        "InstanceType" => instance_type: query,
    }
}

impl Operation for AssociateEipAddressRequest {
    type Response = AssociateEipAddressResponse;
    type Error = AssociateEipAddressError;
    const INFO: OperationInfo = super::operation("AssociateEipAddress")
        .required(&["AllocationId", "InstanceId"])
        .region("RegionId");
}

/// What [`AssociateEipAddressRequest`] is answered with.
pub type AssociateEipAddressResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`AssociateEipAddressRequest`] names.
    pub enum AssociateEipAddressError {
        InvalidActionDenied = "InvalidAction.Denied" ("400"), "", "The elastic IP address is still being changed; wait until that is done.";
        InvalidAssociationDuplicated = "InvalidAssociation.Duplicated" ("400"), "", "The resource is already bound to the elastic IP address.";
        OperationDenied = "OperationDenied" ("400"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        InvalidParameterMismatch = "InvalidParameter.Mismatch" ("400"), "", "The security group belongs to another VPC than the vSwitch.";
        IncorrectEipStatus = "IncorrectEipStatus" ("400"), "", "The elastic IP address is in a state that does not allow the operation.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("400"), "", "In its present state, the instance does not allow the operation.";
        InvalidInstanceTypeValueNotSupported = "InvalidInstanceType.ValueNotSupported" ("400"), "", "The instance type is unknown, or the account is not cleared for it.";
        IncorrectHaVipStatus = "IncorrectHaVipStatus" ("400"), "", "The HAVIP is in a state that does not allow the operation; it has to be `Available` or `InUse`.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        ReserveIpFail = "ReserveIpFail" ("400"), "Reserve eip failed.", "An elastic IP address could not be set aside; try again.";
        Forbbiden = "Forbbiden" ("400"), "", "The caller may not use this resource.";
        TaskConflict = "TaskConflict" ("400"), "", "Another task is changing the resource at the moment; wait and call again.";
        InvalidBindingStatus = "InvalidBindingStatus" ("400"), "", "Whether the elastic IP address is bound at present does not fit the operation.";
        BindInstanceHavePortmapOrBindEip = "BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP" ("400"), "", "The instance seems to have an elastic IP address already, or ports mapped to it.";
        EipCanNotAssociateWithPublicIp = "EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP" ("400"), "", "The instance has a fixed public address, beside which it cannot have an elastic one.";
        BindInstanceOwenerError = "BIND_INSTANCE_OWENER_ERROR" ("400"), "Cannot operate the eip.", "The elastic IP address cannot be bound to a resource of this owner.";
        QuotaExceededNumberOfTrafficEip = "QuotaExceeded.NumberOfTrafficEip" ("400"), "", "The NAT gateway has as many addresses that are billed by traffic as it may have.";
        QuotaExceededNumberOfEip = "QuotaExceeded.NumberOfEip" ("400"), "", "The NAT gateway has as many elastic IP addresses as it may have.";
        InvalidEipBandwidthOutOfMaxValue = "InvalidEipBandwidth.OutOfMaxValue" ("400"), "\"\"", "The bandwidth of the elastic IP address is higher than the binding allows.";
        ForbiddenEipCanNotBindGatgw = "Forbidden.EipCanNotBindGatgw" ("400"), "", "The elastic IP address cannot be bound to a NAT gateway.";
        ForbiddenInstanceBandwidthNotZero = "Forbidden.InstanceBandwidthNotZero" ("400"), "", "The instance has public bandwidth of its own; set it to zero before binding the address.";
        InstanceTypeNotSupport = "INSTANCE_TYPE_NOT_SUPPORT" ("400"), "", "Elastic IP addresses do not go together with resources of this type.";
        InvalidStatusEcsStatusNotSupport = "InvalidStatus.EcsStatusNotSupport" ("400"), "", "The instance is `Pending`; wait until it has started or stopped.";
        NatgatewayFinanciallocked = "NATGATEWAY_FINANCIALLOCKED" ("400"), "", "The NAT gateway has run out, so that no addresses can be bound; renew it first.";
        InvalidParameterInstanceTypeNotSupport = "InvalidParameter.InstanceTypeNotSupport" ("400"), "", "Elastic IP addresses cannot be bound to resources of this type.";
        InstanceTypeNotSupport2 = "InstanceType.NotSupport" ("400"), "", "Elastic IP addresses cannot be bound to resources of this type.";
        InvalidParamsNotFound = "InvalidParams.NotFound" ("400"), "instance not found", "The instance that the address should be bound to does not exist.";
        BindInstanceNotSupported = "BindInstance.NotSupported" ("400"), "", "Elastic IP addresses cannot be bound to resources of this type.";
        ServerRegionInvalid = "ServerRegion.Invalid" ("400"), "", "The resource is in a region that the elastic IP address cannot be bound in.";
        EniAttached = "Eni.Attached" ("400"), "", "The network interface is attached to an instance; detach it before binding the address directly.";
        InvalidDirectEipBindType = "Invalid.DirectEip.BindType" ("400"), "", "An address that is to be visible directly can be bound to a network interface only.";
        InvalidStatusEniStatusNotSupport = "InvalidStatus.EniStatusNotSupport" ("400"), "%s", "The network interface is in a state that does not allow the operation.";
        InvalidParameterEniInstanceId = "InvalidParameter.EniInstanceId" ("400"), "%s", "The network interface that the address is to be bound to is not valid.";
        InvalidNexthopDirectEni = "InvalidNexthop.DirectEni" ("400"), "", "A network interface with a directly visible elastic IP address cannot be the next hop of a route.";
        InvalidEIPStatusBizDisabled = "InvalidEIPStatus.BizDisabled" ("400"), "", "The elastic IP address is locked and cannot be changed until the lock is lifted.";
        OperationFailedEniSubIp = "OperationFailed.EniSubIp" ("400"), "", "The network interface has secondary addresses, with which no directly visible address can be bound.";
        InvalidEipEipQuotaExceeded = "InvalidEip.EipQuotaExceeded" ("400"), "", "The network interface has fewer private addresses than elastic ones that would be bound to it.";
        OperationFailedQueryCommodityInfo = "OperationFailed.QueryCommodityInfo" ("400"), "", "The product could not be looked up; try again.";
        OperationUnsupportedMultiIp = "OperationUnsupported.MultiIp" ("400"), "", "Several addresses on one network interface are not possible here.";
        InvalidNicOrVmNotFound = "InvalidNicOrVm.NotFound" ("400"), "", "The instance or network card that the address is to be bound to does not exist.";
        OperationUnsupportedEipBindModel = "OperationUnsupported.EipBindModel" ("400"), "", "Instances of this type cannot use addresses in the binding mode `MULTI_BINDED`.";
        IncorrectStatusNatGateway = "IncorrectStatus.NatGateway" ("400"), "%s", "The NAT gateway is in a state that does not allow the operation.";
        InvalidParameterBindingInstanceRegion = "InvalidParameter.BindingInstanceRegion" ("400"), "", "Resources in this region cannot be bound to the elastic IP address.";
        OperationFailedHavipBoundPortmap = "OperationFailed.HavipBoundPortmap" ("400"), "%s", "Ports are mapped to the HAVIP, which rules an elastic IP address out.";
        InvalidStatusNotAllow = "InvalidStatus.NotAllow" ("400"), "", "The bound instance is in a state that does not allow the operation.";
        InvalidInstanceNotVpc = "InvalidInstance.NotVpc" ("400"), "", "The instance is not in a VPC.";
        InvalidStatusInstanceHasBandWidth = "InvalidStatus.InstanceHasBandWidth" ("400"), "", "The instance has public bandwidth of its own; set it to zero before binding the address.";
        OperationDeniedCloudBoxResourceExist = "OperationDenied.CloudBoxResourceExist" ("400"), "", "Elastic IP addresses cannot be bound to resources on a CloudBox.";
        InvalidAllocationIdNotFound = "InvalidAllocationId.NotFound" ("404"), "", "No elastic IP address has the ID given in `AllocationId`.";
        InvalidInstanIdNotFound = "InvalidInstanId.NotFound" ("404"), "", "There is no instance with this ID.";
        InvalidHaVipNotFound = "InvalidHaVip.NotFound" ("404"), "", "No HAVIP has this ID in the region.";
        ForbiddenRegionNotFound = "Forbidden.RegionNotFound" ("404"), "", "The permission check found no such region or instance.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        InvalidInstanceNotExist = "InvalidInstance.NotExist" ("404"), "", "The resource that the address is to be bound to does not exist.";
        ServiceUnavailable = "ServiceUnavailable" ("503"), "", "The service cannot answer at the moment; try again after a while.";
    }
}
