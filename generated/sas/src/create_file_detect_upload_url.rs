// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFileDetectUploadUrl`, from `sas/CreateFileDetectUploadUrl.md`.

use alicloud_runtime::codegen::*;

/// Fetches the parameters needed to upload files for malicious file detection.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateFileDetectUploadUrlRequest::new()
///     .type_(1);
/// let reply = client.create_file_detect_upload_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFileDetectUploadUrlRequest {
    /// Items of the kind hash key to work on or to narrow the list down to. Items: at most 200.
    pub hash_key_list: Vec<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<i32>,
    /// Items of the kind hash key context to work on or to narrow the list down to.
    /// Items: at most 200.
    pub hash_key_context_list: Vec<HashKeyContextList>,
}

impl CreateFileDetectUploadUrlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HashKeyList`.
    pub fn hash_key_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hash_key_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Type`, which is required.
    #[inline]
    pub fn type_(mut self, value: i32) -> Self {
        self.type_ = Some(value);
        self
    }
    /// Sets `HashKeyContextList`.
    pub fn hash_key_context_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<HashKeyContextList>>,
    ) -> Self {
        self.hash_key_context_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateFileDetectUploadUrlRequest {
        "HashKeyList" => hash_key_list: query,
        "Type" => type_: query,
        "HashKeyContextList" => hash_key_context_list: query,
    }
}

impl Operation for CreateFileDetectUploadUrlRequest {
    type Response = CreateFileDetectUploadUrlResponse;
    type Error = CreateFileDetectUploadUrlError;
    const INFO: OperationInfo = super::operation("CreateFileDetectUploadUrl")
        .required(&["Type"]);
    const ERRORS: &'static [CreateFileDetectUploadUrlError] = &[
        CreateFileDetectUploadUrlError::RequestTooFrequently,
        CreateFileDetectUploadUrlError::InvalidApiDetectType,
        CreateFileDetectUploadUrlError::NoPermission,
        CreateFileDetectUploadUrlError::ServerError,
        CreateFileDetectUploadUrlError::SystemBusy,
    ];
}

/// Response to [`CreateFileDetectUploadUrlRequest`].
#[non_exhaustive]
pub struct CreateFileDetectUploadUrlResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `09969D2C-4FAD-429E-BFBF-9A60DEF8BF6F`.
    pub request_id: Option<String>,
    /// Items of the kind upload URL that were found or are concerned.
    pub upload_url_list: Vec<UploadUrlList>,
}

response! {
    CreateFileDetectUploadUrlResponse {
        "RequestId" => request_id: value,
        "UploadUrlList" => upload_url_list: list(""),
    }
}

/// Items of the kind hash key context to work on or to narrow the list down to.
#[non_exhaustive]
pub struct HashKeyContextList {
    /// Key that opens, signs or picks out the hash.
    pub hash_key: Option<String>,
    /// How much space the file takes.
    pub file_size: Option<i32>,
}

impl HashKeyContextList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HashKey`.
    pub fn hash_key(mut self, value: impl Into<String>) -> Self {
        self.hash_key = Some(value.into());
        self
    }
    /// Sets `FileSize`.
    #[inline]
    pub fn file_size(mut self, value: i32) -> Self {
        self.file_size = Some(value);
        self
    }
}

request! {
    HashKeyContextList {
        "HashKey" => hash_key: field,
        "FileSize" => file_size: field,
    }
}

/// Items of the kind upload URL that were found or are concerned.
#[non_exhaustive]
pub struct UploadUrlList {
    /// Web address under which the public is found. Example: `http://example.com`.
    pub public_url: Option<String>,
    /// Web address under which the internal is found. Example: `http://example.com`.
    pub internal_url: Option<String>,
    /// When the validity ends. Example: `1658562101370`.
    pub expire: Option<String>,
    /// Signed fields that the upload needs.
    pub context: Option<Context>,
    /// Whether the service has the file already, so that no upload is needed. Example: `false`.
    pub file_exist: Option<bool>,
    /// Key that opens, signs or picks out the hash. Example: `0a212417e65c26ff133cfff28f6c****`.
    pub hash_key: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
}

response! {
    UploadUrlList {
        "PublicUrl" => public_url: value,
        "InternalUrl" => internal_url: value,
        "Expire" => expire: value,
        "Context" => context: value,
        "FileExist" => file_exist: value,
        "HashKey" => hash_key: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// Signed fields that the upload needs.
#[non_exhaustive]
pub struct Context {
    /// ID of the access that the item belongs to or stands for. Example: `LTAI4G1mgPbjvGQuiV1X****`.
    pub access_id: Option<String>,
    /// Rule or set of rules that applies.
    /// Example: `eyJleHBpcmF0aW9uIjoiMjAyMi0wNy0yM1QxMDo1ODoxMC****`.
    pub policy: Option<String>,
    /// Signature that proves where it comes from. Example: `wDhPgVdnY/bkKFYcYFl+4crl****`.
    pub signature: Option<String>,
    /// Key that opens, signs or picks out the OSS.
    /// Example: `1/2022/06/23/15/41/16559701077444693a0c6-33b2-4cc2-a99f-9f38b8b8****`.
    pub oss_key: Option<String>,
}

response! {
    Context {
        "AccessId" => access_id: value,
        "Policy" => policy: value,
        "Signature" => signature: value,
        "OssKey" => oss_key: value,
    }
}

/// Errors that the documentation of [`CreateFileDetectUploadUrlRequest`] names.
///
/// - [`RequestTooFrequently`](super::DocumentedError::RequestTooFrequently)
/// - [`InvalidApiDetectType`](super::DocumentedError::InvalidApiDetectType)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
pub type CreateFileDetectUploadUrlError = super::DocumentedError;
