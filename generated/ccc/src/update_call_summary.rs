// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCallSummary`, from `ccc/UpdateCallSummary.md`.

use alicloud_runtime::codegen::*;

/// Changes the context of a call summary.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::UpdateCallSummaryRequest::new()
///     .ticket_id("...")
///     .instance_id("...");
/// let reply = client.update_call_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCallSummaryRequest {
    /// **Required.** ID of the ticket that the call is about.
    pub ticket_id: Option<String>,
    /// Data kept with the ticket or summary for the agents that work on it, as text.
    pub context: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl UpdateCallSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TicketId`, which is required.
    pub fn ticket_id(mut self, value: impl Into<String>) -> Self {
        self.ticket_id = Some(value.into());
        self
    }
    /// Sets `Context`.
    pub fn context(mut self, value: impl Into<String>) -> Self {
        self.context = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    UpdateCallSummaryRequest {
        "TicketId" => ticket_id: query,
        "Context" => context: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for UpdateCallSummaryRequest {
    type Response = UpdateCallSummaryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCallSummary")
        .required(&["TicketId", "InstanceId"]);
}

/// Response to [`UpdateCallSummaryRequest`], which the documentation does not describe.
pub type UpdateCallSummaryResponse = alicloud_runtime::UndocumentedResponse;
