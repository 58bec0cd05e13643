// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSnapshot`, from `swas-open/CreateSnapshot.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Takes a snapshot of a disk.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::CreateSnapshotRequest::new()
///     .disk_id("...")
///     .snapshot_name("...");
/// let reply = client.create_snapshot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSnapshotRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the disk that the call is about.
    pub disk_id: Option<String>,
    /// **Required.** Name that the snapshot goes by.
    pub snapshot_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateSnapshotRequest {
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
    /// Sets `DiskId`, which is required.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
    /// Sets `SnapshotName`, which is required.
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_name = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateSnapshotRequest {
        "RegionId" => region_id: query,
        "DiskId" => disk_id: query,
        "SnapshotName" => snapshot_name: query,
        "ClientToken" => client_token: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateSnapshotRequest {
    type Response = CreateSnapshotResponse;
    type Error = CreateSnapshotError;
    const INFO: OperationInfo = super::operation("CreateSnapshot")
        .required(&["RegionId", "DiskId", "SnapshotName"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateSnapshotError] = &[
        CreateSnapshotError::InvalidRemarkValueNotSupported,
        CreateSnapshotError::InvalidRemarkDuplicate,
        CreateSnapshotError::IncorrectStatus,
        CreateSnapshotError::InvalidSnapshotNameValueNotSupported,
        CreateSnapshotError::InvalidSnapshotNameDuplicate,
        CreateSnapshotError::SnapshotLimitExceed,
        CreateSnapshotError::IncorrectDiskStatusCreatingSnapshot,
        CreateSnapshotError::InvalidDiskIdNotFound,
        CreateSnapshotError::InternalError,
    ];
}

/// Response to [`CreateSnapshotRequest`].
#[non_exhaustive]
pub struct CreateSnapshotResponse {
    /// ID of the snapshot that the item belongs to or stands for. Example: `s-bp16oazlsold4dks****`.
    pub snapshot_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F534F`.
    pub request_id: Option<String>,
}

response! {
    CreateSnapshotResponse {
        "SnapshotId" => snapshot_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateSnapshotRequest`] names.
///
/// - [`InvalidRemarkValueNotSupported`](super::DocumentedError::InvalidRemarkValueNotSupported)
/// - [`InvalidRemarkDuplicate`](super::DocumentedError::InvalidRemarkDuplicate)
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus)
/// - [`InvalidSnapshotNameValueNotSupported`](super::DocumentedError::InvalidSnapshotNameValueNotSupported)
/// - [`InvalidSnapshotNameDuplicate`](super::DocumentedError::InvalidSnapshotNameDuplicate)
/// - [`SnapshotLimitExceed`](super::DocumentedError::SnapshotLimitExceed)
/// - [`IncorrectDiskStatusCreatingSnapshot`](super::DocumentedError::IncorrectDiskStatusCreatingSnapshot)
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateSnapshotError = super::DocumentedError;
