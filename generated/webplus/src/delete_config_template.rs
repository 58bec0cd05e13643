// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteConfigTemplate`, from `webplus/DeleteConfigTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a configuration template; new environments can no longer be made from it.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DeleteConfigTemplateRequest::new()
///     .template_id("wct-5d3e9d2a2977ca5251e0****");
/// let reply = client.delete_config_template(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteConfigTemplateRequest {
    /// **Required.** ID of the template whose settings are used or shown.
    /// Example: `wct-5d3e9d2a2977ca5251e0****`.
    pub template_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteConfigTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteConfigTemplateRequest {
        "TemplateId" => template_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteConfigTemplateRequest {
    type Response = DeleteConfigTemplateResponse;
    type Error = DeleteConfigTemplateError;
    const INFO: OperationInfo = super::operation("DeleteConfigTemplate")
        .roa("DELETE", "/pop/v1/wam/configTemplate")
        .required(&["TemplateId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId");
    const ERRORS: &'static [DeleteConfigTemplateError] = &[
        DeleteConfigTemplateError::ResourceAuthFailed,
    ];
}

/// Response to [`DeleteConfigTemplateRequest`].
#[non_exhaustive]
pub struct DeleteConfigTemplateResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0E0A3207-12BD-4F5D-A3C2-E33BEEBB****`.
    pub request_id: Option<String>,
}

response! {
    DeleteConfigTemplateResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteConfigTemplateRequest`] names.
///
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
pub type DeleteConfigTemplateError = super::DocumentedError;
