// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelOperationAudit`, from `domain/CancelOperationAudit.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Withdraws a self-service request that is under review.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::CancelOperationAuditRequest::new()
///     .audit_record_id(1);
/// let reply = client.cancel_operation_audit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelOperationAuditRequest {
    /// **Required.** ID of the audit record that the call is about. Example: `1`.
    pub audit_record_id: Option<i64>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
}

impl CancelOperationAuditRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AuditRecordId`, which is required.
    #[inline]
    pub fn audit_record_id(mut self, value: i64) -> Self {
        self.audit_record_id = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    CancelOperationAuditRequest {
        "AuditRecordId" => audit_record_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for CancelOperationAuditRequest {
    type Response = CancelOperationAuditResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelOperationAudit")
        .required(&["AuditRecordId"]);
}

/// Response to [`CancelOperationAuditRequest`].
pub type CancelOperationAuditResponse = alicloud_runtime::EmptyResponse;
