// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAudit`, from `ice/CreateAudit.md`.

use alicloud_runtime::codegen::*;

/// Submits the results of a manual review of media assets.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateAuditRequest::new()
///     .audit_content("...");
/// let reply = client.create_audit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAuditRequest {
    /// **Required.** What the audit contains.
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
