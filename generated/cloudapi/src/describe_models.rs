// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeModels`, from `cloudapi/DescribeModels.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag, TagInfo};

/// Lists the data models of an API group, filtered by name or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeModelsRequest::new()
///     .group_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_models(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeModelsRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// Data model, unique in its API group; definitions refer to it.
    pub model_name: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// Data model to look up.
    pub model_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
}

impl DescribeModelsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `ModelName`.
    pub fn model_name(mut self, value: impl Into<String>) -> Self {
        self.model_name = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `ModelId`.
    pub fn model_id(mut self, value: impl Into<String>) -> Self {
        self.model_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeModelsRequest {
        "GroupId" => group_id: query,
        "ModelName" => model_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ModelId" => model_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeModelsRequest {
    type Response = DescribeModelsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeModels")
        .required(&["GroupId"])
        .read_only();
}

impl Paginated for DescribeModelsRequest {
    type Item = ModelDetail;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.model_details)
    }
}

/// Response to [`DescribeModelsRequest`].
#[non_exhaustive]
pub struct DescribeModelsResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `40306469-2FB5-417A-B723-AF1F4A4FA204`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Data models with schema and group.
    pub model_details: Vec<ModelDetail>,
}

response! {
    DescribeModelsResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ModelDetails" => model_details: list("ModelDetail"),
    }
}

/// Data models with schema and group.
#[non_exhaustive]
pub struct ModelDetail {
    /// When the item was last changed. Example: `2019-01-29T11:07:48Z`.
    pub modified_time: Option<Timestamp>,
    /// API group, which holds APIs under common domains. Example: `30e792398d6c4569b04c0e53a3494381`.
    pub group_id: Option<String>,
    /// Free text that describes the item to people. Example: `Model Description`.
    pub description: Option<String>,
    /// Schema of the database, or the description of how data is built. Example: `text`.
    pub schema: Option<String>,
    /// Data model, unique in its API group; definitions refer to it. Example: `Test`.
    pub model_name: Option<String>,
    /// When the item was created or added. Example: `2019-01-29T11:07:48Z`.
    pub created_time: Option<Timestamp>,
    /// Data model to look up. Example: `766c0b9538a04bdf974953b5576783ba`.
    pub model_id: Option<String>,
    /// Address by which the model is named elsewhere.
    pub model_ref: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<TagInfo>,
}

response! {
    ModelDetail {
        "ModifiedTime" => modified_time: value,
        "GroupId" => group_id: value,
        "Description" => description: value,
        "Schema" => schema: value,
        "ModelName" => model_name: value,
        "CreatedTime" => created_time: value,
        "ModelId" => model_id: value,
        "ModelRef" => model_ref: value,
        "Tags" => tags: list("TagInfo"),
    }
}
