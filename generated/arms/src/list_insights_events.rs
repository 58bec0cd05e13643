// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInsightsEvents`, from `arms/ListInsightsEvents.md`.

use alicloud_runtime::codegen::*;

/// Lists anomalies that Insights found in a time range, optionally for one application.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListInsightsEventsRequest::new()
///     .region_id("cn-hangzhou")
///     .start_time("1595174400000")
///     .end_time("1480607940000");
/// let reply = client.list_insights_events(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInsightsEventsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Identifier of the process, product or application concerned.
    /// Example: `aokcdqn3ly@a195c6d6421****`.
    pub pid: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `1595174400000`.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at. Example: `1480607940000`.
    pub end_time: Option<String>,
    /// Kinds of insights to work on or to narrow the list down to.
    /// Example: `errorIncrease,topErrorIncrease,topExceptionIncrease,topRtIncrease,rtIncrease`.
    pub insights_types: Option<String>,
}

impl ListInsightsEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Pid`.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
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
    /// Sets `InsightsTypes`.
    pub fn insights_types(mut self, value: impl Into<String>) -> Self {
        self.insights_types = Some(value.into());
        self
    }
}

request! {
    ListInsightsEventsRequest {
        "RegionId" => region_id: query,
        "Pid" => pid: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "InsightsTypes" => insights_types: query,
    }
}

impl Operation for ListInsightsEventsRequest {
    type Response = ListInsightsEventsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListInsightsEvents")
        .required(&["RegionId", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListInsightsEventsRequest`].
#[non_exhaustive]
pub struct ListInsightsEventsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6F1174DC-6085-5353-AAE7-D4ADCD******`.
    pub request_id: Option<String>,
    /// The insights events that were found or are concerned, one entry each.
    pub insights_events: Vec<InsightsEvent>,
}

response! {
    ListInsightsEventsResponse {
        "RequestId" => request_id: value,
        "InsightsEvents" => insights_events: list(""),
    }
}

/// The insights events that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InsightsEvent {
    /// Title or heading shown to people. Example: `text`.
    pub title: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub desc: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `rtIncrease`.
    pub type_: Option<String>,
    /// Identifier of the process, product or application concerned.
    /// Example: `dsv9zcel92@7da413b******`.
    pub pid: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `P3`.
    pub level: Option<String>,
    /// Day or moment that the record belongs to. Example: `1658890560`.
    pub date: Option<i64>,
    /// ID of the problem that the item belongs to or stands for.
    pub problem_id: Option<String>,
}

response! {
    InsightsEvent {
        "Title" => title: value,
        "Desc" => desc: value,
        "Type" => type_: value,
        "Pid" => pid: value,
        "Level" => level: value,
        "Date" => date: value,
        "ProblemId" => problem_id: value,
    }
}
