// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CopySnapshot`, from `ens/CopySnapshot.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BillingCycle};

/// Copies a snapshot to one or more other edge nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CopySnapshotRequest::new()
///     .snapshot_id("...")
///     .destination_region_ids(["..."]);
/// let reply = client.copy_snapshot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CopySnapshotRequest {
    /// **Required.** ID of the snapshot that the call is about.
    pub snapshot_id: Option<String>,
    /// **Required.** IDs of the destination regions to work on or to narrow the list down to.
    pub destination_region_ids: Vec<String>,
    /// Name that the destination snapshot goes by.
    pub destination_snapshot_name: Option<String>,
    /// Free text that tells people about the destination snapshot.
    pub destination_snapshot_description: Option<String>,
    /// Unit in which use of the instance is billed afterward.
    pub instance_billing_cycle: Option<Open<BillingCycle>>,
}

impl CopySnapshotRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SnapshotId`, which is required.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `DestinationRegionIds`, which is required.
    pub fn destination_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.destination_region_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DestinationSnapshotName`.
    pub fn destination_snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.destination_snapshot_name = Some(value.into());
        self
    }
    /// Sets `DestinationSnapshotDescription`.
    pub fn destination_snapshot_description(mut self, value: impl Into<String>) -> Self {
        self.destination_snapshot_description = Some(value.into());
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
    CopySnapshotRequest {
        "SnapshotId" => snapshot_id: query,
        "DestinationRegionIds" => destination_region_ids: query_json,
        "DestinationSnapshotName" => destination_snapshot_name: query,
        "DestinationSnapshotDescription" => destination_snapshot_description: query,
        "InstanceBillingCycle" => instance_billing_cycle: query,
    }
}

impl Operation for CopySnapshotRequest {
    type Response = CopySnapshotResponse;
    type Error = CopySnapshotError;
    const INFO: OperationInfo = super::operation("CopySnapshot")
        .required(&["SnapshotId", "DestinationRegionIds"]);
    const ERRORS: &'static [CopySnapshotError] = &[
        CopySnapshotError::OrderFailed,
        CopySnapshotError::SaleControlVerificationFailed,
        CopySnapshotError::InvalidAny,
        CopySnapshotError::EnsServiceArrearage,
        CopySnapshotError::NoPermission,
    ];
}

/// Response to [`CopySnapshotRequest`].
#[non_exhaustive]
pub struct CopySnapshotResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EA3758E0-8899-17D3-9526-5F62CF33A586`.
    pub request_id: Option<String>,
    /// ID of the allocation that the item belongs to or stands for.
    pub allocation_id: Vec<AllocationId>,
    /// Code that stands for the biz status, for programs to act on. Example: `PartSuccess`.
    pub biz_status_code: Option<String>,
    /// ID of the un allocation that the item belongs to or stands for.
    pub un_allocation_id: Vec<UnAllocationId>,
}

response! {
    CopySnapshotResponse {
        "RequestId" => request_id: value,
        "AllocationId" => allocation_id: list(""),
        "BizStatusCode" => biz_status_code: value,
        "UnAllocationId" => un_allocation_id: list(""),
    }
}

/// ID of the allocation that the item belongs to or stands for.
#[non_exhaustive]
pub struct AllocationId {
    /// Region that the ens lies in. Example: `cn-hangzhou-27`.
    pub ens_region_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `e426409223`.
    pub instance_id: Vec<String>,
}

response! {
    AllocationId {
        "EnsRegionId" => ens_region_id: value,
        "InstanceId" => instance_id: list(""),
    }
}

/// ID of the un allocation that the item belongs to or stands for.
#[non_exhaustive]
pub struct UnAllocationId {
    /// Region that the ens lies in. Example: `cn-chengdu-26`.
    pub ens_region_id: Option<String>,
}

response! {
    UnAllocationId {
        "EnsRegionId" => ens_region_id: value,
    }
}

/// Errors that the documentation of [`CopySnapshotRequest`] names.
///
/// - [`OrderFailed`](super::DocumentedError::OrderFailed)
/// - [`SaleControlVerificationFailed`](super::DocumentedError::SaleControlVerificationFailed)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`EnsServiceArrearage`](super::DocumentedError::EnsServiceArrearage)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type CopySnapshotError = super::DocumentedError;
