// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveSnapshotDetectPornConfig`, from `live/DeleteLiveSnapshotDetectPornConfig.md`.

use alicloud_runtime::codegen::*;

/// Removes the snapshot moderation configuration of a domain or app.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveSnapshotDetectPornConfigRequest::new()
///     .domain_name("...")
///     .app_name("...");
/// let reply = client.delete_live_snapshot_detect_porn_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveSnapshotDetectPornConfigRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
}

impl DeleteLiveSnapshotDetectPornConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
}

request! {
    DeleteLiveSnapshotDetectPornConfigRequest {
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
    }
}

impl Operation for DeleteLiveSnapshotDetectPornConfigRequest {
    type Response = DeleteLiveSnapshotDetectPornConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLiveSnapshotDetectPornConfig")
        .required(&["DomainName", "AppName"]);
}

/// Response to [`DeleteLiveSnapshotDetectPornConfigRequest`].
pub type DeleteLiveSnapshotDetectPornConfigResponse = alicloud_runtime::EmptyResponse;
