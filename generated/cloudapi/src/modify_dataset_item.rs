// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDatasetItem`, from `cloudapi/ModifyDatasetItem.md`.

use alicloud_runtime::codegen::*;

/// Changes expiration time and description of a dataset entry, but not its value.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ModifyDatasetItemRequest::new()
///     .dataset_id("...")
///     .dataset_item_id("...");
/// let reply = client.modify_dataset_item(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDatasetItemRequest {
    /// **Required.** Set of entries that plugins check requests against.
    pub dataset_id: Option<String>,
    /// **Required.** One entry in the set that plugins check requests against.
    pub dataset_item_id: Option<String>,
    /// Time that is set or recorded for this: expired.
    pub expired_time: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl ModifyDatasetItemRequest {
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
    /// Sets `ExpiredTime`.
    pub fn expired_time(mut self, value: impl Into<String>) -> Self {
        self.expired_time = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyDatasetItemRequest {
        "DatasetId" => dataset_id: query,
        "DatasetItemId" => dataset_item_id: query,
        "ExpiredTime" => expired_time: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyDatasetItemRequest {
    type Response = ModifyDatasetItemResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDatasetItem")
        .required(&["DatasetId", "DatasetItemId"]);
}

/// Response to [`ModifyDatasetItemRequest`].
pub type ModifyDatasetItemResponse = alicloud_runtime::EmptyResponse;
