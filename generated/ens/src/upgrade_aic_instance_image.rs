// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeAICInstanceImage`, from `ens/UpgradeAICInstanceImage.md`.

use alicloud_runtime::codegen::*;

/// Moves the AIC instances of up to 20 ARM servers to another image.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::UpgradeAICInstanceImageRequest::new()
///     .server_ids(["..."])
///     .image_id("...");
/// let reply = client.upgrade_aic_instance_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeAICInstanceImageRequest {
    /// **Required.** IDs of the servers to work on or to narrow the list down to. Items: at most 20.
    pub server_ids: Vec<String>,
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture.
    pub image_id: Option<String>,
    /// How long to wait before giving up.
    pub timeout: Option<i32>,
}

impl UpgradeAICInstanceImageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerIds`, which is required.
    pub fn server_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.server_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ImageId`, which is required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `Timeout`.
    #[inline]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }
}

request! {
    UpgradeAICInstanceImageRequest {
        "ServerIds" => server_ids: query_json,
        "ImageId" => image_id: query,
        "Timeout" => timeout: query,
    }
}

impl Operation for UpgradeAICInstanceImageRequest {
    type Response = UpgradeAICInstanceImageResponse;
    type Error = UpgradeAICInstanceImageError;
    const INFO: OperationInfo = super::operation("UpgradeAICInstanceImage")
        .method("GET")
        .required(&["ServerIds", "ImageId"]);
    const ERRORS: &'static [UpgradeAICInstanceImageError] = &[
        UpgradeAICInstanceImageError::InterfaceCallError,
        UpgradeAICInstanceImageError::ParameterInvalid,
        UpgradeAICInstanceImageError::InterfaceCallFailed,
        UpgradeAICInstanceImageError::NoPermission,
        UpgradeAICInstanceImageError::InvalidParameterAny,
    ];
}

/// Response to [`UpgradeAICInstanceImageRequest`].
pub type UpgradeAICInstanceImageResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpgradeAICInstanceImageRequest`] names.
///
/// - [`InterfaceCallError`](super::DocumentedError::InterfaceCallError)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`InterfaceCallFailed`](super::DocumentedError::InterfaceCallFailed)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type UpgradeAICInstanceImageError = super::DocumentedError;
