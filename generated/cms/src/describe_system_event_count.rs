// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSystemEventCount`, from `cms/DescribeSystemEventCount.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SystemEventLevel};

/// Counts system events by name.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeSystemEventCountRequest::new();
/// let reply = client.describe_system_event_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSystemEventCountRequest {
    /// Code of the cloud service concerned. Example: `oss`.
    pub product: Option<String>,
    /// Kind of event, such as an exception or maintenance, or whether events are custom or system ones.
    pub event_type: Option<String>,
    /// Count only events of this name, as
    /// [`DescribeSystemEventMetaList`](super::Client::describe_system_event_meta_list) shows it.
    /// Example: `BucketIngressBandwidth`.
    pub name: Option<String>,
    /// Level of the alert or event, or the way of notification that goes with it. Example: `WARN`.
    pub level: Option<Open<SystemEventLevel>>,
    /// Count only events in this state. Example: `normal`.
    pub status: Option<String>,
    /// Application group that the call concerns, as
    /// [`DescribeMonitorGroups`](super::Client::describe_monitor_groups) returned it.
    /// Example: `12345`.
    pub group_id: Option<String>,
    /// Words that an event or a log has to contain. Example: `cms`.
    pub search_keywords: Option<String>,
    /// Beginning of the period to look at. Example: `1552209685596`.
    pub start_time: Option<String>,
    /// End of the period to look at. Example: `1552220485596`.
    pub end_time: Option<String>,
}

impl DescribeSystemEventCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Product`.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Level`.
    pub fn level(mut self, value: impl Into<Open<SystemEventLevel>>) -> Self {
        self.level = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `SearchKeywords`.
    pub fn search_keywords(mut self, value: impl Into<String>) -> Self {
        self.search_keywords = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeSystemEventCountRequest {
        "Product" => product: query,
        "EventType" => event_type: query,
        "Name" => name: query,
        "Level" => level: query,
        "Status" => status: query,
        "GroupId" => group_id: query,
        "SearchKeywords" => search_keywords: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeSystemEventCountRequest {
    type Response = DescribeSystemEventCountResponse;
    type Error = DescribeSystemEventCountError;
    const INFO: OperationInfo = super::operation("DescribeSystemEventCount")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeSystemEventCountError] = &[
        DescribeSystemEventCountError::ParameterInvalid,
        DescribeSystemEventCountError::AccessForbidden,
        DescribeSystemEventCountError::ResourceNotFound,
        DescribeSystemEventCountError::InternalError,
    ];
}

/// Response to [`DescribeSystemEventCountRequest`].
#[non_exhaustive]
pub struct DescribeSystemEventCountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `60912C8D-B340-4253-ADE7-61ACDFD25CFC`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
    /// Numbers of system events, one entry for each name.
    pub system_event_counts: Vec<SystemEventCount>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    DescribeSystemEventCountResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "SystemEventCounts" => system_event_counts: list("SystemEventCount"),
        "Message" => message: value,
    }
}

/// Numbers of system events, one entry for each name.
#[non_exhaustive]
pub struct SystemEventCount {
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// Application group that the item belongs to or that was created. Example: `123456`.
    pub group_id: Option<String>,
    /// Label of the instance that people recognize it by. Example: `instanceId1`.
    pub instance_name: Option<String>,
    /// Level of the alert or event, or the way of notification that goes with it. Example: `WARN`.
    pub level: Option<Open<SystemEventLevel>>,
    /// Name of the system event. Example: `Agent_Status_Stopped`.
    pub name: Option<String>,
    /// How many times the event occurred. Example: `2`.
    pub num: Option<i64>,
    /// Code of the cloud service concerned. Example: `ECS`.
    pub product: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource that the system event concerns. Example: `xxxxx-1`.
    pub resource_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `normal`.
    pub status: Option<String>,
    /// Moment that the record or the action belongs to. Example: `1552199984000`.
    pub time: Option<i64>,
}

response! {
    SystemEventCount {
        "Content" => content: value,
        "GroupId" => group_id: value,
        "InstanceName" => instance_name: value,
        "Level" => level: value,
        "Name" => name: value,
        "Num" => num: value,
        "Product" => product: value,
        "RegionId" => region_id: value,
        "ResourceId" => resource_id: value,
        "Status" => status: value,
        "Time" => time: value,
    }
}

/// Errors that the documentation of [`DescribeSystemEventCountRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeSystemEventCountError = super::DocumentedError;
