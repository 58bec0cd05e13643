// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLiveAppSnapshotConfig`, from `live/DeleteLiveAppSnapshotConfig.md`.

use alicloud_runtime::codegen::*;

/// Stops snapshots for an app; streams keep the old setting until pushed again.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteLiveAppSnapshotConfigRequest::new()
///     .domain_name("...")
///     .app_name("...");
/// let reply = client.delete_live_app_snapshot_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLiveAppSnapshotConfigRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
}

impl DeleteLiveAppSnapshotConfigRequest {
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
    DeleteLiveAppSnapshotConfigRequest {
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
    }
}

impl Operation for DeleteLiveAppSnapshotConfigRequest {
    type Response = DeleteLiveAppSnapshotConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLiveAppSnapshotConfig")
        .required(&["DomainName", "AppName"]);
}

/// Response to [`DeleteLiveAppSnapshotConfigRequest`].
pub type DeleteLiveAppSnapshotConfigResponse = alicloud_runtime::EmptyResponse;
