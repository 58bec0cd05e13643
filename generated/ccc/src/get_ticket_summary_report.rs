// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTicketSummaryReport`, from `ccc/GetTicketSummaryReport.md`.

use alicloud_runtime::codegen::*;

/// Reports on tickets, filtered by state, category, time, creator or assignee.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetTicketSummaryReportRequest::new()
///     .instance_id("...");
/// let reply = client.get_ticket_summary_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTicketSummaryReportRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// State to narrow the list down to or to be put into.
    pub state: Option<String>,
    /// ID of the category that the call is about.
    pub category_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Keeps items that this account created.
    pub creator: Option<String>,
    /// Agent that has to work on the ticket or task.
    pub assignee: Option<String>,
    /// Which kind of assignee it is or is to be.
    pub assignee_type: Option<String>,
    /// Agent that takes part in the ticket, whatever the role.
    pub participant: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl GetTicketSummaryReportRequest {
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
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `CategoryId`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
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
    /// Sets `Creator`.
    pub fn creator(mut self, value: impl Into<String>) -> Self {
        self.creator = Some(value.into());
        self
    }
    /// Sets `Assignee`.
    pub fn assignee(mut self, value: impl Into<String>) -> Self {
        self.assignee = Some(value.into());
        self
    }
    /// Sets `AssigneeType`.
    pub fn assignee_type(mut self, value: impl Into<String>) -> Self {
        self.assignee_type = Some(value.into());
        self
    }
    /// Sets `Participant`.
    pub fn participant(mut self, value: impl Into<String>) -> Self {
        self.participant = Some(value.into());
        self
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
}

request! {
    GetTicketSummaryReportRequest {
        "InstanceId" => instance_id: query,
        "State" => state: query,
        "CategoryId" => category_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Creator" => creator: query,
        "Assignee" => assignee: query,
        "AssigneeType" => assignee_type: query,
        "Participant" => participant: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for GetTicketSummaryReportRequest {
    type Response = GetTicketSummaryReportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetTicketSummaryReport")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`GetTicketSummaryReportRequest`], which the documentation does not describe.
pub type GetTicketSummaryReportResponse = alicloud_runtime::UndocumentedResponse;
