// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePackages`, from `sddp/DescribePackages.md`.

use alicloud_runtime::codegen::*;

/// Lists scanned MaxCompute packages with owner and risk level.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribePackagesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_packages(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePackagesRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// ID of the product that the call is about.
    pub product_id: Option<i64>,
    /// ID of the risk level that the call is about.
    pub risk_level_id: Option<i64>,
    /// ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
}

impl DescribePackagesRequest {
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
}

request! {
    DescribePackagesRequest {
        "Lang" => lang: query,
        "Name" => name: query,
        "ProductId" => product_id: query,
        "RiskLevelId" => risk_level_id: query,
        "RuleId" => rule_id: query,
        "InstanceId" => instance_id: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for DescribePackagesRequest {
    type Response = DescribePackagesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribePackages").read_only();
}

impl Paginated for DescribePackagesRequest {
    type Item = PackageItem;
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

/// Response to [`DescribePackagesRequest`].
#[non_exhaustive]
pub struct DescribePackagesResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `769FB3C1-F4C9-42DF-9B72-7077A8989C13`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<PackageItem>,
}

response! {
    DescribePackagesResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct PackageItem {
    /// When the item was created. Example: `1536751124000`.
    pub creation_time: Option<i64>,
    /// Whether something that a rule guards was found in it. Example: `true`.
    pub sensitive: Option<bool>,
    /// Account or person that the item belongs to. Example: `cou-2221`.
    pub owner: Option<String>,
    /// Name that the risk level goes by. Example: `text`.
    pub risk_level_name: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `223453332`.
    pub instance_id: Option<i64>,
    /// How many items match in all, over all pages. Example: `321`.
    pub total_count: Option<i32>,
    /// Name that people know the item by. Example: `gxdata`.
    pub name: Option<String>,
    /// How many there are of this: sensitive. Example: `123`.
    pub sensitive_count: Option<i32>,
    /// ID of the risk level that the item belongs to or stands for. Example: `4`.
    pub risk_level_id: Option<i64>,
    /// Identifier of the item within its collection. Example: `111111`.
    pub id: Option<i64>,
}

response! {
    PackageItem {
        "CreationTime" => creation_time: value,
        "Sensitive" => sensitive: value,
        "Owner" => owner: value,
        "RiskLevelName" => risk_level_name: value,
        "InstanceId" => instance_id: value,
        "TotalCount" => total_count: value,
        "Name" => name: value,
        "SensitiveCount" => sensitive_count: value,
        "RiskLevelId" => risk_level_id: value,
        "Id" => id: value,
    }
}
