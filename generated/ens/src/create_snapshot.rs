// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSnapshot`, from `ens/CreateSnapshot.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BillingCycle};

/// Takes a snapshot of a disk on an edge node.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateSnapshotRequest::new()
///     .disk_id("...")
///     .ens_region_id("...");
/// let reply = client.create_snapshot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSnapshotRequest {
    /// **Required.** ID of the disk that the call is about.
    pub disk_id: Option<String>,
    /// **Required.** Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// Name that the snapshot goes by.
    pub snapshot_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Unit in which use of the instance is billed afterward.
    pub instance_billing_cycle: Option<Open<BillingCycle>>,
}

impl CreateSnapshotRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DiskId`, which is required.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
    /// Sets `EnsRegionId`, which is required.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `SnapshotName`.
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `InstanceBillingCycle`.
    pub fn instance_billing_cycle(
        mut self,
        value: impl Into<Open<BillingCycle>>,
    ) -> Self {
        self.instance_billing_cycle = Some(value.into());
        self
    }
}

request! {
    CreateSnapshotRequest {
        "DiskId" => disk_id: query,
        "EnsRegionId" => ens_region_id: query,
        "SnapshotName" => snapshot_name: query,
        "Description" => description: query,
        "InstanceBillingCycle" => instance_billing_cycle: query,
    }
}

impl Operation for CreateSnapshotRequest {
    type Response = CreateSnapshotResponse;
    type Error = CreateSnapshotError;
    const INFO: OperationInfo = super::operation("CreateSnapshot")
        .required(&["DiskId", "EnsRegionId"]);
    const ERRORS: &'static [CreateSnapshotError] = &[
        CreateSnapshotError::OrderFailed,
        CreateSnapshotError::SaleControlVerificationFailed,
        CreateSnapshotError::SaleControlVerificationFailedStock,
        CreateSnapshotError::SaleControlVerificationFailedRegion,
        CreateSnapshotError::NoPermission,
        CreateSnapshotError::InvalidParameterAny,
    ];
}

/// Response to [`CreateSnapshotRequest`].
#[non_exhaustive]
pub struct CreateSnapshotResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of the snap shot that the item belongs to or stands for. Example: `s-bp17441ohwka0yuh****`.
    pub snap_shot_id: Vec<String>,
    /// Number of the order, for looking it up in the order system. Example: `21969183547****`.
    pub order_id: Option<String>,
}

response! {
    CreateSnapshotResponse {
        "RequestId" => request_id: value,
        "SnapShotId" => snap_shot_id: list(""),
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`CreateSnapshotRequest`] names.
///
/// - [`OrderFailed`](super::DocumentedError::OrderFailed)
/// - [`SaleControlVerificationFailed`](super::DocumentedError::SaleControlVerificationFailed)
/// - [`SaleControlVerificationFailedStock`](super::DocumentedError::SaleControlVerificationFailedStock)
/// - [`SaleControlVerificationFailedRegion`](super::DocumentedError::SaleControlVerificationFailedRegion)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type CreateSnapshotError = super::DocumentedError;
