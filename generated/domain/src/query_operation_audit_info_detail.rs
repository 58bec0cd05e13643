// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryOperationAuditInfoDetail`, from `domain/QueryOperationAuditInfoDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Reads one review record of a self-service request.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryOperationAuditInfoDetailRequest::new()
///     .audit_record_id(1);
/// let reply = client.query_operation_audit_info_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryOperationAuditInfoDetailRequest {
    /// **Required.** ID of the audit record that the call is about. Example: `1`.
    pub audit_record_id: Option<i64>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
}

impl QueryOperationAuditInfoDetailRequest {
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
    QueryOperationAuditInfoDetailRequest {
        "AuditRecordId" => audit_record_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for QueryOperationAuditInfoDetailRequest {
    type Response = QueryOperationAuditInfoDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryOperationAuditInfoDetail")
        .required(&["AuditRecordId"])
        .read_only();
}

/// Response to [`QueryOperationAuditInfoDetailRequest`].
#[non_exhaustive]
pub struct QueryOperationAuditInfoDetailResponse {
    /// What is known about the audit. Example: `text`.
    pub audit_info: Option<String>,
    /// How the review stands or how it ended. Example: `1`.
    pub audit_status: Option<i32>,
    /// Which kind of audit it is or is to be. Example: `1`.
    pub audit_type: Option<i32>,
    /// Name that the business goes by. Example: `text`.
    pub business_name: Option<String>,
    /// When the item was created. Example: `1581919010100`.
    pub create_time: Option<i64>,
    /// Domain name that the call or the item is about. Example: `xxx.com,yyy.com`.
    pub domain_name: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<String>,
    /// Free text for people; it has no technical effect. Example: `text`.
    pub remark: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DFCF6F8-243C-40EC-8035-4B12FEFD7D1L`.
    pub request_id: Option<String>,
    /// When the item was last changed. Example: `1581919010101`.
    pub update_time: Option<i64>,
}

response! {
    QueryOperationAuditInfoDetailResponse {
        "AuditInfo" => audit_info: value,
        "AuditStatus" => audit_status: value,
        "AuditType" => audit_type: value,
        "BusinessName" => business_name: value,
        "CreateTime" => create_time: value,
        "DomainName" => domain_name: value,
        "Id" => id: value,
        "Remark" => remark: value,
        "RequestId" => request_id: value,
        "UpdateTime" => update_time: value,
    }
}
