// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TerminateTicket`, from `ccc/TerminateTicket.md`.

use alicloud_runtime::codegen::*;

/// Ends a ticket before it is finished, with a comment.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::TerminateTicketRequest::new()
///     .instance_id("...");
/// let reply = client.terminate_ticket(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TerminateTicketRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the ticket that the call is about.
    pub ticket_id: Option<String>,
    /// Free text added as a note.
    pub comment: Option<String>,
}

impl TerminateTicketRequest {
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
    /// Sets `TicketId`.
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
    TerminateTicketRequest {
        "InstanceId" => instance_id: query,
        "TicketId" => ticket_id: query,
        "Comment" => comment: query,
    }
}

impl Operation for TerminateTicketRequest {
    type Response = TerminateTicketResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("TerminateTicket")
        .required(&["InstanceId"]);
}

/// Response to [`TerminateTicketRequest`], which the documentation does not describe.
pub type TerminateTicketResponse = alicloud_runtime::UndocumentedResponse;
