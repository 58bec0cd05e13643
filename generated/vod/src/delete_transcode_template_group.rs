// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTranscodeTemplateGroup`, from `vod/DeleteTranscodeTemplateGroup.md`.

use alicloud_runtime::codegen::*;

/// Removes transcoding templates from a group, or deletes the group entirely.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DeleteTranscodeTemplateGroupRequest::new()
///     .transcode_template_group_id("4c71a339fec*****152b4fa6f4527");
/// let reply = client.delete_transcode_template_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTranscodeTemplateGroupRequest {
    /// **Required.** ID of the transcode template group that the call is about.
    /// Example: `4c71a339fec*****152b4fa6f4527`.
    pub transcode_template_group_id: Option<String>,
    /// IDs of the transcode templates to work on or to narrow the list down to.
    /// Example: `["613702defdc4*****6a3b94cace1129e","bfd6c90253a2*****7fc054d7c5825"]`.
    pub transcode_template_ids: Vec<String>,
    /// The force del group that the call is about. Default: `false`. Example: `true`.
    pub force_del_group: Option<String>,
}

impl DeleteTranscodeTemplateGroupRequest {
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
    /// Sets `TranscodeTemplateIds`.
    pub fn transcode_template_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transcode_template_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ForceDelGroup`.
    pub fn force_del_group(mut self, value: impl Into<String>) -> Self {
        self.force_del_group = Some(value.into());
        self
    }
}

request! {
    DeleteTranscodeTemplateGroupRequest {
        "TranscodeTemplateGroupId" => transcode_template_group_id: query,
        "TranscodeTemplateIds" => transcode_template_ids: query_json,
        "ForceDelGroup" => force_del_group: query,
    }
}

impl Operation for DeleteTranscodeTemplateGroupRequest {
    type Response = DeleteTranscodeTemplateGroupResponse;
    type Error = DeleteTranscodeTemplateGroupError;
    const INFO: OperationInfo = super::operation("DeleteTranscodeTemplateGroup")
        .required(&["TranscodeTemplateGroupId"]);
    const ERRORS: &'static [DeleteTranscodeTemplateGroupError] = &[
        DeleteTranscodeTemplateGroupError::InvalidTranscodeTemplateGroupNotFound,
        DeleteTranscodeTemplateGroupError::ForbiddenLockedTemplateGroup,
        DeleteTranscodeTemplateGroupError::ForbiddenDefaultTemplateGroup,
    ];
}

/// Response to [`DeleteTranscodeTemplateGroupRequest`].
#[non_exhaustive]
pub struct DeleteTranscodeTemplateGroupResponse {
    /// IDs of the non exist transcode templates that were found or are concerned.
    /// Example: `["613702defdc4*****6a3b94cace1129e","bfd6c90253a2*****7fc054d7c5825"]`.
    pub non_exist_transcode_template_ids: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
}

response! {
    DeleteTranscodeTemplateGroupResponse {
        "NonExistTranscodeTemplateIds" => non_exist_transcode_template_ids: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteTranscodeTemplateGroupRequest`] names.
///
/// - [`InvalidTranscodeTemplateGroupNotFound`](super::DocumentedError::InvalidTranscodeTemplateGroupNotFound)
/// - [`ForbiddenLockedTemplateGroup`](super::DocumentedError::ForbiddenLockedTemplateGroup)
/// - [`ForbiddenDefaultTemplateGroup`](super::DocumentedError::ForbiddenDefaultTemplateGroup)
pub type DeleteTranscodeTemplateGroupError = super::DocumentedError;
