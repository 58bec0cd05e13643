// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDatasetItem`, from `cloudapi/CreateDatasetItem.md`.

use alicloud_runtime::codegen::*;

/// Adds an entry, with an optional expiration time, to a custom dataset.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::CreateDatasetItemRequest::new()
///     .dataset_id("...")
///     .value("...");
/// let reply = client.create_dataset_item(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDatasetItemRequest {
    /// **Required.** Set of entries that plugins check requests against.
    pub dataset_id: Option<String>,
    /// **Required.** Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// Time that is set or recorded for this: expired.
    pub expired_time: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl CreateDatasetItemRequest {
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
    /// Sets `Value`, which is required.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
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
    CreateDatasetItemRequest {
        "DatasetId" => dataset_id: query,
        "Value" => value: query,
        "ExpiredTime" => expired_time: query,
        "Description" => description: query,
    }
}

impl Operation for CreateDatasetItemRequest {
    type Response = CreateDatasetItemResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDatasetItem")
        .required(&["DatasetId", "Value"]);
}

/// Response to [`CreateDatasetItemRequest`].
#[non_exhaustive]
pub struct CreateDatasetItemResponse {
    /// One entry in the set that plugins check requests against. Example: `5045****`.
    pub dataset_item_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8A5E2053-4D9F-5280-B7A9-D357********`.
    pub request_id: Option<String>,
}

response! {
    CreateDatasetItemResponse {
        "DatasetItemId" => dataset_item_id: value,
        "RequestId" => request_id: value,
    }
}
