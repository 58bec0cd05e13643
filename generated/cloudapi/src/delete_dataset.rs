// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDataset`, from `cloudapi/DeleteDataset.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom data set, which plug-ins then can no longer refer to.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeleteDatasetRequest::new()
///     .dataset_id("...");
/// let reply = client.delete_dataset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDatasetRequest {
    /// **Required.** Set of entries that plugins check requests against.
    pub dataset_id: Option<String>,
}

impl DeleteDatasetRequest {
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
}

request! {
    DeleteDatasetRequest {
        "DatasetId" => dataset_id: query,
    }
}

impl Operation for DeleteDatasetRequest {
    type Response = DeleteDatasetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDataset")
        .required(&["DatasetId"]);
}

/// Response to [`DeleteDatasetRequest`].
pub type DeleteDatasetResponse = alicloud_runtime::EmptyResponse;
