// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDatasetInfo`, from `cloudapi/DescribeDatasetInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows one custom dataset by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeDatasetInfoRequest::new()
///     .dataset_id("...");
/// let reply = client.describe_dataset_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDatasetInfoRequest {
    /// **Required.** Set of entries that plugins check requests against.
    pub dataset_id: Option<String>,
}

impl DescribeDatasetInfoRequest {
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
    DescribeDatasetInfoRequest {
        "DatasetId" => dataset_id: query,
    }
}

impl Operation for DescribeDatasetInfoRequest {
    type Response = DescribeDatasetInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDatasetInfo")
        .required(&["DatasetId"])
        .read_only();
}

/// Response to [`DescribeDatasetInfoRequest`].
#[non_exhaustive]
pub struct DescribeDatasetInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A2C8F75E-EE84-5C64-960F-45C8********`.
    pub request_id: Option<String>,
    /// What is known about the dataset.
    pub dataset_info: Option<DatasetInfo>,
}

response! {
    DescribeDatasetInfoResponse {
        "RequestId" => request_id: value,
        "DatasetInfo" => dataset_info: value,
    }
}

/// What is known about the dataset.
#[non_exhaustive]
pub struct DatasetInfo {
    /// Set of entries that plugins check requests against. Example: `62b91a790a693238********`.
    pub dataset_id: Option<String>,
    /// Display text for the set of entries. Example: `DatasetName`.
    pub dataset_name: Option<String>,
    /// What the entries are: blocked tokens (`JWT_BLOCKING`), allowed address ranges
    /// (`IP_WHITELIST_CIDR`), or parameters for access control. Example: `JWT_BLOCKING`.
    pub dataset_type: Option<String>,
    /// When the item was last changed. Example: `2022-09-21T12:58:43Z`.
    pub modified_time: Option<Timestamp>,
    /// When the item was created or added. Example: `2022-09-21T12:58:43Z`.
    pub created_time: Option<Timestamp>,
}

response! {
    DatasetInfo {
        "DatasetId" => dataset_id: value,
        "DatasetName" => dataset_name: value,
        "DatasetType" => dataset_type: value,
        "ModifiedTime" => modified_time: value,
        "CreatedTime" => created_time: value,
    }
}
