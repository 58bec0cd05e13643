// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCategoryTemplateList`, from `sddp/DescribeCategoryTemplateList.md`.

use alicloud_runtime::codegen::*;

/// Lists the industry templates for classifying data.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeCategoryTemplateListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_category_template_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCategoryTemplateListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Version that the call is made for: 1 the newer; 0 or nothing the older.
    pub usage_scenario: Option<i32>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
}

impl DescribeCategoryTemplateListRequest {
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
    /// Sets `UsageScenario`.
    #[inline]
    pub fn usage_scenario(mut self, value: i32) -> Self {
        self.usage_scenario = Some(value);
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
    DescribeCategoryTemplateListRequest {
        "Lang" => lang: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "UsageScenario" => usage_scenario: query,
        "FeatureType" => feature_type: query,
    }
}

impl Operation for DescribeCategoryTemplateListRequest {
    type Response = DescribeCategoryTemplateListResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeCategoryTemplateList")
        .read_only();
}

impl Paginated for DescribeCategoryTemplateListRequest {
    type Item = CategoryTemplateItem;
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

/// Response to [`DescribeCategoryTemplateListRequest`].
#[non_exhaustive]
pub struct DescribeCategoryTemplateListResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8491DBFD-48C0-4E11-B6FC-6F38921244A9`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<CategoryTemplateItem>,
}

response! {
    DescribeCategoryTemplateListResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct CategoryTemplateItem {
    /// Level that the current risk has on its scale. Example: `5`.
    pub current_risk_level: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Kind of the item, out of those that the service tells apart. Example: `6`.
    pub type_: Option<i32>,
    /// Whether the template may be changed: 1 yes, 0 no; built-in ones may not. Example: `0`.
    pub support_edit: Option<i32>,
    /// Level that the max category has on its scale. Example: `2`.
    pub max_category_level: Option<i32>,
    /// Name that people know the item by. Example: `built-in template`.
    pub name: Option<String>,
    /// Level that the max risk has on its scale. Example: `5`.
    pub max_risk_level: Option<i32>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// Free text that describes the item to people. Example: `description`.
    pub description: Option<String>,
    /// When the item was created. Example: `1582992000000`.
    pub gmt_create: Option<i64>,
    /// When the item was last changed. Example: `1545277010000`.
    pub gmt_modified: Option<i64>,
}

response! {
    CategoryTemplateItem {
        "CurrentRiskLevel" => current_risk_level: value,
        "Status" => status: value,
        "Type" => type_: value,
        "SupportEdit" => support_edit: value,
        "MaxCategoryLevel" => max_category_level: value,
        "Name" => name: value,
        "MaxRiskLevel" => max_risk_level: value,
        "Id" => id: value,
        "Description" => description: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
    }
}
