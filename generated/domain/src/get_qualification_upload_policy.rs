// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetQualificationUploadPolicy`, from `domain/GetQualificationUploadPolicy.md`.

use alicloud_runtime::codegen::*;

/// Fetches upload credentials for qualification documents of `.餐厅` and `.商标` domains.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::GetQualificationUploadPolicyRequest::new();
/// let reply = client.get_qualification_upload_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetQualificationUploadPolicyRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
}

impl GetQualificationUploadPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    GetQualificationUploadPolicyRequest {
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for GetQualificationUploadPolicyRequest {
    type Response = GetQualificationUploadPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetQualificationUploadPolicy")
        .read_only();
}

/// Response to [`GetQualificationUploadPolicyRequest`].
#[non_exhaustive]
pub struct GetQualificationUploadPolicyResponse {
    /// Rule or set of rules that applies.
    pub policy: Option<String>,
    /// When the validity ends. Example: `1593688811881`.
    pub expire: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DFCF6F8-243C-****-8035-4B12FEFD7D48`.
    pub request_id: Option<String>,
    /// AccessKey ID for the upload. Example: `hObpgEXoca42****`.
    pub accessid: Option<String>,
    /// Signature that proves where it comes from. Example: `pNVECGkyL0tl4bKXekV5ErZ****`.
    pub signature: Option<String>,
    /// Name or address of the host concerned.
    /// Example: `https://********-review.oss-cn-********.aliyuncs.com`.
    pub host: Option<String>,
    /// Beginning that names or paths have in common. Example: `20211220/131953297274**${filename}`.
    pub prefix: Option<String>,
    /// Path of the directory.
    /// Example: `20211220/131953297274****_4de3db85-4f98-488d-845b-d75bf035b13d`.
    pub dir: Option<String>,
}

response! {
    GetQualificationUploadPolicyResponse {
        "Policy" => policy: value,
        "Expire" => expire: value,
        "RequestId" => request_id: value,
        "Accessid" => accessid: value,
        "Signature" => signature: value,
        "Host" => host: value,
        "Prefix" => prefix: value,
        "Dir" => dir: value,
    }
}
