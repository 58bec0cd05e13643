// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTranscodeTemplateGroup`, from `vod/UpdateTranscodeTemplateGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes a transcoding template group and chosen transcoding templates in it.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::UpdateTranscodeTemplateGroupRequest::new()
///     .transcode_template_group_id("4c71a339fe*****52b4fa6f4527");
/// let reply = client.update_transcode_template_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTranscodeTemplateGroupRequest {
    /// **Required.** ID of the transcode template group that the call is about.
    /// Example: `4c71a339fe*****52b4fa6f4527`.
    pub transcode_template_group_id: Option<String>,
    /// Name that people know the item by. Example: `transcodetemplate`.
    pub name: Option<String>,
    /// Items of the kind transcode template to work on or to narrow the list down to.
    pub transcode_template_list: Option<String>,
    /// Whether the template group is kept from being changed. Example: `locked`.
    pub locked: Option<String>,
}

impl UpdateTranscodeTemplateGroupRequest {
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
    /// Sets `Locked`.
    pub fn locked(mut self, value: impl Into<String>) -> Self {
        self.locked = Some(value.into());
        self
    }
}

request! {
    UpdateTranscodeTemplateGroupRequest {
        "TranscodeTemplateGroupId" => transcode_template_group_id: query,
        "Name" => name: query,
        "TranscodeTemplateList" => transcode_template_list: query,
        "Locked" => locked: query,
    }
}

impl Operation for UpdateTranscodeTemplateGroupRequest {
    type Response = UpdateTranscodeTemplateGroupResponse;
    type Error = UpdateTranscodeTemplateGroupError;
    const INFO: OperationInfo = super::operation("UpdateTranscodeTemplateGroup")
        .required(&["TranscodeTemplateGroupId"]);
    const ERRORS: &'static [UpdateTranscodeTemplateGroupError] = &[
        UpdateTranscodeTemplateGroupError::InvalidStorageNotFound,
        UpdateTranscodeTemplateGroupError::InvalidTranscodeTemplateGroupNotFound,
        UpdateTranscodeTemplateGroupError::ForbiddenLockedTemplateGroup,
    ];
}

/// Response to [`UpdateTranscodeTemplateGroupRequest`].
#[non_exhaustive]
pub struct UpdateTranscodeTemplateGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// ID of the transcode template group that the item belongs to or stands for.
    /// Example: `34e908aa4024a*****f7821c31f93a2a`.
    pub transcode_template_group_id: Option<String>,
}

response! {
    UpdateTranscodeTemplateGroupResponse {
        "RequestId" => request_id: value,
        "TranscodeTemplateGroupId" => transcode_template_group_id: value,
    }
}

/// Errors that the documentation of [`UpdateTranscodeTemplateGroupRequest`] names.
///
/// - [`InvalidStorageNotFound`](super::DocumentedError::InvalidStorageNotFound)
/// - [`InvalidTranscodeTemplateGroupNotFound`](super::DocumentedError::InvalidTranscodeTemplateGroupNotFound)
/// - [`ForbiddenLockedTemplateGroup`](super::DocumentedError::ForbiddenLockedTemplateGroup)
pub type UpdateTranscodeTemplateGroupError = super::DocumentedError;
