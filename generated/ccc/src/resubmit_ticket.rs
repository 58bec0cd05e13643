// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResubmitTicket`, from `ccc/ResubmitTicket.md`.

use alicloud_runtime::codegen::*;

/// Submits a ticket once more, with a comment.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ResubmitTicketRequest::new()
///     .instance_id("...")
///     .ticket_id("...");
/// let reply = client.resubmit_ticket(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResubmitTicketRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the ticket that the call is about.
    pub ticket_id: Option<String>,
    /// Free text added as a note.
    pub comment: Option<String>,
}

impl ResubmitTicketRequest {
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
    /// Sets `TicketId`, which is required.
    pub fn ticket_id(mut self, value: impl Into<String>) -> Self {
        self.ticket_id = Some(value.into());
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
}

request! {
    ResubmitTicketRequest {
        "InstanceId" => instance_id: query,
        "TicketId" => ticket_id: query,
        "Comment" => comment: query,
    }
}

impl Operation for ResubmitTicketRequest {
    type Response = ResubmitTicketResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResubmitTicket")
        .required(&["InstanceId", "TicketId"]);
}

/// Response to [`ResubmitTicketRequest`], which the documentation does not describe.
pub type ResubmitTicketResponse = alicloud_runtime::UndocumentedResponse;
