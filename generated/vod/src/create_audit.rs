// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAudit`, from `vod/CreateAudit.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AuditStatus};

/// Records the outcome of manual review for videos, audio and other media.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// use alicloud_vod::create_audit::AuditContent;
///
/// let request = alicloud_vod::CreateAuditRequest::new()
///     .audit_content([AuditContent::new()]);
/// let reply = client.create_audit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAuditRequest {
    /// **Required.** What the audit contains. Example: `text`.
    pub audit_content: Vec<AuditContent>,
}

impl CreateAuditRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AuditContent`, which is required.
    pub fn audit_content(
        mut self,
        value: impl IntoIterator<Item = impl Into<AuditContent>>,
    ) -> Self {
        self.audit_content = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateAuditRequest {
        "AuditContent" => audit_content: query_json,
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

/// What the audit contains.
#[non_exhaustive]
pub struct AuditContent {
    /// **Required.** ID of the video that the call is about.
    /// Example: `93ab850b4f*****b54b6e91d24d81d4`.
    pub video_id: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into. Example: `Normal`.
    pub status: Option<Open<AuditStatus>>,
    /// Why it came to this result, in words or as a code. Example: `text`.
    pub reason: Option<String>,
    /// Free text added as a note. Example: `text`.
    pub comment: Option<String>,
}

impl AuditContent {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VideoId`, which is required.
    pub fn video_id(mut self, value: impl Into<String>) -> Self {
        self.video_id = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<Open<AuditStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `Reason`.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
}

request! {
    AuditContent {
        "VideoId" => video_id: field,
        "Status" => status: field,
        "Reason" => reason: field,
        "Comment" => comment: field,
    }
}
