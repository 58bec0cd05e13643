// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstanceTrendingReport`, from `ccc/GetInstanceTrendingReport.md`.

use alicloud_runtime::codegen::*;

/// Reports how the figures of an instance developed over time.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetInstanceTrendingReportRequest::new()
///     .instance_id("ccc-test");
/// let reply = client.get_instance_trending_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceTrendingReportRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Beginning of the period to look at. Range: 0 to 4133952000000. Example: `1604639129000`.
    pub start_time: Option<i64>,
    /// End of the period to look at. Range: 0 to 4133952000000. Example: `1604725528000`.
    pub end_time: Option<i64>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
}

impl GetInstanceTrendingReportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
    /// Sets `MediaType`.
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }
}

request! {
    GetInstanceTrendingReportRequest {
        "InstanceId" => instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "MediaType" => media_type: query,
    }
}

impl Operation for GetInstanceTrendingReportRequest {
    type Response = GetInstanceTrendingReportResponse;
    type Error = GetInstanceTrendingReportError;
    const INFO: OperationInfo = super::operation("GetInstanceTrendingReport")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetInstanceTrendingReportError] = &[
        GetInstanceTrendingReportError::ParameterBlank,
    ];
}

/// Response to [`GetInstanceTrendingReportRequest`].
#[non_exhaustive]
pub struct GetInstanceTrendingReportResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<InstanceTrendingReportData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `943D8EF3-3321-471F-A104-51C96FCA94D6`.
    pub request_id: Option<String>,
}

response! {
    GetInstanceTrendingReportResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct InstanceTrendingReportData {
    /// Figures of calls that customers made.
    pub inbound: Vec<Inbound>,
    /// Figures of calls made to customers.
    pub outbound: Vec<Outbound>,
    /// Figures of all kinds of calls together.
    pub overall: Vec<Overall>,
}

response! {
    InstanceTrendingReportData {
        "Inbound" => inbound: list(""),
        "Outbound" => outbound: list(""),
        "Overall" => overall: list(""),
    }
}

/// Figures of calls that customers made.
#[non_exhaustive]
pub struct Inbound {
    /// Calls in which the customer hung up inside the voice menu. Example: `0`.
    pub calls_abandoned_in_ivr: Option<i64>,
    /// Calls in which the customer hung up while waiting in the queue. Example: `0`.
    pub calls_abandoned_in_queue: Option<i64>,
    /// Calls in which the customer hung up before the ringing agent picked up. Example: `0`.
    pub calls_abandoned_in_ringing: Option<i64>,
    /// Calls that agents took, counted once however many agents shared in them. Example: `0`.
    pub calls_handled: Option<i64>,
    /// Calls that had to wait for an agent, counted once however often they queued. Example: `0`.
    pub calls_queued: Option<i64>,
    /// Time that is set or recorded for this: stats. Example: `1604639129000`.
    pub stats_time: Option<i64>,
    /// Number that is given for this: total calls. Example: `0`.
    pub total_calls: Option<i64>,
    /// Calls in which the customer hung up while an agent's telephone rang. Example: `0`.
    pub calls_abandoned_in_ring: Option<i64>,
}

response! {
    Inbound {
        "CallsAbandonedInIVR" => calls_abandoned_in_ivr: value,
        "CallsAbandonedInQueue" => calls_abandoned_in_queue: value,
        "CallsAbandonedInRinging" => calls_abandoned_in_ringing: value,
        "CallsHandled" => calls_handled: value,
        "CallsQueued" => calls_queued: value,
        "StatsTime" => stats_time: value,
        "TotalCalls" => total_calls: value,
        "CallsAbandonedInRing" => calls_abandoned_in_ring: value,
    }
}

/// Figures of calls made to customers.
#[non_exhaustive]
pub struct Outbound {
    /// Calls that were picked up. Example: `0`.
    pub calls_answered: Option<i64>,
    /// Time that is set or recorded for this: stats. Example: `1604639129000`.
    pub stats_time: Option<i64>,
    /// Number that is given for this: total calls. Example: `0`.
    pub total_calls: Option<i64>,
}

response! {
    Outbound {
        "CallsAnswered" => calls_answered: value,
        "StatsTime" => stats_time: value,
        "TotalCalls" => total_calls: value,
    }
}

/// Figures of all kinds of calls together.
#[non_exhaustive]
pub struct Overall {
    /// Time that is set or recorded for this: stats. Example: `1604639129000`.
    pub stats_time: Option<i64>,
    /// Largest value, allowed or found, of this: logged in agents. Example: `102`.
    pub max_logged_in_agents: Option<i64>,
}

response! {
    Overall {
        "StatsTime" => stats_time: value,
        "MaxLoggedInAgents" => max_logged_in_agents: value,
    }
}

/// Errors that the documentation of [`GetInstanceTrendingReportRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
pub type GetInstanceTrendingReportError = super::DocumentedError;
