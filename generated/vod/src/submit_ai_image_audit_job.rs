// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitAIImageAuditJob`, from `vod/SubmitAIImageAuditJob.md`.

use alicloud_runtime::codegen::*;

/// Submits an image to automated review, which runs in the background.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::SubmitAIImageAuditJobRequest::new()
///     .media_id("f1aa3024aee64*****6dc8ca20dbc320")
///     .template_id("VOD-0003-00****");
/// let reply = client.submit_ai_image_audit_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitAIImageAuditJobRequest {
    /// **Required.** ID of the media that the call is about.
    /// Example: `f1aa3024aee64*****6dc8ca20dbc320`.
    pub media_id: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown. Example: `VOD-0003-00****`.
    pub template_id: Option<String>,
    /// Settings of the media audit, and what it works with.
    /// Example: `{"ResourceType":"****_short_video"}`.
    pub media_audit_configuration: Option<String>,
}

impl SubmitAIImageAuditJobRequest {
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
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `MediaAuditConfiguration`.
    pub fn media_audit_configuration(mut self, value: impl Into<String>) -> Self {
        self.media_audit_configuration = Some(value.into());
        self
    }
}

request! {
    SubmitAIImageAuditJobRequest {
        "MediaId" => media_id: query,
        "TemplateId" => template_id: query,
        "MediaAuditConfiguration" => media_audit_configuration: query,
    }
}

impl Operation for SubmitAIImageAuditJobRequest {
    type Response = SubmitAIImageAuditJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitAIImageAuditJob")
        .required(&["MediaId", "TemplateId"]);
}

/// Response to [`SubmitAIImageAuditJobRequest`].
#[non_exhaustive]
pub struct SubmitAIImageAuditJobResponse {
    /// ID of the job, for asking later how it stands. Example: `b1aa3024aee64*****6dc8ca20dbc328`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6F42D500-1956-4B*****30-C09E755F4F4B`.
    pub request_id: Option<String>,
}

response! {
    SubmitAIImageAuditJobResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}
