// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAutonomousNotifyEventsInRange`, from `das/GetAutonomousNotifyEventsInRange.md`.

use alicloud_runtime::codegen::*;

/// Lists an instance's notification events in a period, by type and severity.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetAutonomousNotifyEventsInRangeRequest::new()
///     .start_time("...")
///     .end_time("...");
/// let reply = client.get_autonomous_notify_events_in_range(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAutonomousNotifyEventsInRangeRequest {
    /// Reserved for the service; leave it out.
    pub context: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// Which events are meant: all, optimizations, or problems.
    pub event_context: Option<String>,
    /// Rank of the item on the scale that its container defines.
    pub level: Option<String>,
    /// Level that the min has on its scale.
    pub min_level: Option<String>,
    /// Which page of the list to return.
    pub page_offset: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
}

impl GetAutonomousNotifyEventsInRangeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `__context`.
    pub fn context(mut self, value: impl Into<String>) -> Self {
        self.context = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `EventContext`.
    pub fn event_context(mut self, value: impl Into<String>) -> Self {
        self.event_context = Some(value.into());
        self
    }
    /// Sets `Level`.
    pub fn level(mut self, value: impl Into<String>) -> Self {
        self.level = Some(value.into());
        self
    }
    /// Sets `MinLevel`.
    pub fn min_level(mut self, value: impl Into<String>) -> Self {
        self.min_level = Some(value.into());
        self
    }
    /// Sets `PageOffset`.
    pub fn page_offset(mut self, value: impl Into<String>) -> Self {
        self.page_offset = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    GetAutonomousNotifyEventsInRangeRequest {
        "__context" => context: query,
        "InstanceId" => instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "NodeId" => node_id: query,
        "EventContext" => event_context: query,
        "Level" => level: query,
        "MinLevel" => min_level: query,
        "PageOffset" => page_offset: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for GetAutonomousNotifyEventsInRangeRequest {
    type Response = GetAutonomousNotifyEventsInRangeResponse;
    type Error = GetAutonomousNotifyEventsInRangeError;
    const INFO: OperationInfo = super::operation("GetAutonomousNotifyEventsInRange")
        .required(&["StartTime", "EndTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetAutonomousNotifyEventsInRangeError] = &[
        GetAutonomousNotifyEventsInRangeError::InvalidParams,
        GetAutonomousNotifyEventsInRangeError::NoPermission,
    ];
}

/// Response to [`GetAutonomousNotifyEventsInRangeRequest`].
#[non_exhaustive]
pub struct GetAutonomousNotifyEventsInRangeResponse {
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AutonomousNotifyEventsInRangeData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    GetAutonomousNotifyEventsInRangeResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AutonomousNotifyEventsInRangeData {
    /// Entries of the list.
    pub list: Vec<String>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// Room for further data.
    pub extra: Option<String>,
    /// How many items there are in all. Example: `4`.
    pub total: Option<i64>,
}

response! {
    AutonomousNotifyEventsInRangeData {
        "List" => list: list("T"),
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
        "Extra" => extra: value,
        "Total" => total: value,
    }
}

/// Errors that the documentation of [`GetAutonomousNotifyEventsInRangeRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetAutonomousNotifyEventsInRangeError = super::DocumentedError;
