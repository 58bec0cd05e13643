// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitMediaDNADeleteJob`, from `vod/SubmitMediaDNADeleteJob.md`.

use alicloud_runtime::codegen::*;

/// Submits a job that removes the video fingerprinting of a medium, by its media ID.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::SubmitMediaDNADeleteJobRequest::new()
///     .media_id("656eaaa8c43a4597******1f09a36");
/// let reply = client.submit_media_dna_delete_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitMediaDNADeleteJobRequest {
    /// **Required.** ID of the media that the call is about. Example: `656eaaa8c43a4597******1f09a36`.
    pub media_id: Option<String>,
}

impl SubmitMediaDNADeleteJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaId`, which is required.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = Some(value.into());
        self
    }
}

request! {
    SubmitMediaDNADeleteJobRequest {
        "MediaId" => media_id: query,
    }
}

impl Operation for SubmitMediaDNADeleteJobRequest {
    type Response = SubmitMediaDNADeleteJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitMediaDNADeleteJob")
        .required(&["MediaId"]);
}

/// Response to [`SubmitMediaDNADeleteJobRequest`].
#[non_exhaustive]
pub struct SubmitMediaDNADeleteJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `e5b1a2e7bee******b632c2710b9423f`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `6805B2EC-CE87-****-8FF6-9C0E97719A26`.
    pub job_id: Option<String>,
}

response! {
    SubmitMediaDNADeleteJobResponse {
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}
