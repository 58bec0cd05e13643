// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDefaultTranscodeTemplateGroup`, from `vod/SetDefaultTranscodeTemplateGroup.md`.

use alicloud_runtime::codegen::*;

/// Makes a transcoding template group the default for uploads.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::SetDefaultTranscodeTemplateGroupRequest::new()
///     .transcode_template_group_id("d58079958be8d*****b699ab7ab6e1bf");
/// let reply = client.set_default_transcode_template_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDefaultTranscodeTemplateGroupRequest {
    /// **Required.** ID of the transcode template group that the call is about.
    /// Example: `d58079958be8d*****b699ab7ab6e1bf`.
    pub transcode_template_group_id: Option<String>,
}

impl SetDefaultTranscodeTemplateGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TranscodeTemplateGroupId`, which is required.
    pub fn transcode_template_group_id(mut self, value: impl Into<String>) -> Self {
        self.transcode_template_group_id = Some(value.into());
        self
    }
}

request! {
    SetDefaultTranscodeTemplateGroupRequest {
        "TranscodeTemplateGroupId" => transcode_template_group_id: query,
    }
}

impl Operation for SetDefaultTranscodeTemplateGroupRequest {
    type Response = SetDefaultTranscodeTemplateGroupResponse;
    type Error = SetDefaultTranscodeTemplateGroupError;
    const INFO: OperationInfo = super::operation("SetDefaultTranscodeTemplateGroup")
        .required(&["TranscodeTemplateGroupId"]);
    const ERRORS: &'static [SetDefaultTranscodeTemplateGroupError] = &[
        SetDefaultTranscodeTemplateGroupError::InvalidTranscodeTemplateGroupNotFound,
    ];
}

/// Response to [`SetDefaultTranscodeTemplateGroupRequest`].
pub type SetDefaultTranscodeTemplateGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetDefaultTranscodeTemplateGroupRequest`] names.
///
/// - [`InvalidTranscodeTemplateGroupNotFound`](super::DocumentedError::InvalidTranscodeTemplateGroupNotFound)
pub type SetDefaultTranscodeTemplateGroupError = super::DocumentedError;
