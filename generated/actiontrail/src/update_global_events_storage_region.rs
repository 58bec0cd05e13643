// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateGlobalEventsStorageRegion`, from `actiontrail/UpdateGlobalEventsStorageRegion.md`.

use alicloud_runtime::codegen::*;

/// Sets the region in which global events are stored.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::UpdateGlobalEventsStorageRegionRequest::new()
///     .storage_region("ap-southeast-1");
/// let reply = client.update_global_events_storage_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateGlobalEventsStorageRegionRequest {
    /// **Required.** Region that the storage lies in. Example: `ap-southeast-1`.
    pub storage_region: Option<String>,
}

impl UpdateGlobalEventsStorageRegionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StorageRegion`, which is required.
    pub fn storage_region(mut self, value: impl Into<String>) -> Self {
        self.storage_region = Some(value.into());
        self
    }
}

request! {
    UpdateGlobalEventsStorageRegionRequest {
        "StorageRegion" => storage_region: query,
    }
}

impl Operation for UpdateGlobalEventsStorageRegionRequest {
    type Response = UpdateGlobalEventsStorageRegionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateGlobalEventsStorageRegion")
        .required(&["StorageRegion"]);
}

/// Response to [`UpdateGlobalEventsStorageRegionRequest`].
pub type UpdateGlobalEventsStorageRegionResponse = alicloud_runtime::EmptyResponse;
