// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTickets`, from `ccc/ListTickets.md`.

use alicloud_runtime::codegen::*;

/// Lists tickets, filtered by title, state, category, creator, assignee or customer.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListTicketsRequest::new()
///     .page_size(1)
///     .page_number(1)
///     .instance_id("...");
/// let reply = client.list_tickets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTicketsRequest {
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i64>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i64>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the ticket that the call is about.
    pub ticket_id: Option<String>,
    /// Title or heading shown to people.
    pub title: Option<String>,
    /// State to narrow the list down to or to be put into.
    pub state: Option<String>,
    /// ID of the category that the call is about.
    pub category_id: Option<String>,
    /// Keeps items that this account created.
    pub creator: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// ID of the customer that the call is about.
    pub customer_id: Option<String>,
    /// IDs of the jobs to work on or to narrow the list down to.
    pub job_id_list: Option<String>,
    /// Agent that has to work on the ticket or task.
    pub assignee: Option<String>,
    /// Which kind of assignee it is or is to be.
    pub assignee_type: Option<String>,
    /// Agent that takes part in the ticket, whatever the role.
    pub participant: Option<String>,
}

impl ListTicketsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `TicketId`.
    pub fn ticket_id(mut self, value: impl Into<String>) -> Self {
        self.ticket_id = Some(value.into());
        self
    }
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
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
    /// Sets `Creator`.
    pub fn creator(mut self, value: impl Into<String>) -> Self {
        self.creator = Some(value.into());
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
    /// Sets `CustomerId`.
    pub fn customer_id(mut self, value: impl Into<String>) -> Self {
        self.customer_id = Some(value.into());
        self
    }
    /// Sets `JobIdList`.
    pub fn job_id_list(mut self, value: impl Into<String>) -> Self {
        self.job_id_list = Some(value.into());
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
}

request! {
    ListTicketsRequest {
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "InstanceId" => instance_id: query,
        "TicketId" => ticket_id: query,
        "Title" => title: query,
        "State" => state: query,
        "CategoryId" => category_id: query,
        "Creator" => creator: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "CustomerId" => customer_id: query,
        "JobIdList" => job_id_list: query,
        "Assignee" => assignee: query,
        "AssigneeType" => assignee_type: query,
        "Participant" => participant: query,
    }
}

impl Operation for ListTicketsRequest {
    type Response = ListTicketsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTickets")
        .required(&["PageSize", "PageNumber", "InstanceId"])
        .read_only();
}

/// Response to [`ListTicketsRequest`], which the documentation does not describe.
pub type ListTicketsResponse = alicloud_runtime::UndocumentedResponse;
