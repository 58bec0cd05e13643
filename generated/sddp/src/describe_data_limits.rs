// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataLimits`, from `sddp/DescribeDataLimits.md`.

use alicloud_runtime::codegen::*;

/// Lists authorized instances, databases and buckets, filtered by state, engine and so on.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeDataLimitsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_data_limits(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataLimitsRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<i32>,
    /// ID of the parent that the call is about.
    pub parent_id: Option<String>,
    /// Region that the service lies in.
    pub service_region_id: Option<String>,
    /// State of the check, to narrow the list down to or to be put into.
    pub check_status: Option<i32>,
    /// State of the audit, to narrow the list down to or to be put into.
    pub audit_status: Option<i32>,
    /// Which kind of engine it is or is to be.
    pub engine_type: Option<String>,
    /// State of the datamask, to narrow the list down to or to be put into.
    pub datamask_status: Option<i32>,
    /// Whether the feature or the item is switched on.
    pub enable: Option<i32>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Account that the member belongs to or works with.
    pub member_account: Option<i64>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
}

impl DescribeDataLimitsRequest {
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
    /// Sets `ResourceType`.
    #[inline]
    pub fn resource_type(mut self, value: i32) -> Self {
        self.resource_type = Some(value);
        self
    }
    /// Sets `ParentId`.
    pub fn parent_id(mut self, value: impl Into<String>) -> Self {
        self.parent_id = Some(value.into());
        self
    }
    /// Sets `ServiceRegionId`.
    pub fn service_region_id(mut self, value: impl Into<String>) -> Self {
        self.service_region_id = Some(value.into());
        self
    }
    /// Sets `CheckStatus`.
    #[inline]
    pub fn check_status(mut self, value: i32) -> Self {
        self.check_status = Some(value);
        self
    }
    /// Sets `AuditStatus`.
    #[inline]
    pub fn audit_status(mut self, value: i32) -> Self {
        self.audit_status = Some(value);
        self
    }
    /// Sets `EngineType`.
    pub fn engine_type(mut self, value: impl Into<String>) -> Self {
        self.engine_type = Some(value.into());
        self
    }
    /// Sets `DatamaskStatus`.
    #[inline]
    pub fn datamask_status(mut self, value: i32) -> Self {
        self.datamask_status = Some(value);
        self
    }
    /// Sets `Enable`.
    #[inline]
    pub fn enable(mut self, value: i32) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
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
    DescribeDataLimitsRequest {
        "Lang" => lang: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "ResourceType" => resource_type: query,
        "ParentId" => parent_id: query,
        "ServiceRegionId" => service_region_id: query,
        "CheckStatus" => check_status: query,
        "AuditStatus" => audit_status: query,
        "EngineType" => engine_type: query,
        "DatamaskStatus" => datamask_status: query,
        "Enable" => enable: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "MemberAccount" => member_account: query,
        "FeatureType" => feature_type: query,
    }
}

impl Operation for DescribeDataLimitsRequest {
    type Response = DescribeDataLimitsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeDataLimits").read_only();
}

impl Paginated for DescribeDataLimitsRequest {
    type Item = DataLimitItem;
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

/// Response to [`DescribeDataLimitsRequest`].
#[non_exhaustive]
pub struct DescribeDataLimitsResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `769FB3C1-F4C9-42DF-9B72-7077A8989***`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `200`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<DataLimitItem>,
}

response! {
    DescribeDataLimitsResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DataLimitItem {
    /// Whether this can be used: event. Example: `true`.
    pub support_event: Option<bool>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// State that the check is in. Example: `3`.
    pub check_status: Option<i32>,
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// Name that the tenant goes by. Example: `insta_gram`.
    pub tenant_name: Option<String>,
    /// When the next began or is to begin. Example: `1676620236000`.
    pub next_start_time: Option<i64>,
    /// Network port that the server, the listener or the traffic uses. Example: `3306`.
    pub port: Option<i32>,
    /// Name that the check status goes by. Example: `text`.
    pub check_status_name: Option<String>,
    /// How large the sampling is or is to be. Example: `5`.
    pub sampling_size: Option<i32>,
    /// ID of the parent that the item belongs to or stands for. Example: `project`.
    pub parent_id: Option<String>,
    /// State that the datamask is in. Example: `1`.
    pub datamask_status: Option<i32>,
    /// How many there are of this: process total. Example: `100`.
    pub process_total_count: Option<i32>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `5`.
    pub resource_type: Option<i64>,
    /// Code of the reason why the call or the item failed. Example: `connect_network_error`.
    pub error_code: Option<String>,
    /// State that the ocr is in. Example: `1`.
    pub ocr_status: Option<i32>,
    /// Days that audit logs of the asset are kept. Example: `30`.
    pub log_store_day: Option<i32>,
    /// State that the event is in. Example: `1`.
    pub event_status: Option<i32>,
    /// Whether this can be used: scan. Example: `true`.
    pub support_scan: Option<bool>,
    /// Time that is set or recorded for this: last finished. Example: `145600000`.
    pub last_finished_time: Option<i64>,
    /// Name that the user logs on with. Example: `tsts`.
    pub user_name: Option<String>,
    /// How the review stands or how it ended. Example: `1`.
    pub audit_status: Option<i32>,
    /// Whether this can be used: ocr. Example: `true`.
    pub support_ocr: Option<bool>,
    /// Which kind of engine it is or is to be. Example: `MySQL`.
    pub engine_type: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `12332`.
    pub instance_id: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// Free text that tells people about the instance. Example: `123`.
    pub instance_description: Option<String>,
    /// Which version of the database is meant. Example: `2.0`.
    pub db_version: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// When the item was created. Example: `145600000`.
    pub gmt_create: Option<i64>,
    /// Whether this can be used: audit. Example: `true`.
    pub support_audit: Option<bool>,
    /// Whether data is scanned by itself: 1 yes, 0 no. Example: `1`.
    pub auto_scan: Option<i32>,
    /// Code that stands for the resource type, for programs to act on. Example: `RDS`.
    pub resource_type_code: Option<String>,
    /// Whether this can be used: datamask. Example: `true`.
    pub support_datamask: Option<bool>,
    /// State that the process is in. Example: `3`.
    pub process_status: Option<i32>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// Whether the feature or the item is switched on. Example: `1`.
    pub enable: Option<i32>,
    /// IDs of the security groups that were found or are concerned. Example: `sg-bp113yf20quxkvy****`.
    pub security_group_id_list: Vec<String>,
    /// IDs of the vSwitches that were found or are concerned. Example: `vsw-bp1kk2mtrtey7o4ju****`.
    pub vswitch_id_list: Vec<String>,
    /// ID of the virtual private cloud. Example: `vpc-2zevcqke6hh09c41****`.
    pub vpc_id: Option<String>,
    /// Account that the member belongs to or works with. Example: `**********8103`.
    pub member_account: Option<i64>,
}

response! {
    DataLimitItem {
        "SupportEvent" => support_event: value,
        "ErrorMessage" => error_message: value,
        "CheckStatus" => check_status: value,
        "LocalName" => local_name: value,
        "TenantName" => tenant_name: value,
        "NextStartTime" => next_start_time: value,
        "Port" => port: value,
        "CheckStatusName" => check_status_name: value,
        "SamplingSize" => sampling_size: value,
        "ParentId" => parent_id: value,
        "DatamaskStatus" => datamask_status: value,
        "ProcessTotalCount" => process_total_count: value,
        "ResourceType" => resource_type: value,
        "ErrorCode" => error_code: value,
        "OcrStatus" => ocr_status: value,
        "LogStoreDay" => log_store_day: value,
        "EventStatus" => event_status: value,
        "SupportScan" => support_scan: value,
        "LastFinishedTime" => last_finished_time: value,
        "UserName" => user_name: value,
        "AuditStatus" => audit_status: value,
        "SupportOcr" => support_ocr: value,
        "EngineType" => engine_type: value,
        "InstanceId" => instance_id: value,
        "TotalCount" => total_count: value,
        "InstanceDescription" => instance_description: value,
        "DbVersion" => db_version: value,
        "RegionId" => region_id: value,
        "GmtCreate" => gmt_create: value,
        "SupportAudit" => support_audit: value,
        "AutoScan" => auto_scan: value,
        "ResourceTypeCode" => resource_type_code: value,
        "SupportDatamask" => support_datamask: value,
        "ProcessStatus" => process_status: value,
        "Id" => id: value,
        "Enable" => enable: value,
        "SecurityGroupIdList" => security_group_id_list: list(""),
        "VSwitchIdList" => vswitch_id_list: list(""),
        "VpcId" => vpc_id: value,
        "MemberAccount" => member_account: value,
    }
}
