// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataObjects`, from `sddp/DescribeDataObjects.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ModelTag};

/// Lists what was identified in tables and files as wholes.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeDataObjectsRequest::new()
///     .template_id(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_data_objects(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataObjectsRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// IDs of the products to work on or to narrow the list down to.
    pub product_ids: Option<String>,
    /// IDs of the parent categories to work on or to narrow the list down to.
    pub parent_category_ids: Option<String>,
    /// Name that the query goes by.
    pub query_name: Option<String>,
    /// Region that the service lies in.
    pub service_region_id: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// ID of the domain name that the call is about.
    pub domain_id: Option<i64>,
    /// IDs of the model tags to work on or to narrow the list down to.
    pub model_tag_ids: Option<String>,
    /// The risk levels that are concerned.
    pub risk_levels: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// IDs of the models to work on or to narrow the list down to.
    pub model_ids: Option<String>,
    /// Which kind of file it is or is to be.
    pub file_type: Option<i64>,
    /// Code that stands for the file category, for programs to act on.
    pub file_category_code: Option<i64>,
    /// Account that the member belongs to or works with.
    pub member_account: Option<i64>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
}

impl DescribeDataObjectsRequest {
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
    /// Sets `ProductIds`.
    pub fn product_ids(mut self, value: impl Into<String>) -> Self {
        self.product_ids = Some(value.into());
        self
    }
    /// Sets `ParentCategoryIds`.
    pub fn parent_category_ids(mut self, value: impl Into<String>) -> Self {
        self.parent_category_ids = Some(value.into());
        self
    }
    /// Sets `QueryName`.
    pub fn query_name(mut self, value: impl Into<String>) -> Self {
        self.query_name = Some(value.into());
        self
    }
    /// Sets `ServiceRegionId`.
    pub fn service_region_id(mut self, value: impl Into<String>) -> Self {
        self.service_region_id = Some(value.into());
        self
    }
    /// Sets `TemplateId`, which is required.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `DomainId`.
    #[inline]
    pub fn domain_id(mut self, value: i64) -> Self {
        self.domain_id = Some(value);
        self
    }
    /// Sets `ModelTagIds`.
    pub fn model_tag_ids(mut self, value: impl Into<String>) -> Self {
        self.model_tag_ids = Some(value.into());
        self
    }
    /// Sets `RiskLevels`.
    pub fn risk_levels(mut self, value: impl Into<String>) -> Self {
        self.risk_levels = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ModelIds`.
    pub fn model_ids(mut self, value: impl Into<String>) -> Self {
        self.model_ids = Some(value.into());
        self
    }
    /// Sets `FileType`.
    #[inline]
    pub fn file_type(mut self, value: i64) -> Self {
        self.file_type = Some(value);
        self
    }
    /// Sets `FileCategoryCode`.
    #[inline]
    pub fn file_category_code(mut self, value: i64) -> Self {
        self.file_category_code = Some(value);
        self
    }
    /// Sets `MemberAccount`.
    #[inline]
    pub fn member_account(mut self, value: i64) -> Self {
        self.member_account = Some(value);
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
    DescribeDataObjectsRequest {
        "Lang" => lang: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "ProductIds" => product_ids: query,
        "ParentCategoryIds" => parent_category_ids: query,
        "QueryName" => query_name: query,
        "ServiceRegionId" => service_region_id: query,
        "TemplateId" => template_id: query,
        "DomainId" => domain_id: query,
        "ModelTagIds" => model_tag_ids: query,
        "RiskLevels" => risk_levels: query,
        "InstanceId" => instance_id: query,
        "ModelIds" => model_ids: query,
        "FileType" => file_type: query,
        "FileCategoryCode" => file_category_code: query,
        "MemberAccount" => member_account: query,
        "FeatureType" => feature_type: query,
    }
}

impl Operation for DescribeDataObjectsRequest {
    type Response = DescribeDataObjectsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeDataObjects")
        .required(&["TemplateId"])
        .read_only();
}

impl Paginated for DescribeDataObjectsRequest {
    type Item = DataObjectItem;
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

/// Response to [`DescribeDataObjectsRequest`].
#[non_exhaustive]
pub struct DescribeDataObjectsResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E6F6460E-4330-549A-BD89-C183FB17571E`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `21`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<DataObjectItem>,
}

response! {
    DescribeDataObjectsResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DataObjectItem {
    /// Name that people know the item by. Example: `t_sddp_selfmysql_pers0`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `20000`.
    pub id: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `1`.
    pub template_id: Option<i64>,
    /// ID of the product that the item belongs to or stands for. Example: `5`.
    pub product_id: Option<i64>,
    /// Free text that tells people about the instance. Example: `instance description`.
    pub instance_description: Option<String>,
    /// Code or name of the product concerned. Example: `RDS`.
    pub product_code: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `rm-12*****`.
    pub instance_id: Option<String>,
    /// Time that is set or recorded for this: last scan. Example: `1687676649830`.
    pub last_scan_time: Option<i64>,
    /// How many there are of this: sensitive. Example: `1`.
    pub sensitive_count: Option<i32>,
    /// Kind of object that the task works on. Example: `text type`.
    pub object_type: Option<String>,
    /// Path of the file, the entry or the URL. Example: `rm-12**.db_***`.
    pub path: Option<String>,
    /// Name that the region goes by. Example: `cn-hangzhou`.
    pub region_name: Option<String>,
    /// The categories that were found or are concerned, one entry each.
    /// Example: `general sensitive information`.
    pub categories: Vec<String>,
    /// Tags that the model carries.
    pub model_tags: Vec<ModelTag>,
    /// Items of the kind rule that were found or are concerned.
    pub rule_list: Vec<RuleList>,
    /// Class that the object file belongs to. Example: `text file`.
    pub object_file_category: Option<String>,
    /// Account that the member belongs to or works with. Example: `**********8103`.
    pub member_account: Option<i64>,
    /// Time that is set or recorded for this: last modified. Example: `1687676649830`.
    pub last_modified_time: Option<i64>,
}

response! {
    DataObjectItem {
        "Name" => name: value,
        "Id" => id: value,
        "TemplateId" => template_id: value,
        "ProductId" => product_id: value,
        "InstanceDescription" => instance_description: value,
        "ProductCode" => product_code: value,
        "InstanceId" => instance_id: value,
        "LastScanTime" => last_scan_time: value,
        "SensitiveCount" => sensitive_count: value,
        "ObjectType" => object_type: value,
        "Path" => path: value,
        "RegionName" => region_name: value,
        "Categories" => categories: list(""),
        "ModelTags" => model_tags: list(""),
        "RuleList" => rule_list: list(""),
        "ObjectFileCategory" => object_file_category: value,
        "MemberAccount" => member_account: value,
        "LastModifiedTime" => last_modified_time: value,
    }
}

/// Items of the kind rule that were found or are concerned.
#[non_exhaustive]
pub struct RuleList {
    /// ID of the rule that the call or the item is about. Example: `1080`.
    pub rule_id: Option<i64>,
    /// Name that the rule was given. Example: `name`.
    pub rule_name: Option<String>,
    /// ID of the risk level that the item belongs to or stands for. Example: `2`.
    pub risk_level_id: Option<i64>,
    /// Name that the risk level goes by. Example: `S1`.
    pub risk_level_name: Option<String>,
    /// How many there are of this: rule. Example: `590`.
    pub rule_count: Option<i32>,
}

response! {
    RuleList {
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "RiskLevelId" => risk_level_id: value,
        "RiskLevelName" => risk_level_name: value,
        "RuleCount" => rule_count: value,
    }
}
