// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataObjectColumnDetailV2`, from `sddp/DescribeDataObjectColumnDetailV2.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataObjectColumnItem, ModelTag};

/// Lists what was identified in the columns of a table, in the newer version of
/// [`DescribeDataObjectColumnDetail`](super::Client::describe_data_object_column_detail).
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeDataObjectColumnDetailV2Request::new()
///     .id("...")
///     .template_id(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_data_object_column_detail_v2(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataObjectColumnDetailV2Request {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// ID of the product that the call is about.
    pub product_id: Option<i64>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
}

impl DescribeDataObjectColumnDetailV2Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `ProductId`.
    #[inline]
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = Some(value);
        self
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `TemplateId`, which is required.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `FeatureType`.
    #[inline]
    pub fn feature_type(mut self, value: i32) -> Self {
        self.feature_type = Some(value);
        self
    }
}

request! {
    DescribeDataObjectColumnDetailV2Request {
        "Lang" => lang: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "ProductId" => product_id: query,
        "Id" => id: query,
        "TemplateId" => template_id: query,
        "FeatureType" => feature_type: query,
    }
}

impl Operation for DescribeDataObjectColumnDetailV2Request {
    type Response = DescribeDataObjectColumnDetailV2Response;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeDataObjectColumnDetailV2")
        .required(&["Id", "TemplateId"])
        .read_only();
}

impl Paginated for DescribeDataObjectColumnDetailV2Request {
    type Item = DataObjectColumnItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.current_page)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeDataObjectColumnDetailV2Request`].
#[non_exhaustive]
pub struct DescribeDataObjectColumnDetailV2Response {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `769FB3C1-F4C9-42DF-9B72-7077A8989C13`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `231`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<DataObjectColumnItem>,
}

response! {
    DescribeDataObjectColumnDetailV2Response {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
    }
}
