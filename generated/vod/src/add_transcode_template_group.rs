// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddTranscodeTemplateGroup`, from `vod/AddTranscodeTemplateGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a transcoding template group, or adds transcoding templates to an existing one.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::AddTranscodeTemplateGroupRequest::new();
/// let reply = client.add_transcode_template_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddTranscodeTemplateGroupRequest {
    /// Name that people know the item by. Example: `transcodetemplate`.
    pub name: Option<String>,
    /// Items of the kind transcode template to work on or to narrow the list down to.
    pub transcode_template_list: Option<String>,
    /// ID of the transcode template group that the call is about.
    /// Example: `4c71a339fe*****52b4fa6f4527`.
    pub transcode_template_group_id: Option<String>,
    /// ID that the service gave the application. Default: `app-1000000`. Example: `app-****`.
    pub app_id: Option<String>,
}

impl AddTranscodeTemplateGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `TranscodeTemplateList`.
    pub fn transcode_template_list(mut self, value: impl Into<String>) -> Self {
        self.transcode_template_list = Some(value.into());
        self
    }
    /// Sets `TranscodeTemplateGroupId`.
    pub fn transcode_template_group_id(mut self, value: impl Into<String>) -> Self {
        self.transcode_template_group_id = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    AddTranscodeTemplateGroupRequest {
        "Name" => name: query,
        "TranscodeTemplateList" => transcode_template_list: query,
        "TranscodeTemplateGroupId" => transcode_template_group_id: query,
        "AppId" => app_id: query,
    }
}

impl Operation for AddTranscodeTemplateGroupRequest {
    type Response = AddTranscodeTemplateGroupResponse;
    type Error = AddTranscodeTemplateGroupError;
    const INFO: OperationInfo = super::operation("AddTranscodeTemplateGroup");
    const ERRORS: &'static [AddTranscodeTemplateGroupError] = &[
        AddTranscodeTemplateGroupError::InvalidStorageNotFound,
        AddTranscodeTemplateGroupError::InvalidTranscodeTemplateGroupNotFound,
        AddTranscodeTemplateGroupError::ForbiddenLockedTemplateGroup,
        AddTranscodeTemplateGroupError::ForbiddenSpecialTemplateGroup,
        AddTranscodeTemplateGroupError::TrasncodeTemplateGroupExceededMax,
        AddTranscodeTemplateGroupError::TranscodeTemplateExceededMax,
        AddTranscodeTemplateGroupError::WatermarkExceededMax,
    ];
}

/// Response to [`AddTranscodeTemplateGroupRequest`].
#[non_exhaustive]
pub struct AddTranscodeTemplateGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// ID of the transcode template group that the item belongs to or stands for.
    /// Example: `34e908aa4024a*****f7821c31f93a2a`.
    pub transcode_template_group_id: Option<String>,
}

response! {
    AddTranscodeTemplateGroupResponse {
        "RequestId" => request_id: value,
        "TranscodeTemplateGroupId" => transcode_template_group_id: value,
    }
}

/// Errors that the documentation of [`AddTranscodeTemplateGroupRequest`] names.
///
/// - [`InvalidStorageNotFound`](super::DocumentedError::InvalidStorageNotFound)
/// - [`InvalidTranscodeTemplateGroupNotFound`](super::DocumentedError::InvalidTranscodeTemplateGroupNotFound)
/// - [`ForbiddenLockedTemplateGroup`](super::DocumentedError::ForbiddenLockedTemplateGroup)
/// - [`ForbiddenSpecialTemplateGroup`](super::DocumentedError::ForbiddenSpecialTemplateGroup)
/// - [`TrasncodeTemplateGroupExceededMax`](super::DocumentedError::TrasncodeTemplateGroupExceededMax)
/// - [`TranscodeTemplateExceededMax`](super::DocumentedError::TranscodeTemplateExceededMax)
/// - [`WatermarkExceededMax`](super::DocumentedError::WatermarkExceededMax)
pub type AddTranscodeTemplateGroupError = super::DocumentedError;
