// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTranscodeTemplateGroup`, from `vod/ListTranscodeTemplateGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IsDefault, Locked};

/// Lists the transcoding template groups of the account or an application.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::ListTranscodeTemplateGroupRequest::new();
/// let reply = client.list_transcode_template_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTranscodeTemplateGroupRequest {
    /// ID that the service gave the application. Default: `app-1000000`. Example: `app-****`.
    pub app_id: Option<String>,
}

impl ListTranscodeTemplateGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    ListTranscodeTemplateGroupRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for ListTranscodeTemplateGroupRequest {
    type Response = ListTranscodeTemplateGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTranscodeTemplateGroup")
        .read_only();
}

/// Response to [`ListTranscodeTemplateGroupRequest`].
#[non_exhaustive]
pub struct ListTranscodeTemplateGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// Items of the kind transcode template group that were found or are concerned.
    pub transcode_template_group_list: Vec<TranscodeTemplateGroup>,
}

response! {
    ListTranscodeTemplateGroupResponse {
        "RequestId" => request_id: value,
        "TranscodeTemplateGroupList" => transcode_template_group_list: list(""),
    }
}

/// Items of the kind transcode template group that were found or are concerned.
#[non_exhaustive]
pub struct TranscodeTemplateGroup {
    /// ID that the service gave the application. Example: `app-****`.
    pub app_id: Option<String>,
    /// When the item was created. Example: `2018-12-05T10:20:09Z`.
    pub creation_time: Option<Timestamp>,
    /// Whether this is the default one of its kind. Example: `Default`.
    pub is_default: Option<Open<IsDefault>>,
    /// Whether the template group is kept from being changed. Example: `Disabled`.
    pub locked: Option<Open<Locked>>,
    /// When the item was last changed. Example: `2018-12-05T10:22:09Z`.
    pub modify_time: Option<Timestamp>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// ID of the transcode template group that the item belongs to or stands for.
    /// Example: `17a9889fc66852*****d791c886700932`.
    pub transcode_template_group_id: Option<String>,
    /// Way in which the transcode works. Example: `FastTranscode`.
    pub transcode_mode: Option<String>,
}

response! {
    TranscodeTemplateGroup {
        "AppId" => app_id: value,
        "CreationTime" => creation_time: value,
        "IsDefault" => is_default: value,
        "Locked" => locked: value,
        "ModifyTime" => modify_time: value,
        "Name" => name: value,
        "TranscodeTemplateGroupId" => transcode_template_group_id: value,
        "TranscodeMode" => transcode_mode: value,
    }
}
