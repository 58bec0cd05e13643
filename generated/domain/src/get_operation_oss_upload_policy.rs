// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOperationOssUploadPolicy`, from `domain/GetOperationOssUploadPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Fetches OSS credentials for uploading documents of a self-service review.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::GetOperationOssUploadPolicyRequest::new()
///     .audit_type(1);
/// let reply = client.get_operation_oss_upload_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOperationOssUploadPolicyRequest {
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// **Required.** Which kind of audit it is or is to be. Example: `1`.
    pub audit_type: Option<i32>,
}

impl GetOperationOssUploadPolicyRequest {
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
    /// Sets `AuditType`, which is required.
    #[inline]
    pub fn audit_type(mut self, value: i32) -> Self {
        self.audit_type = Some(value);
        self
    }
}

request! {
    GetOperationOssUploadPolicyRequest {
        "Lang" => lang: query,
        "AuditType" => audit_type: query,
    }
}

impl Operation for GetOperationOssUploadPolicyRequest {
    type Response = GetOperationOssUploadPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetOperationOssUploadPolicy")
        .required(&["AuditType"])
        .secret_members(&["Signature"])
        .read_only();
}

/// Response to [`GetOperationOssUploadPolicyRequest`].
#[non_exhaustive]
pub struct GetOperationOssUploadPolicyResponse {
    /// AccessKey ID for the upload. Example: `hObpgEXoca42****`.
    pub accessid: Option<String>,
    /// What is done about the encoded, as rules.
    pub encoded_policy: Option<String>,
    /// When the item runs out. Example: `1593688811881`.
    pub expire_time: Option<String>,
    /// Folder to upload to. Example: `1219541161213157/OFFLINE_TRANSFER/159368851****`.
    pub file_dir: Option<String>,
    /// Name or address of the host concerned. Example: `//***-basic-cert.oss-cn-***.aliyuncs.com/`.
    pub host: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DFCF6F8-243C-40EC-8035-4B12FEFD7D011`.
    pub request_id: Option<String>,
    /// Signature that proves where it comes from. Example: `pNVECGkyL0tl4bKXekV5ErZ****`.
    /// A secret: it is printed as `***`.
    pub signature: Option<String>,
}

response! {
    GetOperationOssUploadPolicyResponse {
        "Accessid" => accessid: value,
        "EncodedPolicy" => encoded_policy: value,
        "ExpireTime" => expire_time: value,
        "FileDir" => file_dir: value,
        "Host" => host: value,
        "RequestId" => request_id: value,
        "Signature" => signature: value as Secret,
    }
}
