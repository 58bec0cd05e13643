// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyImageAttribute`, from `ens/ModifyImageAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the name of a custom image, nothing else.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ModifyImageAttributeRequest::new()
///     .image_id("...")
///     .image_name("...");
/// let reply = client.modify_image_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyImageAttributeRequest {
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture.
    pub image_id: Option<String>,
    /// **Required.** Name that the image goes by.
    pub image_name: Option<String>,
}

impl ModifyImageAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageId`, which is required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `ImageName`, which is required.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }
}

request! {
    ModifyImageAttributeRequest {
        "ImageId" => image_id: query,
        "ImageName" => image_name: query,
    }
}

impl Operation for ModifyImageAttributeRequest {
    type Response = ModifyImageAttributeResponse;
    type Error = ModifyImageAttributeError;
    const INFO: OperationInfo = super::operation("ModifyImageAttribute")
        .required(&["ImageId", "ImageName"]);
    const ERRORS: &'static [ModifyImageAttributeError] = &[
        ModifyImageAttributeError::MissingParameter,
        ModifyImageAttributeError::NoPermission,
        ModifyImageAttributeError::InvalidParameterAny,
    ];
}

/// Response to [`ModifyImageAttributeRequest`].
#[non_exhaustive]
pub struct ModifyImageAttributeResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AC66B8F3-0B0A-5FB1-9EA2-DC03B2CD5B04`.
    pub request_id: Option<String>,
}

response! {
    ModifyImageAttributeResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyImageAttributeRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type ModifyImageAttributeError = super::DocumentedError;
