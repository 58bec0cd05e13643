// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateImage`, from `mse/UpdateImage.md`.

use alicloud_runtime::codegen::*;

/// Upgrades the engine of a cluster to a version that [`GetImage`](super::Client::get_image)
/// offers.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::UpdateImageRequest::new()
///     .cluster_id("...")
///     .version_code("...");
/// let reply = client.update_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateImageRequest {
    /// **Required.** Cluster concerned, as the operation that lists clusters of its kind shows it.
    pub cluster_id: Option<String>,
    /// **Required.** Engine version to upgrade to, as the code that
    /// [`GetImage`](super::Client::get_image) returned.
    pub version_code: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl UpdateImageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
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
    UpdateImageRequest {
        "ClusterId" => cluster_id: query,
        "VersionCode" => version_code: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for UpdateImageRequest {
    type Response = UpdateImageResponse;
    type Error = UpdateImageError;
    const INFO: OperationInfo = super::operation("UpdateImage")
        .required(&["ClusterId", "VersionCode"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [UpdateImageError] = &[
        UpdateImageError::IllegalRequest,
        UpdateImageError::InvalidParameter,
        UpdateImageError::NoPermission,
        UpdateImageError::NotFound,
        UpdateImageError::InternalError,
    ];
}

/// Response to [`UpdateImageRequest`].
#[non_exhaustive]
pub struct UpdateImageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3855D475-2B66-5CFF-9A51-3D698E52C472`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
}

response! {
    UpdateImageResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateImageRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateImageError = super::DocumentedError;
