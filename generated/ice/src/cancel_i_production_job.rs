// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelIProductionJob`, from `ice/CancelIProductionJob.md`.

use alicloud_runtime::codegen::*;

/// Withdraws an intelligent production job by its job ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CancelIProductionJobRequest::new()
///     .job_id("...");
/// let reply = client.cancel_i_production_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelIProductionJobRequest {
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CancelIProductionJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CancelIProductionJobRequest {
        "JobId" => job_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CancelIProductionJobRequest {
    type Response = CancelIProductionJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelIProductionJob")
        .required(&["JobId"])
        .idempotency_token("ClientToken");
}

/// Response to [`CancelIProductionJobRequest`], which the documentation does not describe.
pub type CancelIProductionJobResponse = alicloud_runtime::UndocumentedResponse;
