// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCallSummary`, from `ccc/CreateCallSummary.md`.

use alicloud_runtime::codegen::*;

/// Writes a summary with its context for a contact and a customer.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::CreateCallSummaryRequest::new()
///     .instance_id("...");
/// let reply = client.create_call_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCallSummaryRequest {
    /// ID of the customer that the call is about.
    pub customer_id: Option<String>,
    /// Data kept with the ticket or summary for the agents that work on it, as text.
    pub context: Option<String>,
    /// ID of the contact that the call is about.
    pub contact_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl CreateCallSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CustomerId`.
    pub fn customer_id(mut self, value: impl Into<String>) -> Self {
        self.customer_id = Some(value.into());
        self
    }
    /// Sets `Context`.
    pub fn context(mut self, value: impl Into<String>) -> Self {
        self.context = Some(value.into());
        self
    }
    /// Sets `ContactId`.
    pub fn contact_id(mut self, value: impl Into<String>) -> Self {
        self.contact_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    CreateCallSummaryRequest {
        "CustomerId" => customer_id: query,
        "Context" => context: query,
        "ContactId" => contact_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for CreateCallSummaryRequest {
    type Response = CreateCallSummaryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCallSummary")
        .required(&["InstanceId"]);
}

/// Response to [`CreateCallSummaryRequest`], which the documentation does not describe.
pub type CreateCallSummaryResponse = alicloud_runtime::UndocumentedResponse;
