// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDataset`, from `cloudapi/CreateDataset.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates an empty custom dataset of the given type.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::CreateDatasetRequest::new()
///     .dataset_name("...")
///     .dataset_type("...");
/// let reply = client.create_dataset(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDatasetRequest {
    /// **Required.** Display text for the set of entries.
    pub dataset_name: Option<String>,
    /// **Required.** What the entries are: blocked tokens (`JWT_BLOCKING`), allowed address ranges
    /// (`IP_WHITELIST_CIDR`), or parameters for access control.
    pub dataset_type: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
}

impl CreateDatasetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DatasetName`, which is required.
    pub fn dataset_name(mut self, value: impl Into<String>) -> Self {
        self.dataset_name = Some(value.into());
        self
    }
    /// Sets `DatasetType`, which is required.
    pub fn dataset_type(mut self, value: impl Into<String>) -> Self {
        self.dataset_type = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateDatasetRequest {
        "DatasetName" => dataset_name: query,
        "DatasetType" => dataset_type: query,
        "Description" => description: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateDatasetRequest {
    type Response = CreateDatasetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDataset")
        .required(&["DatasetName", "DatasetType"]);
}

/// Response to [`CreateDatasetRequest`].
#[non_exhaustive]
pub struct CreateDatasetResponse {
    /// Set of entries that plugins check requests against.
    /// Example: `a25a6589b2584ff490e891cc********`.
    pub dataset_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4173F95B-360C-460C-9F6C-4A96********`.
    pub request_id: Option<String>,
}

response! {
    CreateDatasetResponse {
        "DatasetId" => dataset_id: value,
        "RequestId" => request_id: value,
    }
}
