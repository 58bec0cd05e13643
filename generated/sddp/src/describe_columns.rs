// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeColumns`, from `sddp/DescribeColumns.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ColumnItem, ModelTag};

/// Lists columns of tables in connected assets such as MaxCompute or RDS, with their sensitivity.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeColumnsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_columns(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeColumnsRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// ID of the table that the call is about.
    pub table_id: Option<i64>,
    /// ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<i64>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// Name that the table goes by.
    pub table_name: Option<String>,
    /// Name that the rule was given.
    pub rule_name: Option<String>,
    /// Name that the sens level goes by.
    pub sens_level_name: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// ID of the risk level that the call is about.
    pub risk_level_id: Option<i64>,
    /// ID of the template rule that the call is about.
    pub template_rule_id: Option<String>,
    /// Which kind of engine it is or is to be.
    pub engine_type: Option<String>,
    /// ID of the product that the call is about.
    pub product_id: Option<String>,
    /// ID of the model tag that the call is about.
    pub model_tag_id: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
}

impl DescribeColumnsRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `TableId`.
    #[inline]
    pub fn table_id(mut self, value: i64) -> Self {
        self.table_id = Some(value);
        self
    }
    /// Sets `RuleId`.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    #[inline]
    pub fn instance_id(mut self, value: i64) -> Self {
        self.instance_id = Some(value);
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `TableName`.
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `SensLevelName`.
    pub fn sens_level_name(mut self, value: impl Into<String>) -> Self {
        self.sens_level_name = Some(value.into());
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
    /// Sets `RiskLevelId`.
    #[inline]
    pub fn risk_level_id(mut self, value: i64) -> Self {
        self.risk_level_id = Some(value);
        self
    }
    /// Sets `TemplateRuleId`.
    pub fn template_rule_id(mut self, value: impl Into<String>) -> Self {
        self.template_rule_id = Some(value.into());
        self
    }
    /// Sets `EngineType`.
    pub fn engine_type(mut self, value: impl Into<String>) -> Self {
        self.engine_type = Some(value.into());
        self
    }
    /// Sets `ProductId`.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }
    /// Sets `ModelTagId`.
    pub fn model_tag_id(mut self, value: impl Into<String>) -> Self {
        self.model_tag_id = Some(value.into());
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
}

request! {
    DescribeColumnsRequest {
        "Lang" => lang: query,
        "Name" => name: query,
        "TableId" => table_id: query,
        "RuleId" => rule_id: query,
        "ProductCode" => product_code: query,
        "InstanceId" => instance_id: query,
        "InstanceName" => instance_name: query,
        "TableName" => table_name: query,
        "RuleName" => rule_name: query,
        "SensLevelName" => sens_level_name: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "RiskLevelId" => risk_level_id: query,
        "TemplateRuleId" => template_rule_id: query,
        "EngineType" => engine_type: query,
        "ProductId" => product_id: query,
        "ModelTagId" => model_tag_id: query,
        "TemplateId" => template_id: query,
    }
}

impl Operation for DescribeColumnsRequest {
    type Response = DescribeColumnsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeColumns").read_only();
}

impl Paginated for DescribeColumnsRequest {
    type Item = ColumnItem;
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

/// Response to [`DescribeColumnsRequest`].
#[non_exhaustive]
pub struct DescribeColumnsResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it. Example: `769FB3C1-F4C9-4******`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<ColumnItem>,
}

response! {
    DescribeColumnsResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
    }
}
