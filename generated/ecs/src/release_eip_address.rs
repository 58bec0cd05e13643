// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseEipAddress`, from `ecs/ReleaseEipAddress.md`.

use alicloud_runtime::codegen::*;

/// Gives up the elastic IP address; it is no longer at the account's disposal.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ReleaseEipAddressRequest::new();
/// let reply = client.release_eip_address(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ReleaseEipAddressRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the elastic IP address (EIP).
    pub allocation_id: Option<String>,
}

impl ReleaseEipAddressRequest {
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
}

request! {
    ReleaseEipAddressRequest {
        "RegionId" => region_id: query,
        "AllocationId" => allocation_id: query,
    }
}

impl Operation for ReleaseEipAddressRequest {
    type Response = ReleaseEipAddressResponse;
    type Error = ReleaseEipAddressError;
    const INFO: OperationInfo = super::operation("ReleaseEipAddress")
        .required(&["AllocationId"])
        .region("RegionId");
}

/// What [`ReleaseEipAddressRequest`] is answered with.
pub type ReleaseEipAddressResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`ReleaseEipAddressRequest`] names.
    pub enum ReleaseEipAddressError {
        IncorrectEipStatus = "IncorrectEipStatus" ("400"), "", "The elastic IP address is in a state that does not allow the operation.";
        Forbbiden = "Forbbiden" ("400"), "", "The caller may not use this resource.";
        ForbiddenChargeTypeIsPrepaid = "Forbidden.ChargeTypeIsPrepaid" ("400"), "", "The resource has been paid for in advance, so the API cannot change or release it.";
        TaskConflictAssociateGlobalAccelerationInstance = "TaskConflict.AssociateGlobalAccelerationInstance" ("400"), "Operate too frequent.", "The elastic IP address has just been changed for Global Accelerator; wait and try again.";
        InvalidOperationDeletionProtection = "InvalidOperation.DeletionProtection" ("400"), "", "The instance is guarded against release; set `DeletionProtection` to false first.";
        OperationUnsupportedServiceManaged = "OperationUnsupported.ServiceManaged" ("400"), "", "Another cloud service manages the resource, so that it cannot be changed here.";
        InvalidAllocationIdNotFound = "InvalidAllocationId.NotFound" ("404"), "", "No elastic IP address has the ID given in `AllocationId`.";
        ForbiddenRegionNotFound = "Forbidden.RegionNotFound" ("404"), "", "The permission check found no such region or instance.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
    }
}
