// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachCenChildInstance`, from `cbn/DetachCenChildInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceType};

/// Detaches a network from a CEN instance with a Basic Edition transit router.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DetachCenChildInstanceRequest::new()
///     .cen_id("cen-7qthudw0ll6jmx****")
///     .child_instance_id("vpc-bp18sth14qii3pnvx****")
///     .child_instance_region_id("cn-hangzhou")
///     .child_instance_type("VPC");
/// let reply = client.detach_cen_child_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachCenChildInstanceRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmx****`.
    pub cen_id: Option<String>,
    /// **Required.** Network that is or gets attached to the CEN instance: a VPC, a VBR or a CCN
    /// instance. Example: `vpc-bp18sth14qii3pnvx****`.
    pub child_instance_id: Option<String>,
    /// **Required.** Region where the attached network lies. Example: `cn-hangzhou`.
    pub child_instance_region_id: Option<String>,
    /// **Required.** What the attached network is, such as a VPC or a VBR. Here: `VPC`, `VBR`, `CCN`.
    pub child_instance_type: Option<Open<InstanceType>>,
    /// Number of the account that owns the CEN instance. Example: `123456789`.
    pub cen_owner_id: Option<i64>,
    /// Account that owns the attached network, if it is not your own. Example: `1234567890`.
    pub child_instance_owner_id: Option<i64>,
}

impl DetachCenChildInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceId`, which is required.
    pub fn child_instance_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceRegionId`, which is required.
    pub fn child_instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_region_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceType`, which is required.
    pub fn child_instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.child_instance_type = Some(value.into());
        self
    }
    /// Sets `CenOwnerId`.
    #[inline]
    pub fn cen_owner_id(mut self, value: i64) -> Self {
        self.cen_owner_id = Some(value);
        self
    }
    /// Sets `ChildInstanceOwnerId`.
    #[inline]
    pub fn child_instance_owner_id(mut self, value: i64) -> Self {
        self.child_instance_owner_id = Some(value);
        self
    }
}

request! {
    DetachCenChildInstanceRequest {
        "CenId" => cen_id: query,
        "ChildInstanceId" => child_instance_id: query,
        "ChildInstanceRegionId" => child_instance_region_id: query,
        "ChildInstanceType" => child_instance_type: query,
        "CenOwnerId" => cen_owner_id: query,
        "ChildInstanceOwnerId" => child_instance_owner_id: query,
    }
}

impl Operation for DetachCenChildInstanceRequest {
    type Response = DetachCenChildInstanceResponse;
    type Error = DetachCenChildInstanceError;
    const INFO: OperationInfo = super::operation("DetachCenChildInstance")
        .required(
            &["CenId", "ChildInstanceId", "ChildInstanceRegionId", "ChildInstanceType"],
        );
    const ERRORS: &'static [DetachCenChildInstanceError] = &[
        DetachCenChildInstanceError::OperationFailedAttachmentReferencedVpcRouteEntryExisted,
        DetachCenChildInstanceError::ForbiddenOptimizationCCNExisted,
        DetachCenChildInstanceError::ForbiddenPrivatezoneRouteExisted,
        DetachCenChildInstanceError::ForbiddenTypeInvalid,
        DetachCenChildInstanceError::IncorrectStatusVpc,
        DetachCenChildInstanceError::OperationFailedVbrAttachedVbrHa,
        DetachCenChildInstanceError::OperationFailedRIInstanceExist,
        DetachCenChildInstanceError::IncorrectStatusVpcRouteTable,
        DetachCenChildInstanceError::OperationFailedCenReferencedVpcRouteEntryExisted,
        DetachCenChildInstanceError::InvalidParameter,
        DetachCenChildInstanceError::Unauthorized,
        DetachCenChildInstanceError::BidNotFound,
    ];
}

/// Response to [`DetachCenChildInstanceRequest`].
pub type DetachCenChildInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DetachCenChildInstanceRequest`] names.
///
/// - [`OperationFailedAttachmentReferencedVpcRouteEntryExisted`](super::DocumentedError::OperationFailedAttachmentReferencedVpcRouteEntryExisted)
/// - [`ForbiddenOptimizationCCNExisted`](super::DocumentedError::ForbiddenOptimizationCCNExisted)
/// - [`ForbiddenPrivatezoneRouteExisted`](super::DocumentedError::ForbiddenPrivatezoneRouteExisted)
/// - [`ForbiddenTypeInvalid`](super::DocumentedError::ForbiddenTypeInvalid)
/// - [`IncorrectStatusVpc`](super::DocumentedError::IncorrectStatusVpc)
/// - [`OperationFailedVbrAttachedVbrHa`](super::DocumentedError::OperationFailedVbrAttachedVbrHa)
/// - [`OperationFailedRIInstanceExist`](super::DocumentedError::OperationFailedRIInstanceExist)
/// - [`IncorrectStatusVpcRouteTable`](super::DocumentedError::IncorrectStatusVpcRouteTable)
/// - [`OperationFailedCenReferencedVpcRouteEntryExisted`](super::DocumentedError::OperationFailedCenReferencedVpcRouteEntryExisted)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`BidNotFound`](super::DocumentedError::BidNotFound)
pub type DetachCenChildInstanceError = super::DocumentedError;
