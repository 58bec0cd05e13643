// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDataCache`, from `eci/DeleteDataCache.md`.

use alicloud_runtime::codegen::*;

/// Deletes a data cache, by its ID or its bucket and path.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::DeleteDataCacheRequest::new()
///     .region_id("cn-hangzhou")
///     .data_cache_id("edc-bp1a7n7uawwwol******");
/// let reply = client.delete_data_cache(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDataCacheRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Stored copy of data that containers mount, so that they need not load it.
    /// Example: `edc-bp1a7n7uawwwol******`.
    pub data_cache_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `5e74729e-ce21-4c3e-9163-cbaf0f02768e`.
    pub client_token: Option<String>,
    /// OSS bucket that the files are or will be in. Example: `default`.
    pub bucket: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/data/models/`.
    pub path: Option<String>,
}

impl DeleteDataCacheRequest {
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
    /// Sets `DataCacheId`, which is required.
    pub fn data_cache_id(mut self, value: impl Into<String>) -> Self {
        self.data_cache_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Bucket`.
    pub fn bucket(mut self, value: impl Into<String>) -> Self {
        self.bucket = Some(value.into());
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
}

request! {
    DeleteDataCacheRequest {
        "RegionId" => region_id: query,
        "DataCacheId" => data_cache_id: query,
        "ClientToken" => client_token: query,
        "Bucket" => bucket: query,
        "Path" => path: query,
    }
}

impl Operation for DeleteDataCacheRequest {
    type Response = DeleteDataCacheResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDataCache")
        .required(&["RegionId", "DataCacheId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`DeleteDataCacheRequest`].
pub type DeleteDataCacheResponse = alicloud_runtime::EmptyResponse;
