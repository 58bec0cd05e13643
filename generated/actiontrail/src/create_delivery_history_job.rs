// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDeliveryHistoryJob`, from `actiontrail/CreateDeliveryHistoryJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a job that delivers past events to the destination of a trail.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::CreateDeliveryHistoryJobRequest::new()
///     .trail_name("trail-name");
/// let reply = client.create_delivery_history_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDeliveryHistoryJobRequest {
    /// **Required.** Trail, which keeps recording calls and delivers the records.
    /// Example: `trail-name`.
    pub trail_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
}

impl CreateDeliveryHistoryJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TrailName`, which is required.
    pub fn trail_name(mut self, value: impl Into<String>) -> Self {
        self.trail_name = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateDeliveryHistoryJobRequest {
        "TrailName" => trail_name: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateDeliveryHistoryJobRequest {
    type Response = CreateDeliveryHistoryJobResponse;
    type Error = CreateDeliveryHistoryJobError;
    const INFO: OperationInfo = super::operation("CreateDeliveryHistoryJob")
        .required(&["TrailName"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateDeliveryHistoryJobError] = &[
        CreateDeliveryHistoryJobError::TrailNotFoundException,
    ];
}

/// Response to [`CreateDeliveryHistoryJobRequest`].
#[non_exhaustive]
pub struct CreateDeliveryHistoryJobResponse {
    /// ID of the job, for asking later how it stands. Example: `16602`.
    pub job_id: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9D356A34-D5A9-41CD-9915-837B7F9D8722`.
    pub request_id: Option<String>,
}

response! {
    CreateDeliveryHistoryJobResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateDeliveryHistoryJobRequest`] names.
///
/// - [`TrailNotFoundException`](super::DocumentedError::TrailNotFoundException)
pub type CreateDeliveryHistoryJobError = super::DocumentedError;
