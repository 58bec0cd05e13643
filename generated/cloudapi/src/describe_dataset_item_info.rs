// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDatasetItemInfo`, from `cloudapi/DescribeDatasetItemInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows one entry of a custom dataset, found by its ID or value.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeDatasetItemInfoRequest::new()
///     .dataset_id("...");
/// let reply = client.describe_dataset_item_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDatasetItemInfoRequest {
    /// **Required.** Set of entries that plugins check requests against.
    pub dataset_id: Option<String>,
    /// One entry in the set that plugins check requests against.
    pub dataset_item_id: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl DescribeDatasetItemInfoRequest {
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
    /// Sets `DatasetItemId`.
    pub fn dataset_item_id(mut self, value: impl Into<String>) -> Self {
        self.dataset_item_id = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    DescribeDatasetItemInfoRequest {
        "DatasetId" => dataset_id: query,
        "DatasetItemId" => dataset_item_id: query,
        "Value" => value: query,
    }
}

impl Operation for DescribeDatasetItemInfoRequest {
    type Response = DescribeDatasetItemInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDatasetItemInfo")
        .required(&["DatasetId"])
        .read_only();
}

/// Response to [`DescribeDatasetItemInfoRequest`].
#[non_exhaustive]
pub struct DescribeDatasetItemInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5BAFA85F-38E3-5D9E-9E32-4B09********`.
    pub request_id: Option<String>,
    /// What is known about the dataset item.
    pub dataset_item_info: Option<DatasetItemInfo>,
}

response! {
    DescribeDatasetItemInfoResponse {
        "RequestId" => request_id: value,
        "DatasetItemInfo" => dataset_item_info: value,
    }
}

/// What is known about the dataset item.
#[non_exhaustive]
pub struct DatasetItemInfo {
    /// Set of entries that plugins check requests against.
    /// Example: `626238665db4a5140eea3e40********`.
    pub dataset_id: Option<String>,
    /// One entry in the set that plugins check requests against. Example: `5045****`.
    pub dataset_item_id: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `106.43.XXX.XXX`.
    pub value: Option<String>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `2022-09-22T12:00:00Z`.
    pub expired_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-09-21T12:58:43Z`.
    pub modified_time: Option<Timestamp>,
    /// When the item was created or added. Example: `2022-09-21T12:58:43Z`.
    pub created_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    DatasetItemInfo {
        "DatasetId" => dataset_id: value,
        "DatasetItemId" => dataset_item_id: value,
        "Value" => value: value,
        "ExpiredTime" => expired_time: value,
        "ModifiedTime" => modified_time: value,
        "CreatedTime" => created_time: value,
        "Description" => description: value,
    }
}
