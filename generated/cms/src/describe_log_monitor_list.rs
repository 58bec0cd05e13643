// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLogMonitorList`, from `cms/DescribeLogMonitorList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FilterRelation};

/// Lists the metrics that are computed from logs.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeLogMonitorListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_log_monitor_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLogMonitorListRequest {
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Text that log monitoring metrics are searched for; part of it is enough. Example: `test`.
    pub search_value: Option<String>,
    /// Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `123456`.
    pub group_id: Option<i64>,
}

impl DescribeLogMonitorListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SearchValue`.
    pub fn search_value(mut self, value: impl Into<String>) -> Self {
        self.search_value = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
}

request! {
    DescribeLogMonitorListRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SearchValue" => search_value: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for DescribeLogMonitorListRequest {
    type Response = DescribeLogMonitorListResponse;
    type Error = DescribeLogMonitorListError;
    const INFO: OperationInfo = super::operation("DescribeLogMonitorList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeLogMonitorListError] = &[
        DescribeLogMonitorListError::ParameterInvalid,
        DescribeLogMonitorListError::AccessForbidden,
        DescribeLogMonitorListError::ResourceNotFound,
        DescribeLogMonitorListError::InternalError,
    ];
}

impl Paginated for DescribeLogMonitorListRequest {
    type Item = LogMonitor;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.log_monitor_list)
    }
}

/// Response to [`DescribeLogMonitorListRequest`].
#[non_exhaustive]
pub struct DescribeLogMonitorListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Log monitoring metrics found, one entry each.
    pub log_monitor_list: Vec<LogMonitor>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `01E90080-4300-4FAA-B9AE-161956BC350D`.
    pub request_id: Option<String>,
    /// How many records there are in all. Example: `15`.
    pub total: Option<i64>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeLogMonitorListResponse {
        "Code" => code: value,
        "LogMonitorList" => log_monitor_list: list(""),
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "Total" => total: value,
        "Success" => success: value,
    }
}

/// Log monitoring metrics found, one entry each.
#[non_exhaustive]
pub struct LogMonitor {
    /// When the item was created. Example: `1577766395000`.
    pub gmt_create: Option<i64>,
    /// Application group that the item belongs to or that was created. Example: `12345`.
    pub group_id: Option<i64>,
    /// Log monitoring metric, by its ID. Example: `12345`.
    pub log_id: Option<i64>,
    /// Measured quantity that the item is about, under the name that the product gives it.
    /// Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// Logstore whose logs are turned into a metric. Example: `testSlS****`.
    pub sls_logstore: Option<String>,
    /// Log Service project that the Logstore lies in. Example: `sls-project-test****`.
    pub sls_project: Option<String>,
    /// Region that the sls lies in. Example: `cn-hangzhou`.
    pub sls_region_id: Option<String>,
    /// Conditions that a log entry has to satisfy to be counted.
    pub value_filter: Vec<ValueFilterObject>,
    /// Whether all log filter conditions or only one of them has to hold. Here: `and`, `or`.
    /// Example: `and`.
    pub value_filter_relation: Option<Open<FilterRelation>>,
}

response! {
    LogMonitor {
        "GmtCreate" => gmt_create: value,
        "GroupId" => group_id: value,
        "LogId" => log_id: value,
        "MetricName" => metric_name: value,
        "SlsLogstore" => sls_logstore: value,
        "SlsProject" => sls_project: value,
        "SlsRegionId" => sls_region_id: value,
        "ValueFilter" => value_filter: list(""),
        "ValueFilterRelation" => value_filter_relation: value,
    }
}

/// Conditions that a log entry has to satisfy to be counted.
#[non_exhaustive]
pub struct ValueFilterObject {
    /// Field of the log that is looked at. Example: `hostName`.
    pub key: Option<String>,
    /// How the field is compared with the value. Example: `contain`.
    pub operator: Option<String>,
    /// Value that the field is compared with. Example: `portal`.
    pub value: Option<String>,
}

response! {
    ValueFilterObject {
        "Key" => key: value,
        "Operator" => operator: value,
        "Value" => value: value,
    }
}

/// Errors that the documentation of [`DescribeLogMonitorListRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeLogMonitorListError = super::DocumentedError;
