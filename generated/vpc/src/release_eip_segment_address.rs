// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseEipSegmentAddress`, from `vpc/ReleaseEipSegmentAddress.md`.

use alicloud_runtime::codegen::*;

/// Gives up the group of contiguous EIPs address; it is no longer at the account's disposal.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ReleaseEipSegmentAddressRequest::new();
/// let reply = client.release_eip_segment_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseEipSegmentAddressRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the segment instance that the call or the item is about.
    pub segment_instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ReleaseEipSegmentAddressRequest {
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
    /// Sets `SegmentInstanceId`, which is required.
    pub fn segment_instance_id(mut self, value: impl Into<String>) -> Self {
        self.segment_instance_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ReleaseEipSegmentAddressRequest {
        "RegionId" => region_id: query,
        "SegmentInstanceId" => segment_instance_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ReleaseEipSegmentAddressRequest {
    type Response = ReleaseEipSegmentAddressResponse;
    type Error = ReleaseEipSegmentAddressError;
    const INFO: OperationInfo = super::operation("ReleaseEipSegmentAddress")
        .required(&["RegionId", "SegmentInstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`ReleaseEipSegmentAddressRequest`] is answered with.
pub type ReleaseEipSegmentAddressResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`ReleaseEipSegmentAddressRequest`] names.
    pub enum ReleaseEipSegmentAddressError {
        IncorrectEipStatus = "IncorrectEipStatus" ("400"), "", "The EIP is in a state that rules this out. Look at `Status` in `DescribeEipAddresses`.";
        ForbiddenChargeTypeIsPrepaid = "Forbidden.ChargeTypeIsPrepaid" ("400"), "", "A subscribed EIP cannot be released.";
        Forbidden = "Forbidden" ("400"), "", "The caller lacks the permission for this operation on the resource.";
        TaskConflictAssociateGlobalAccelerationInstance = "TaskConflict.AssociateGlobalAccelerationInstance" ("400"), "Operate too frequent.", "Calls come too fast after one another. Wait a little.";
        InvalidOperationDeletionProtection = "InvalidOperation.DeletionProtection" ("400"), "", "Deletion protection is on for the instance. Turn it off by `DeletionProtection`, then delete.";
        OperationFailedInstanceNotExist = "OperationFailed.InstanceNotExist" ("400"), "", "The EIP or the group of contiguous EIPs does not exist.";
        OperationFailedEipNumInconsistent = "OperationFailed.EipNumInconsistent" ("400"), "", "The number of EIPs does not agree with what the group should hold.";
        OperationFailedEipStatusInvalid = "OperationFailed.EipStatusInvalid" ("400"), "", "An EIP of the group is in a state in which it cannot be released. Detach it first.";
        OperationFailedEipInBwp = "OperationFailed.EipInBwp" ("400"), "", "An EIP of the group belongs to a bandwidth package or plan. Take it out first.";
        ForbiddenEipInBwp = "Forbidden.EipInBwp" ("400"), "", "An EIP of the group belongs to a shared plan. Take it out first.";
        InvalidAllocationIdNotFound = "InvalidAllocationId.NotFound" ("404"), "", "No EIP has this ID. Check `AllocationId`.";
        ForbiddenRegionNotFound = "Forbidden.RegionNotFound" ("404"), "", "No region has this ID. Check `RegionId`.";
        InternalError = "InternalError" ("500"), "", "The service failed for a reason of its own. Try again later.";
    }
}
