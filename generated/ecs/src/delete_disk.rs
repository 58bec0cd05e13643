// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDisk`, from `ecs/DeleteDisk.md`.

use alicloud_runtime::codegen::*;

/// Releases a data disk that is billed by use and attached to nothing; its data is lost.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteDiskRequest::new()
///     .disk_id("d-23jbf2v5m");
/// let reply = client.delete_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDiskRequest {
    /// **Required.** Disk to release. Example: `d-23jbf2v5m`.
    pub disk_id: Option<String>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
}

impl DeleteDiskRequest {
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
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    DeleteDiskRequest {
        "DiskId" => disk_id: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for DeleteDiskRequest {
    type Response = DeleteDiskResponse;
    type Error = DeleteDiskError;
    const INFO: OperationInfo = super::operation("DeleteDisk").required(&["DiskId"]);
}

/// What [`DeleteDiskRequest`] is answered with.
pub type DeleteDiskResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`DeleteDiskRequest`] names.
    pub enum DeleteDiskError {
        DiskCreatingSnapshot = "DiskCreatingSnapshot" ("403"), "", "A snapshot of the disk is being taken; wait until it is complete.";
        DiskStillAttached = "DiskStillAttached" ("403"), "", "The disk is still attached; detach it before releasing it.";
        UserNotInTheWhiteList = "UserNotInTheWhiteList" ("403"), "", "The account is not cleared for this feature, such as the kind of disk or encryption with keys of your own.";
        InvalidRegionIdMalFormed = "InvalidRegionId.MalFormed" ("400"), "", "`RegionId` is not the ID of a region.";
    }
}
