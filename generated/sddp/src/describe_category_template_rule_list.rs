// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCategoryTemplateRuleList`, from `sddp/DescribeCategoryTemplateRuleList.md`.

use alicloud_runtime::codegen::*;

/// Lists the rules of classification templates, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeCategoryTemplateRuleListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_category_template_rule_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCategoryTemplateRuleListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// ID of the risk level that the call is about.
    pub risk_level_id: Option<i64>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
}

impl DescribeCategoryTemplateRuleListRequest {
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
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `RiskLevelId`.
    #[inline]
    pub fn risk_level_id(mut self, value: i64) -> Self {
        self.risk_level_id = Some(value);
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
    DescribeCategoryTemplateRuleListRequest {
        "Lang" => lang: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "Status" => status: query,
        "RiskLevelId" => risk_level_id: query,
        "FeatureType" => feature_type: query,
    }
}

impl Operation for DescribeCategoryTemplateRuleListRequest {
    type Response = DescribeCategoryTemplateRuleListResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeCategoryTemplateRuleList")
        .read_only();
}

impl Paginated for DescribeCategoryTemplateRuleListRequest {
    type Item = CategoryTemplateRuleItem;
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

/// Response to [`DescribeCategoryTemplateRuleListRequest`].
#[non_exhaustive]
pub struct DescribeCategoryTemplateRuleListResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `136082B3-B21F-5E9D-B68E-991FFD205D24`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<CategoryTemplateRuleItem>,
}

response! {
    DescribeCategoryTemplateRuleListResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct CategoryTemplateRuleItem {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Range in which the identification holds. Example: `text`.
    pub identification_scope: Option<String>,
    /// ID of the risk level that the item belongs to or stands for. Example: `2`.
    pub risk_level_id: Option<i64>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// IDs of the identification rules that were found or are concerned. Example: `1001,1002`.
    pub identification_rule_ids: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `100`.
    pub id: Option<i64>,
}

response! {
    CategoryTemplateRuleItem {
        "Status" => status: value,
        "IdentificationScope" => identification_scope: value,
        "RiskLevelId" => risk_level_id: value,
        "Description" => description: value,
        "IdentificationRuleIds" => identification_rule_ids: value,
        "Name" => name: value,
        "Id" => id: value,
    }
}
