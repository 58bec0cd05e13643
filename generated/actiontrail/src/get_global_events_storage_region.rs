// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGlobalEventsStorageRegion`, from `actiontrail/GetGlobalEventsStorageRegion.md`.

use alicloud_runtime::codegen::*;

/// Shows the region in which global events are stored.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::GetGlobalEventsStorageRegionRequest::new();
/// let reply = client.get_global_events_storage_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGlobalEventsStorageRegionRequest {}

impl GetGlobalEventsStorageRegionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetGlobalEventsStorageRegionRequest {}
}

impl Operation for GetGlobalEventsStorageRegionRequest {
    type Response = GetGlobalEventsStorageRegionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetGlobalEventsStorageRegion")
        .method("GET")
        .read_only();
}

/// Response to [`GetGlobalEventsStorageRegionRequest`].
#[non_exhaustive]
pub struct GetGlobalEventsStorageRegionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0474CD9D-DF37-55D4-8383-D265CFBE13A5`.
    pub request_id: Option<String>,
    /// Region that the storage lies in. Example: `ap-southeast-1`.
    pub storage_region: Option<String>,
}

response! {
    GetGlobalEventsStorageRegionResponse {
        "RequestId" => request_id: value,
        "StorageRegion" => storage_region: value,
    }
}
