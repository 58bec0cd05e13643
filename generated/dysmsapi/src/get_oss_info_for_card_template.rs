// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOSSInfoForCardTemplate`, from `dysmsapi/GetOSSInfoForCardTemplate.md`.

use alicloud_runtime::codegen::*;

/// Returns the OSS settings needed to upload files for card message templates.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::GetOSSInfoForCardTemplateRequest::new();
/// let reply = client.get_oss_info_for_card_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOSSInfoForCardTemplateRequest {}

impl GetOSSInfoForCardTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetOSSInfoForCardTemplateRequest {}
}

impl Operation for GetOSSInfoForCardTemplateRequest {
    type Response = GetOSSInfoForCardTemplateResponse;
    type Error = GetOSSInfoForCardTemplateError;
    const INFO: OperationInfo = super::operation("GetOSSInfoForCardTemplate")
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [GetOSSInfoForCardTemplateError] = &[
        GetOSSInfoForCardTemplateError::ForbiddenAction,
    ];
}

/// Response to [`GetOSSInfoForCardTemplateRequest`].
#[non_exhaustive]
pub struct GetOSSInfoForCardTemplateResponse {
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A90E4451-FED7-49D2-87C8-00700A8C4D0D`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<OSSInfoForCardTemplateData>,
}

response! {
    GetOSSInfoForCardTemplateResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct OSSInfoForCardTemplateData {
    /// Signature that the response gives for the upload. Example: `text`.
    pub signature: Option<String>,
    /// Address that card template files are uploaded to.
    /// Example: `https://alicom-cardsms-resources.oss-cn-zhangjiakou.aliyuncs.com`.
    pub host: Option<String>,
    /// Upload policy to send along when the file is put into OSS. Example: `eyJxxx0=`.
    pub policy: Option<String>,
    /// Until when the upload is permitted. Example: `1634209418`.
    pub expire_time: Option<String>,
    /// Account that the uploaded file belongs to. Example: `599333677478****`.
    pub ali_uid: Option<String>,
    /// Public half of the AccessKey pair that the upload is signed with. Example: `LTAIxetqt1Dg****`.
    pub access_key_id: Option<String>,
    /// Path in the bucket that uploads go under. Example: `1631792777`.
    pub start_path: Option<String>,
    /// OSS bucket that card template files are uploaded to. Example: `alicom-cardsms-resources`.
    pub bucket: Option<String>,
}

response! {
    OSSInfoForCardTemplateData {
        "Signature" => signature: value,
        "Host" => host: value,
        "Policy" => policy: value,
        "ExpireTime" => expire_time: value,
        "AliUid" => ali_uid: value,
        "AccessKeyId" => access_key_id: value,
        "StartPath" => start_path: value,
        "Bucket" => bucket: value,
    }
}

/// Errors that the documentation of [`GetOSSInfoForCardTemplateRequest`] names.
///
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
pub type GetOSSInfoForCardTemplateError = super::DocumentedError;
