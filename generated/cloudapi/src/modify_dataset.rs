// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDataset`, from `cloudapi/ModifyDataset.md`.

use alicloud_runtime::codegen::*;

/// Changes the name of a custom dataset.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ModifyDatasetRequest::new()
///     .dataset_id("...");
/// let reply = client.modify_dataset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDatasetRequest {
    /// **Required.** Set of entries that plugins check requests against.
    pub dataset_id: Option<String>,
    /// Display text for the set of entries.
    pub dataset_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl ModifyDatasetRequest {
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
    /// Sets `DatasetName`.
    pub fn dataset_name(mut self, value: impl Into<String>) -> Self {
        self.dataset_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyDatasetRequest {
        "DatasetId" => dataset_id: query,
        "DatasetName" => dataset_name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyDatasetRequest {
    type Response = ModifyDatasetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDataset")
        .required(&["DatasetId"]);
}

/// Response to [`ModifyDatasetRequest`].
pub type ModifyDatasetResponse = alicloud_runtime::EmptyResponse;
