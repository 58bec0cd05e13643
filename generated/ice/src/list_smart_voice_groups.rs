// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSmartVoiceGroups`, from `ice/ListSmartVoiceGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the voices for speech synthesis, grouped by scenario, with gender and sample audio.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListSmartVoiceGroupsRequest::new();
/// let reply = client.list_smart_voice_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSmartVoiceGroupsRequest {
    /// Which kind of voice it is or is to be.
    pub voice_type: Option<String>,
}

impl ListSmartVoiceGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VoiceType`.
    pub fn voice_type(mut self, value: impl Into<String>) -> Self {
        self.voice_type = Some(value.into());
        self
    }
}

request! {
    ListSmartVoiceGroupsRequest {
        "VoiceType" => voice_type: query,
    }
}

impl Operation for ListSmartVoiceGroupsRequest {
    type Response = ListSmartVoiceGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSmartVoiceGroups")
        .method("GET")
        .read_only();
}

/// Response to [`ListSmartVoiceGroupsRequest`].
#[non_exhaustive]
pub struct ListSmartVoiceGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `627B30EB-1D0A-5C6D-8467-431626E0FA10`.
    pub request_id: Option<String>,
    /// The voice groups that were found or are concerned, one entry each.
    pub voice_groups: Vec<VoiceGroup>,
}

response! {
    ListSmartVoiceGroupsResponse {
        "RequestId" => request_id: value,
        "VoiceGroups" => voice_groups: list(""),
    }
}

/// The voice groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VoiceGroup {
    /// Kind of the item, out of those that the service tells apart. Example: `text`.
    pub type_: Option<String>,
    /// Items of the kind voice that were found or are concerned.
    pub voice_list: Vec<VoiceList>,
}

response! {
    VoiceGroup {
        "Type" => type_: value,
        "VoiceList" => voice_list: list(""),
    }
}

/// Items of the kind voice that were found or are concerned.
#[non_exhaustive]
pub struct VoiceList {
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Which kind of voice it is or is to be. Example: `Female`.
    pub voice_type: Option<String>,
    /// ID of the voice, to be used for speech. Example: `zhitian`.
    pub voice: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub desc: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tag: Option<String>,
    /// Free text for people; it has no technical effect. Example: `text`.
    pub remark: Option<String>,
    /// Web address under which the voice is found. Example: `https://***.com/zhitian.mp3`.
    pub voice_url: Option<String>,
}

response! {
    VoiceList {
        "Name" => name: value,
        "VoiceType" => voice_type: value,
        "Voice" => voice: value,
        "Desc" => desc: value,
        "Tag" => tag: value,
        "Remark" => remark: value,
        "VoiceUrl" => voice_url: value,
    }
}
