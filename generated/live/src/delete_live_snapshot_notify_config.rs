// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveSnapshotNotifyConfig`, from `live/DeleteLiveSnapshotNotifyConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes the snapshot callback settings of a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveSnapshotNotifyConfigRequest::new()
///     .domain_name("...");
/// let reply = client.delete_live_snapshot_notify_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveSnapshotNotifyConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DeleteLiveSnapshotNotifyConfigRequest {
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
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DeleteLiveSnapshotNotifyConfigRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DeleteLiveSnapshotNotifyConfigRequest {
    type Response = DeleteLiveSnapshotNotifyConfigResponse;
    type Error = DeleteLiveSnapshotNotifyConfigError;
    const INFO: OperationInfo = super::operation("DeleteLiveSnapshotNotifyConfig")
        .required(&["DomainName"])
        .region("RegionId");
    const ERRORS: &'static [DeleteLiveSnapshotNotifyConfigError] = &[
        DeleteLiveSnapshotNotifyConfigError::MissingParam,
        DeleteLiveSnapshotNotifyConfigError::InternalError2,
    ];
}

/// Response to [`DeleteLiveSnapshotNotifyConfigRequest`].
pub type DeleteLiveSnapshotNotifyConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteLiveSnapshotNotifyConfigRequest`] names.
///
/// - [`MissingParam`](super::DocumentedError::MissingParam)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteLiveSnapshotNotifyConfigError = super::DocumentedError;
