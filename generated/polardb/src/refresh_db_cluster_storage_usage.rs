// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RefreshDBClusterStorageUsage`, from `polardb/RefreshDBClusterStorageUsage.md`.

use alicloud_runtime::codegen::*;

/// Refreshes the figures for storage used by the PolarDB clusters.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::RefreshDBClusterStorageUsageRequest::new();
/// let reply = client.refresh_db_cluster_storage_usage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RefreshDBClusterStorageUsageRequest {
    /// Time that is set or recorded for this: sync real.
    pub sync_real_time: Option<bool>,
}

impl RefreshDBClusterStorageUsageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SyncRealTime`.
    #[inline]
    pub fn sync_real_time(mut self, value: bool) -> Self {
        self.sync_real_time = Some(value);
        self
    }
}

request! {
    RefreshDBClusterStorageUsageRequest {
        "SyncRealTime" => sync_real_time: query,
    }
}

impl Operation for RefreshDBClusterStorageUsageRequest {
    type Response = RefreshDBClusterStorageUsageResponse;
    type Error = RefreshDBClusterStorageUsageError;
    const INFO: OperationInfo = super::operation("RefreshDBClusterStorageUsage");
    const ERRORS: &'static [RefreshDBClusterStorageUsageError] = &[
        RefreshDBClusterStorageUsageError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`RefreshDBClusterStorageUsageRequest`].
pub type RefreshDBClusterStorageUsageResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RefreshDBClusterStorageUsageRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type RefreshDBClusterStorageUsageError = super::DocumentedError;
