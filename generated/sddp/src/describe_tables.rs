// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTables`, from `sddp/DescribeTables.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OssObjectRuleList};

/// Lists tables of connected assets such as MaxCompute or RDS, with their risk levels.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeTablesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_tables(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTablesRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// ID of the product that the call is about.
    pub product_id: Option<i64>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// ID of the risk level that the call is about.
    pub risk_level_id: Option<i64>,
    /// ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<i64>,
    /// ID of the package that the call is about.
    pub package_id: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Region that the service lies in.
    pub service_region_id: Option<String>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
}

impl DescribeTablesRequest {
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
    /// Sets `ProductId`.
    #[inline]
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = Some(value);
        self
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `RiskLevelId`.
    #[inline]
    pub fn risk_level_id(mut self, value: i64) -> Self {
        self.risk_level_id = Some(value);
        self
    }
    /// Sets `RuleId`.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `InstanceId`.
    #[inline]
    pub fn instance_id(mut self, value: i64) -> Self {
        self.instance_id = Some(value);
        self
    }
    /// Sets `PackageId`.
    #[inline]
    pub fn package_id(mut self, value: i64) -> Self {
        self.package_id = Some(value);
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
    /// Sets `ServiceRegionId`.
    pub fn service_region_id(mut self, value: impl Into<String>) -> Self {
        self.service_region_id = Some(value.into());
        self
    }
    /// Sets `TemplateId`.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
}

request! {
    DescribeTablesRequest {
        "Lang" => lang: query,
        "Name" => name: query,
        "ProductId" => product_id: query,
        "ProductCode" => product_code: query,
        "RiskLevelId" => risk_level_id: query,
        "RuleId" => rule_id: query,
        "InstanceId" => instance_id: query,
        "PackageId" => package_id: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "ServiceRegionId" => service_region_id: query,
        "TemplateId" => template_id: query,
    }
}

impl Operation for DescribeTablesRequest {
    type Response = DescribeTablesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeTables").read_only();
}

impl Paginated for DescribeTablesRequest {
    type Item = TableItem;
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

/// Response to [`DescribeTablesRequest`].
#[non_exhaustive]
pub struct DescribeTablesResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `769FB3C1-F4C9-42DF-9B72-7077A8989C13`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `13`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<TableItem>,
}

response! {
    DescribeTablesResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct TableItem {
    /// When the item was created. Example: `1536751124000`.
    pub creation_time: Option<i64>,
    /// Account or person that the item belongs to. Example: `dtdep-239-******`.
    pub owner: Option<String>,
    /// Share of the columns or tables in which something guarded was found. Example: `21%`.
    pub sensitive_ratio: Option<String>,
    /// Name that the tenant goes by. Example: `text`.
    pub tenant_name: Option<String>,
    /// ID of the risk level that the item belongs to or stands for. Example: `2`.
    pub risk_level_id: Option<i64>,
    /// Name given to the instance, as lists and the console show it. Example: `text`.
    pub instance_name: Option<String>,
    /// ID of the product that the item belongs to or stands for. Example: `1`.
    pub product_id: Option<String>,
    /// Name that people know the item by. Example: `gxdata`.
    pub name: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `1`.
    pub instance_id: Option<i64>,
    /// How many items match in all, over all pages. Example: `1234`.
    pub total_count: Option<i32>,
    /// Free text that tells people about the instance. Example: `text`.
    pub instance_description: Option<String>,
    /// Whether something that a rule guards was found in it. Example: `true`.
    pub sensitive: Option<bool>,
    /// Name that the risk level goes by. Example: `S2`.
    pub risk_level_name: Option<String>,
    /// How many there are of this: sensitive. Example: `32`.
    pub sensitive_count: Option<i32>,
    /// Identifier of the item within its collection. Example: `222`.
    pub id: Option<i64>,
    /// Code or name of the product concerned. Example: `MaxCompute`.
    pub product_code: Option<String>,
    /// Items of the kind rule that were found or are concerned.
    pub rule_list: Vec<OssObjectRuleList>,
}

response! {
    TableItem {
        "CreationTime" => creation_time: value,
        "Owner" => owner: value,
        "SensitiveRatio" => sensitive_ratio: value,
        "TenantName" => tenant_name: value,
        "RiskLevelId" => risk_level_id: value,
        "InstanceName" => instance_name: value,
        "ProductId" => product_id: value,
        "Name" => name: value,
        "InstanceId" => instance_id: value,
        "TotalCount" => total_count: value,
        "InstanceDescription" => instance_description: value,
        "Sensitive" => sensitive: value,
        "RiskLevelName" => risk_level_name: value,
        "SensitiveCount" => sensitive_count: value,
        "Id" => id: value,
        "ProductCode" => product_code: value,
        "RuleList" => rule_list: list(""),
    }
}
