// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitOperationAuditInfo`, from `domain/SubmitOperationAuditInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits a self-service request about a domain for review.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SubmitOperationAuditInfoRequest::new()
///     .audit_type(1)
///     .domain_name("xxxx.com,yyyy.cn");
/// let reply = client.submit_operation_audit_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitOperationAuditInfoRequest {
    /// **Required.** Which kind of audit it is or is to be. Example: `1`.
    pub audit_type: Option<i32>,
    /// **Required.** Domain name that the call or the item is about. Example: `xxxx.com,yyyy.cn`.
    pub domain_name: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// What is known about the audit. Example: `text`.
    pub audit_info: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
}

impl SubmitOperationAuditInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AuditType`, which is required.
    #[inline]
    pub fn audit_type(mut self, value: i32) -> Self {
        self.audit_type = Some(value);
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `AuditInfo`.
    pub fn audit_info(mut self, value: impl Into<String>) -> Self {
        self.audit_info = Some(value.into());
        self
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

request! {
    SubmitOperationAuditInfoRequest {
        "AuditType" => audit_type: query,
        "DomainName" => domain_name: query,
        "Lang" => lang: query,
        "AuditInfo" => audit_info: query,
        "Id" => id: query,
    }
}

impl Operation for SubmitOperationAuditInfoRequest {
    type Response = SubmitOperationAuditInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitOperationAuditInfo")
        .required(&["AuditType", "DomainName"]);
}

/// Response to [`SubmitOperationAuditInfoRequest`].
#[non_exhaustive]
pub struct SubmitOperationAuditInfoResponse {
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DKCF6F8-243C-40EC-8035-4B12FEFD7C22`.
    pub request_id: Option<String>,
}

response! {
    SubmitOperationAuditInfoResponse {
        "Id" => id: value,
        "RequestId" => request_id: value,
    }
}
