// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataAssets`, from `sddp/DescribeDataAssets.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Searches data assets, as the overview page does, by risk level, rule and range.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeDataAssetsRequest::new()
///     .range_id(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_data_assets(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataAssetsRequest {
    /// Language of the texts that come back. Default: `zh`. Example: `zh`.
    pub lang: Option<Open<Lang>>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// The risk levels that are concerned. Example: `S1`.
    pub risk_levels: Option<String>,
    /// ID of the rule that the call or the item is about. Example: `11122200`.
    pub rule_id: Option<i64>,
    /// ID of the range that the call is about. Example: `1`.
    pub range_id: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Example: `1`.
    pub current_page: Option<i32>,
}

impl DescribeDataAssetsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `RiskLevels`.
    pub fn risk_levels(mut self, value: impl Into<String>) -> Self {
        self.risk_levels = Some(value.into());
        self
    }
    /// Sets `RuleId`.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `RangeId`.
    #[inline]
    pub fn range_id(mut self, value: i32) -> Self {
        self.range_id = Some(value);
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
    DescribeDataAssetsRequest {
        "Lang" => lang: query,
        "Name" => name: query,
        "RiskLevels" => risk_levels: query,
        "RuleId" => rule_id: query,
        "RangeId" => range_id: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for DescribeDataAssetsRequest {
    type Response = DescribeDataAssetsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeDataAssets").read_only();
}

impl Paginated for DescribeDataAssetsRequest {
    type Item = Asset;
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

/// Response to [`DescribeDataAssetsRequest`].
#[non_exhaustive]
pub struct DescribeDataAssetsResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// Entries of the list.
    pub items: Vec<Asset>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `71064826-726F-4ADA-B879-05D8055476FB`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeDataAssetsResponse {
        "CurrentPage" => current_page: value,
        "Items" => items: list(""),
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct Asset {
    /// Who may read the bucket, in the terms of OSS. Example: `private`.
    pub acl: Option<String>,
    /// When the item was created. Unit: `milliseconds`. Example: `1536751124000`.
    pub creation_time: Option<i64>,
    /// Which kind of data it is or is to be. Example: `OSS_BUCKET`.
    pub data_type: Option<String>,
    /// Identifier of the item within its collection. Example: `268`.
    pub id: Option<String>,
    /// Mark of how safe or sensitive the asset is; mostly for MaxCompute. Example: `0`.
    pub labelsec: Option<bool>,
    /// Name that people know the item by. Example: `gxdata`.
    pub name: Option<String>,
    /// Key that opens, signs or picks out the object. Example: `text`.
    pub object_key: Option<String>,
    /// Name that the odps risk level goes by. Example: `S4`.
    pub odps_risk_level_name: Option<Open<RiskLevels>>,
    /// Account or person that the item belongs to. Example: `dtdep-239-******`.
    pub owner: Option<String>,
    /// Code or name of the product concerned. Example: `RDS`.
    pub product_code: Option<Open<ProductCode>>,
    /// ID of the product that the item belongs to or stands for. Example: `5`.
    pub product_id: Option<String>,
    /// Whether the asset is protected. Example: `false`.
    pub protection: Option<bool>,
    /// ID of the risk level that the item belongs to or stands for. Example: `2`.
    pub risk_level_id: Option<i64>,
    /// Name that the risk level goes by. Example: `text`.
    pub risk_level_name: Option<String>,
    /// Name that the rule was given. Example: `text`.
    pub rule_name: Option<String>,
    /// Whether something that a rule guards was found in it. Example: `true`.
    pub sensitive: Option<bool>,
    /// How many there are of this: sensitive. Example: `24`.
    pub sensitive_count: Option<i32>,
    /// Share of the columns or tables in which something guarded was found. Example: `45%`.
    pub sensitive_ratio: Option<String>,
    /// How many items match in all, over all pages. Example: `432`.
    pub total_count: Option<i32>,
}

response! {
    Asset {
        "Acl" => acl: value,
        "CreationTime" => creation_time: value,
        "DataType" => data_type: value,
        "Id" => id: value,
        "Labelsec" => labelsec: value,
        "Name" => name: value,
        "ObjectKey" => object_key: value,
        "OdpsRiskLevelName" => odps_risk_level_name: value,
        "Owner" => owner: value,
        "ProductCode" => product_code: value,
        "ProductId" => product_id: value,
        "Protection" => protection: value,
        "RiskLevelId" => risk_level_id: value,
        "RiskLevelName" => risk_level_name: value,
        "RuleName" => rule_name: value,
        "Sensitive" => sensitive: value,
        "SensitiveCount" => sensitive_count: value,
        "SensitiveRatio" => sensitive_ratio: value,
        "TotalCount" => total_count: value,
    }
}

values! {
    /// Name that the odps risk level goes by.
    pub enum RiskLevels {
        /// Least guarded content of MaxCompute.
        S1 = "S1",
        /// Content of MaxCompute that needs moderate care.
        S2 = "S2",
        /// Content of MaxCompute that needs much care.
        S3 = "S3",
        /// Most guarded content of MaxCompute.
        S4 = "S4",
    }
}

values! {
    /// Code or name of the product concerned.
    pub enum ProductCode {
        /// Project of the big data warehouse.
        MaxCompute = "MaxCompute",
        /// Bucket of object storage.
        Oss = "OSS",
        /// Managed relational database.
        Rds = "RDS",
    }
}
