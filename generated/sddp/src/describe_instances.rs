// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstances`, from `sddp/DescribeInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ModelTag};

/// Lists connected MaxCompute, RDS and OSS instances with their risk levels.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstancesRequest {
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
    /// Region that the service lies in.
    pub service_region_id: Option<String>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
}

impl DescribeInstancesRequest {
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
    /// Sets `ServiceRegionId`.
    pub fn service_region_id(mut self, value: impl Into<String>) -> Self {
        self.service_region_id = Some(value.into());
        self
    }
    /// Sets `FeatureType`.
    #[inline]
    pub fn feature_type(mut self, value: i32) -> Self {
        self.feature_type = Some(value);
        self
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
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
    DescribeInstancesRequest {
        "Lang" => lang: query,
        "Name" => name: query,
        "ProductId" => product_id: query,
        "RiskLevelId" => risk_level_id: query,
        "RuleId" => rule_id: query,
        "ServiceRegionId" => service_region_id: query,
        "FeatureType" => feature_type: query,
        "ProductCode" => product_code: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for DescribeInstancesRequest {
    type Response = DescribeInstancesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeInstances").read_only();
}

impl Paginated for DescribeInstancesRequest {
    type Item = InstanceItem;
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

/// Response to [`DescribeInstancesRequest`].
#[non_exhaustive]
pub struct DescribeInstancesResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `71064826-726F-4ADA-B879-05D8055476FB`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `231`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<InstanceItem>,
}

response! {
    DescribeInstancesResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct InstanceItem {
    /// When the item was created. Example: `1637226782000`.
    pub creation_time: Option<i64>,
    /// Time that is set or recorded for this: last finish. Example: `1637622793000`.
    pub last_finish_time: Option<i64>,
    /// Account or person that the item belongs to. Example: `dtdep-239-******`.
    pub owner: Option<String>,
    /// Name that the tenant goes by. Example: `tenant`.
    pub tenant_name: Option<String>,
    /// Whether the asset is protected. Example: `false`.
    pub protection: Option<bool>,
    /// Name that the depart goes by. Example: `***DemoCenter`.
    pub depart_name: Option<String>,
    /// Mark of how safe or sensitive the asset is; mostly for MaxCompute. Example: `true`.
    pub labelsec: Option<bool>,
    /// ID of the risk level that the item belongs to or stands for. Example: `2`.
    pub risk_level_id: Option<i64>,
    /// ID of the product that the item belongs to or stands for. Example: `5`.
    pub product_id: Option<String>,
    /// Name that people know the item by. Example: `gxdata`.
    pub name: Option<String>,
    /// How many items match in all, over all pages. Example: `231`.
    pub total_count: Option<i32>,
    /// Free text that tells people about the instance. Example: `instance dscription`.
    pub instance_description: Option<String>,
    /// Name that the rule was given. Example: `*** rule`.
    pub rule_name: Option<String>,
    /// Whether something that a rule guards was found in it. Example: `true`.
    pub sensitive: Option<bool>,
    /// Name that the risk level goes by. Example: `S1`.
    pub risk_level_name: Option<String>,
    /// Name that the odps risk level goes by. Example: `1`.
    pub odps_risk_level_name: Option<String>,
    /// How many there are of this: sensitive. Example: `123`.
    pub sensitive_count: Option<i32>,
    /// Identifier of the item within its collection. Example: `11111`.
    pub id: Option<i64>,
    /// Code or name of the product concerned. Example: `RDS`.
    pub product_code: Option<String>,
    /// Tags that the model carries.
    pub model_tags: Vec<ModelTag>,
}

response! {
    InstanceItem {
        "CreationTime" => creation_time: value,
        "LastFinishTime" => last_finish_time: value,
        "Owner" => owner: value,
        "TenantName" => tenant_name: value,
        "Protection" => protection: value,
        "DepartName" => depart_name: value,
        "Labelsec" => labelsec: value,
        "RiskLevelId" => risk_level_id: value,
        "ProductId" => product_id: value,
        "Name" => name: value,
        "TotalCount" => total_count: value,
        "InstanceDescription" => instance_description: value,
        "RuleName" => rule_name: value,
        "Sensitive" => sensitive: value,
        "RiskLevelName" => risk_level_name: value,
        "OdpsRiskLevelName" => odps_risk_level_name: value,
        "SensitiveCount" => sensitive_count: value,
        "Id" => id: value,
        "ProductCode" => product_code: value,
        "ModelTags" => model_tags: list(""),
    }
}
