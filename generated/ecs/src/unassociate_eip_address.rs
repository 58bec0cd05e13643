// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnassociateEipAddress`, from `ecs/UnassociateEipAddress.md`.

use alicloud_runtime::codegen::*;

/// Unbinds an EIP from the resource that uses it.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::UnassociateEipAddressRequest::new()
///     .allocation_id("...")
///     .instance_id("...");
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
    const ERRORS: &'static [UnassociateEipAddressError] = &[
        UnassociateEipAddressError::IncorrectEipStatus,
        UnassociateEipAddressError::InvalidInstanceIdNotFound3,
        UnassociateEipAddressError::IncorrectInstanceStatus,
        UnassociateEipAddressError::InvalidInstanceTypeValueNotSupported,
        UnassociateEipAddressError::IncorrectHaVipStatus,
        UnassociateEipAddressError::OperationDenied,
        UnassociateEipAddressError::InvalidParameter2,
        UnassociateEipAddressError::Forbbiden,
        UnassociateEipAddressError::TaskConflict,
        UnassociateEipAddressError::InvalidBindingStatus,
        UnassociateEipAddressError::ForbiddenFinancialLocked,
        UnassociateEipAddressError::InvalidIpStatusHasBeenUsedBySnatTable,
        UnassociateEipAddressError::InvalidIpStatusHasBeenUsedByForwardEntry,
        UnassociateEipAddressError::InvalidEIPStatusBizDisabled,
        UnassociateEipAddressError::InvalidStatusEcsStatusNotSupport,
        UnassociateEipAddressError::InvalidStatusEniStatusNotSupport,
        UnassociateEipAddressError::InvalidStatusSnatOrDnat,
        UnassociateEipAddressError::DependencyViolationSnatEntry,
        UnassociateEipAddressError::InvalidInstanceNotVpc,
        UnassociateEipAddressError::InvalidStatusNotAllow,
        UnassociateEipAddressError::InvalidAllocationIdNotFound,
        UnassociateEipAddressError::InvalidHaVipNotFound,
        UnassociateEipAddressError::ForbiddenRegionNotFound,
        UnassociateEipAddressError::OperationUnsupportedServiceManaged,
    ];
}

/// Response to [`UnassociateEipAddressRequest`].
pub type UnassociateEipAddressResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnassociateEipAddressRequest`] names.
///
/// - [`IncorrectEipStatus`](super::DocumentedError::IncorrectEipStatus)
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3), here with HTTP status 400
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus), here with HTTP status 400
/// - [`InvalidInstanceTypeValueNotSupported`](super::DocumentedError::InvalidInstanceTypeValueNotSupported)
/// - [`IncorrectHaVipStatus`](super::DocumentedError::IncorrectHaVipStatus)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`InvalidBindingStatus`](super::DocumentedError::InvalidBindingStatus)
/// - [`ForbiddenFinancialLocked`](super::DocumentedError::ForbiddenFinancialLocked)
/// - [`InvalidIpStatusHasBeenUsedBySnatTable`](super::DocumentedError::InvalidIpStatusHasBeenUsedBySnatTable)
/// - [`InvalidIpStatusHasBeenUsedByForwardEntry`](super::DocumentedError::InvalidIpStatusHasBeenUsedByForwardEntry)
/// - [`InvalidEIPStatusBizDisabled`](super::DocumentedError::InvalidEIPStatusBizDisabled)
/// - [`InvalidStatusEcsStatusNotSupport`](super::DocumentedError::InvalidStatusEcsStatusNotSupport)
/// - [`InvalidStatusEniStatusNotSupport`](super::DocumentedError::InvalidStatusEniStatusNotSupport)
/// - [`InvalidStatusSnatOrDnat`](super::DocumentedError::InvalidStatusSnatOrDnat)
/// - [`DependencyViolationSnatEntry`](super::DocumentedError::DependencyViolationSnatEntry)
/// - [`InvalidInstanceNotVpc`](super::DocumentedError::InvalidInstanceNotVpc)
/// - [`InvalidStatusNotAllow`](super::DocumentedError::InvalidStatusNotAllow)
/// - [`InvalidAllocationIdNotFound`](super::DocumentedError::InvalidAllocationIdNotFound)
/// - [`InvalidHaVipNotFound`](super::DocumentedError::InvalidHaVipNotFound)
/// - [`ForbiddenRegionNotFound`](super::DocumentedError::ForbiddenRegionNotFound)
/// - [`OperationUnsupportedServiceManaged`](super::DocumentedError::OperationUnsupportedServiceManaged), here with HTTP status 404
pub type UnassociateEipAddressError = super::DocumentedError;
