// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDatasetItem`, from `cloudapi/DeleteDatasetItem.md`.

use alicloud_runtime::codegen::*;

/// Deletes one entry of a custom data set.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeleteDatasetItemRequest::new()
///     .dataset_id("...")
///     .dataset_item_id("...");
/// let reply = client.delete_dataset_item(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDatasetItemRequest {
    /// **Required.** Set of entries that plugins check requests against.
    pub dataset_id: Option<String>,
    /// **Required.** One entry in the set that plugins check requests against.
    pub dataset_item_id: Option<String>,
}

impl DeleteDatasetItemRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DatasetId`, which is required.
    pub fn dataset_id(mut self, value: impl Into<String>) -> Self {
        self.dataset_id = Some(value.into());
        self
    }
    /// Sets `DatasetItemId`, which is required.
    pub fn dataset_item_id(mut self, value: impl Into<String>) -> Self {
        self.dataset_item_id = Some(value.into());
        self
    }
}

request! {
    DeleteDatasetItemRequest {
        "DatasetId" => dataset_id: query,
        "DatasetItemId" => dataset_item_id: query,
    }
}

impl Operation for DeleteDatasetItemRequest {
    type Response = DeleteDatasetItemResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDatasetItem")
        .required(&["DatasetId", "DatasetItemId"]);
}

/// Response to [`DeleteDatasetItemRequest`].
pub type DeleteDatasetItemResponse = alicloud_runtime::EmptyResponse;
