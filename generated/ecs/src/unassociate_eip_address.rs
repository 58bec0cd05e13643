// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnassociateEipAddress`, from `ecs/UnassociateEipAddress.md`.

use alicloud_runtime::codegen::*;

/// Undoes the link between the elastic IP address and the other resource.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::UnassociateEipAddressRequest::new();
/// let reply = client.unassociate_eip_address(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct UnassociateEipAddressRequest {
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

impl UnassociateEipAddressRequest {
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
    UnassociateEipAddressRequest {
        "RegionId" => region_id: query,
        "AllocationId" => allocation_id: query,
        "InstanceId" => instance_id: query,
        "InstanceType" => instance_type: query,
    }
}

impl Operation for UnassociateEipAddressRequest {
    type Response = UnassociateEipAddressResponse;
    type Error = UnassociateEipAddressError;
    const INFO: OperationInfo = super::operation("UnassociateEipAddress")
        .required(&["AllocationId", "InstanceId"])
        .region("RegionId");
}

/// What [`UnassociateEipAddressRequest`] is answered with.
pub type UnassociateEipAddressResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`UnassociateEipAddressRequest`] names.
    pub enum UnassociateEipAddressError {
        IncorrectEipStatus = "IncorrectEipStatus" ("400"), "", "The elastic IP address is in a state that does not allow the operation.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("400"), "", "No instance of the caller has this ID in the region.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("400"), "", "In its present state, the instance does not allow the operation.";
        InvalidInstanceTypeValueNotSupported = "InvalidInstanceType.ValueNotSupported" ("400"), "", "The instance type is unknown, or the account is not cleared for it.";
        IncorrectHaVipStatus = "IncorrectHaVipStatus" ("400"), "", "The HAVIP is in a state that does not allow the operation; it has to be `Available` or `InUse`.";
        OperationDenied = "OperationDenied" ("400"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        Forbbiden = "Forbbiden" ("400"), "", "The caller may not use this resource.";
        TaskConflict = "TaskConflict" ("400"), "", "Another task is changing the resource at the moment; wait and call again.";
        InvalidBindingStatus = "InvalidBindingStatus" ("400"), "", "Whether the elastic IP address is bound at present does not fit the operation.";
        ForbiddenFinancialLocked = "Forbidden.FinancialLocked" ("400"), "", "Unpaid bills have locked the resource; pay them first.";
        InvalidIpStatusHasBeenUsedBySnatTable = "InvalidIpStatus.HasBeenUsedBySnatTable" ("400"), "", "An SNAT entry uses the address; delete the entry before unbinding.";
        InvalidIpStatusHasBeenUsedByForwardEntry = "InvalidIpStatus.HasBeenUsedByForwardEntry" ("400"), "", "A DNAT entry uses the address; delete the entry before unbinding.";
        InvalidEIPStatusBizDisabled = "InvalidEIPStatus.BizDisabled" ("400"), "", "The elastic IP address is locked and cannot be changed until the lock is lifted.";
        InvalidStatusEcsStatusNotSupport = "InvalidStatus.EcsStatusNotSupport" ("400"), "", "The instance is `Pending`; wait until it has started or stopped.";
        InvalidStatusEniStatusNotSupport = "InvalidStatus.EniStatusNotSupport" ("400"), "%s", "The network interface is in a state that does not allow the operation.";
        InvalidStatusSnatOrDnat = "InvalidStatus.SnatOrDnat" ("400"), "", "SNAT or DNAT entries of the NAT gateway are just being changed; wait until they are stable.";
        DependencyViolationSnatEntry = "DependencyViolation.SnatEntry" ("400"), "", "SNAT entries still use the resource; delete them first.";
        InvalidInstanceNotVpc = "InvalidInstance.NotVpc" ("400"), "", "The instance is not in a VPC.";
        InvalidStatusNotAllow = "InvalidStatus.NotAllow" ("400"), "", "The bound instance is in a state that does not allow the operation.";
        InvalidAllocationIdNotFound = "InvalidAllocationId.NotFound" ("404"), "", "No elastic IP address has the ID given in `AllocationId`.";
        InvalidHaVipNotFound = "InvalidHaVip.NotFound" ("404"), "", "No HAVIP has this ID in the region.";
        ForbiddenRegionNotFound = "Forbidden.RegionNotFound" ("404"), "", "The permission check found no such region or instance.";
        OperationUnsupportedServiceManaged = "OperationUnsupported.ServiceManaged" ("404"), "", "Another cloud service manages the resource, so that it cannot be changed here.";
    }
}
