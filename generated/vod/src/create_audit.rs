// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAudit`, from `vod/CreateAudit.md`.

use alicloud_runtime::codegen::*;

/// Records the outcome of manual review for videos, audio and other media.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::CreateAuditRequest::new()
///     .audit_content("text");
/// let reply = client.create_audit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAuditRequest {
    /// **Required.** What the audit contains. Example: `text`.
    pub audit_content: Option<String>,
}

impl CreateAuditRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AuditContent`, which is required.
    pub fn audit_content(mut self, value: impl Into<String>) -> Self {
        self.audit_content = Some(value.into());
        self
    }
}

request! {
    CreateAuditRequest {
        "AuditContent" => audit_content: query,
    }
}

impl Operation for CreateAuditRequest {
    type Response = CreateAuditResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAudit")
        .required(&["AuditContent"]);
}

/// Response to [`CreateAuditRequest`].
pub type CreateAuditResponse = alicloud_runtime::EmptyResponse;
