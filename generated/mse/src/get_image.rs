// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetImage`, from `mse/GetImage.md`.

use alicloud_runtime::codegen::*;

/// Tells which engine version a cluster runs and up to which one it can be upgraded.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetImageRequest::new()
///     .version_code("...");
/// let reply = client.get_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetImageRequest {
    /// **Required.** Engine version to upgrade to, as the code that
    /// [`GetImage`](super::Client::get_image) returned.
    pub version_code: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetImageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VersionCode`, which is required.
    pub fn version_code(mut self, value: impl Into<String>) -> Self {
        self.version_code = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetImageRequest {
        "VersionCode" => version_code: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetImageRequest {
    type Response = GetImageResponse;
    type Error = GetImageError;
    const INFO: OperationInfo = super::operation("GetImage")
        .required(&["VersionCode"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [GetImageError] = &[
        GetImageError::IllegalRequest,
        GetImageError::InvalidParameter,
        GetImageError::NoPermission,
        GetImageError::NotFound,
        GetImageError::InternalError,
    ];
}

/// Response to [`GetImageRequest`].
#[non_exhaustive]
pub struct GetImageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25EA0A83-9007-4E87-808C-637BE1A****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ImageData>,
}

response! {
    GetImageResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
        "HttpCode" => http_code: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ImageData {
    /// Release that the cluster runs now, in all four parts. Example: `3.5.5.0`.
    pub current_version_full_show_name: Option<String>,
    /// Code of the newest version that the cluster can be taken to. Example: `ZooKeeper_3_6_3`.
    pub max_version_code: Option<String>,
    /// Newest release that the cluster can be taken to, in all four parts. Example: `3.6.3.0`.
    pub max_version_full_show_name: Option<String>,
    /// Page that lists the changes of the newest version. Example: `https://xxxxx`.
    pub max_version_changelog_url: Option<String>,
}

response! {
    ImageData {
        "CurrentVersionFullShowName" => current_version_full_show_name: value,
        "MaxVersionCode" => max_version_code: value,
        "MaxVersionFullShowName" => max_version_full_show_name: value,
        "MaxVersionChangelogUrl" => max_version_changelog_url: value,
    }
}

/// Errors that the documentation of [`GetImageRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetImageError = super::DocumentedError;
