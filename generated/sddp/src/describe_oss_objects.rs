// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOssObjects`, from `sddp/DescribeOssObjects.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OssObjectRuleList};

/// Lists objects of connected OSS buckets, filtered by risk level, rule or time of scan.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeOssObjectsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_oss_objects(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOssObjectsRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// ID of the risk level that the call is about.
    pub risk_level_id: Option<i32>,
    /// ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Region that the service lies in.
    pub service_region_id: Option<String>,
    /// Keeps the objects last scanned after this moment, in milliseconds since 1970.
    pub last_scan_time_start: Option<i64>,
    /// Keeps the objects last scanned before this moment, in milliseconds since 1970.
    pub last_scan_time_end: Option<i64>,
    /// ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// Code that stands for the file category, for programs to act on.
    pub file_category_code: Option<i64>,
    /// Where the previous page ended; leave it out for the first one.
    pub marker: Option<i64>,
}

impl DescribeOssObjectsRequest {
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
    /// Sets `RiskLevelId`.
    #[inline]
    pub fn risk_level_id(mut self, value: i32) -> Self {
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
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
    /// Sets `LastScanTimeStart`.
    #[inline]
    pub fn last_scan_time_start(mut self, value: i64) -> Self {
        self.last_scan_time_start = Some(value);
        self
    }
    /// Sets `LastScanTimeEnd`.
    #[inline]
    pub fn last_scan_time_end(mut self, value: i64) -> Self {
        self.last_scan_time_end = Some(value);
        self
    }
    /// Sets `TemplateId`.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `FileCategoryCode`.
    #[inline]
    pub fn file_category_code(mut self, value: i64) -> Self {
        self.file_category_code = Some(value);
        self
    }
    /// Sets `Marker`.
    #[inline]
    pub fn marker(mut self, value: i64) -> Self {
        self.marker = Some(value);
        self
    }
}

request! {
    DescribeOssObjectsRequest {
        "Lang" => lang: query,
        "Name" => name: query,
        "RiskLevelId" => risk_level_id: query,
        "RuleId" => rule_id: query,
        "InstanceId" => instance_id: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "ServiceRegionId" => service_region_id: query,
        "LastScanTimeStart" => last_scan_time_start: query,
        "LastScanTimeEnd" => last_scan_time_end: query,
        "TemplateId" => template_id: query,
        "FileCategoryCode" => file_category_code: query,
        "Marker" => marker: query,
    }
}

impl Operation for DescribeOssObjectsRequest {
    type Response = DescribeOssObjectsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeOssObjects").read_only();
}

impl Paginated for DescribeOssObjectsRequest {
    type Item = OssObjectItem;
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

/// Response to [`DescribeOssObjectsRequest`].
#[non_exhaustive]
pub struct DescribeOssObjectsResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `769FB3C1-F4C9-42DF-9B72-7077A8989C13`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `12`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<OssObjectItem>,
}

response! {
    DescribeOssObjectsResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct OssObjectItem {
    /// ID of the instance, by which other calls name it. Example: `1232122`.
    pub instance_id: Option<i64>,
    /// Name that the category goes by. Example: `text`.
    pub category_name: Option<String>,
    /// ID of the risk level that the item belongs to or stands for. Example: `2`.
    pub risk_level_id: Option<i64>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the file that the item belongs to or stands for. Example: `file-22***`.
    pub file_id: Option<String>,
    /// How large it is, or how many a page holds. Example: `20`.
    pub size: Option<i64>,
    /// Name that the bucket goes by. Example: `oss-duplicate-***`.
    pub bucket_name: Option<String>,
    /// Name that the risk level goes by. Example: `text`.
    pub risk_level_name: Option<String>,
    /// Kind of the file, or how the rule recognizes data, as a number. Example: `900001`.
    pub category: Option<i64>,
    /// Name that people know the item by. Example: `obj_id`.
    pub name: Option<String>,
    /// How many there are of this: rule. Example: `100`.
    pub rule_count: Option<i32>,
    /// How many there are of this: sensitive. Example: `50`.
    pub sensitive_count: Option<i32>,
    /// Identifier of the item within its collection. Example: `17383`.
    pub id: Option<String>,
    /// Items of the kind rule that were found or are concerned.
    pub rule_list: Vec<OssObjectRuleList>,
    /// Code that stands for the file category, for programs to act on. Example: `1`.
    pub file_category_code: Option<i64>,
    /// Name that the file category goes by. Example: `text file`.
    pub file_category_name: Option<String>,
    /// Time that is set or recorded for this: last modified. Example: `1536751124000`.
    pub last_modified_time: Option<i64>,
}

response! {
    OssObjectItem {
        "InstanceId" => instance_id: value,
        "CategoryName" => category_name: value,
        "RiskLevelId" => risk_level_id: value,
        "RegionId" => region_id: value,
        "FileId" => file_id: value,
        "Size" => size: value,
        "BucketName" => bucket_name: value,
        "RiskLevelName" => risk_level_name: value,
        "Category" => category: value,
        "Name" => name: value,
        "RuleCount" => rule_count: value,
        "SensitiveCount" => sensitive_count: value,
        "Id" => id: value,
        "RuleList" => rule_list: list(""),
        "FileCategoryCode" => file_category_code: value,
        "FileCategoryName" => file_category_name: value,
        "LastModifiedTime" => last_modified_time: value,
    }
}
