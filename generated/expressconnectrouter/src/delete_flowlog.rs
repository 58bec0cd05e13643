// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteFlowlog`, from `expressconnectrouter/DeleteFlowlog.md`.

use alicloud_runtime::codegen::*;

/// Deletes a flow log of an Express Connect Router, so that it records no more traffic.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::DeleteFlowlogRequest::new()
///     .ecr_id("...")
///     .flow_log_id("...");
/// let reply = client.delete_flowlog(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteFlowlogRequest {
    /// **Required.** Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the flow log that the call is about.
    pub flow_log_id: Option<String>,
}

impl DeleteFlowlogRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EcrId`, which is required.
    pub fn ecr_id(mut self, value: impl Into<String>) -> Self {
        self.ecr_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `FlowLogId`, which is required.
    pub fn flow_log_id(mut self, value: impl Into<String>) -> Self {
        self.flow_log_id = Some(value.into());
        self
    }
}

request! {
    DeleteFlowlogRequest {
        "EcrId" => ecr_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "FlowLogId" => flow_log_id: query,
    }
}

impl Operation for DeleteFlowlogRequest {
    type Response = DeleteFlowlogResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteFlowlog")
        .required(&["EcrId", "FlowLogId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
}

/// Response to [`DeleteFlowlogRequest`], which the documentation does not describe.
pub type DeleteFlowlogResponse = alicloud_runtime::UndocumentedResponse;
