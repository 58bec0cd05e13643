// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitOperationCredentials`, from `domain/SubmitOperationCredentials.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits identity documents for a self-service request awaiting review.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SubmitOperationCredentialsRequest::new()
///     .audit_record_id(1)
///     .reg_type(1)
///     .audit_type(1);
/// let reply = client.submit_operation_credentials(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitOperationCredentialsRequest {
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// ID of the audit record that the call is about. Example: `1`.
    pub audit_record_id: Option<i64>,
    /// Which kind of reg it is or is to be. Example: `1`.
    pub reg_type: Option<i32>,
    /// Which kind of audit it is or is to be. Example: `1`.
    pub audit_type: Option<i32>,
    /// The credentials that are concerned.
    pub credentials: Option<String>,
}

impl SubmitOperationCredentialsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `AuditRecordId`.
    #[inline]
    pub fn audit_record_id(mut self, value: i64) -> Self {
        self.audit_record_id = Some(value);
        self
    }
    /// Sets `RegType`.
    #[inline]
    pub fn reg_type(mut self, value: i32) -> Self {
        self.reg_type = Some(value);
        self
    }
    /// Sets `AuditType`.
    #[inline]
    pub fn audit_type(mut self, value: i32) -> Self {
        self.audit_type = Some(value);
        self
    }
    /// Sets `Credentials`.
    pub fn credentials(mut self, value: impl Into<String>) -> Self {
        self.credentials = Some(value.into());
        self
    }
}

request! {
    SubmitOperationCredentialsRequest {
        "Lang" => lang: query,
        "AuditRecordId" => audit_record_id: query,
        "RegType" => reg_type: query,
        "AuditType" => audit_type: query,
        "Credentials" => credentials: query,
    }
}

impl Operation for SubmitOperationCredentialsRequest {
    type Response = SubmitOperationCredentialsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitOperationCredentials");
}

/// Response to [`SubmitOperationCredentialsRequest`].
pub type SubmitOperationCredentialsResponse = alicloud_runtime::EmptyResponse;
