// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchWaterMarkTemplate`, from `mts/SearchWaterMarkTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RatioRefer, ReferPos, Timeline, WaterMarkTemplate, WaterMarkTemplateState, WaterMarkTemplateType};

/// Finds watermark templates by state, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::SearchWaterMarkTemplateRequest::new()
///     .state("Normal");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_water_mark_template(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchWaterMarkTemplateRequest {
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// State to narrow the list down to or to be put into. Example: `Normal`.
    pub state: Option<String>,
}

impl SearchWaterMarkTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
}

request! {
    SearchWaterMarkTemplateRequest {
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "State" => state: query,
    }
}

impl Operation for SearchWaterMarkTemplateRequest {
    type Response = SearchWaterMarkTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchWaterMarkTemplate").read_only();
}

impl Paginated for SearchWaterMarkTemplateRequest {
    type Item = WaterMarkTemplate;
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
        Some(&mut response.water_mark_template_list)
    }
}

/// Response to [`SearchWaterMarkTemplateRequest`].
#[non_exhaustive]
pub struct SearchWaterMarkTemplateResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A-7845F6-D7393642****`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// Items of the kind water mark template that were found or are concerned.
    pub water_mark_template_list: Vec<WaterMarkTemplate>,
}

response! {
    SearchWaterMarkTemplateResponse {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "WaterMarkTemplateList" => water_mark_template_list: list("WaterMarkTemplate"),
    }
}
