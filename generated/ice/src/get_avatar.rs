// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAvatar`, from `ice/GetAvatar.md`.

use alicloud_runtime::codegen::*;

/// Shows a digital human whose training has succeeded.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetAvatarRequest::new()
///     .avatar_id("...");
/// let reply = client.get_avatar(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAvatarRequest {
    /// **Required.** ID of the avatar that the call is about.
    pub avatar_id: Option<String>,
}

impl GetAvatarRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AvatarId`, which is required.
    pub fn avatar_id(mut self, value: impl Into<String>) -> Self {
        self.avatar_id = Some(value.into());
        self
    }
}

request! {
    GetAvatarRequest {
        "AvatarId" => avatar_id: query,
    }
}

impl Operation for GetAvatarRequest {
    type Response = GetAvatarResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAvatar")
        .required(&["AvatarId"])
        .success_flag("Success")
        .read_only();
}

/// Response to [`GetAvatarRequest`].
#[non_exhaustive]
pub struct GetAvatarResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AvatarData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetAvatarResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AvatarData {
    /// The digital human with its pictures.
    pub avatar: Option<Avatar>,
}

response! {
    AvatarData {
        "Avatar" => avatar: value,
    }
}

/// The digital human with its pictures.
#[non_exhaustive]
pub struct Avatar {
    /// ID of the avatar that the item belongs to or stands for. Example: `Avatar-XXXX`.
    pub avatar_id: Option<String>,
    /// Name that the avatar goes by. Example: `text`.
    pub avatar_name: Option<String>,
    /// Free text that tells people about the avatar. Example: `text`.
    pub avatar_description: Option<String>,
    /// Which kind of avatar it is or is to be. Example: `2DAvatar`.
    pub avatar_type: Option<String>,
    /// Address of a small picture of the digital human.
    /// Example: `https://your-bucket.oss-cn-hangzhou.aliyuncs.com/thumbnail.png`.
    pub thumbnail: Option<String>,
    /// Media ID of the digital human's picture. Example: `****571c704445f9a0ee011406c2****`.
    pub portrait: Option<String>,
    /// Whether the digital human can stand on a transparent background. Example: `true`.
    pub transparent: Option<bool>,
    /// Extent from left to right. Example: `1080`.
    pub width: Option<i32>,
    /// Extent from top to bottom. Example: `1920`.
    pub height: Option<i32>,
}

response! {
    Avatar {
        "AvatarId" => avatar_id: value,
        "AvatarName" => avatar_name: value,
        "AvatarDescription" => avatar_description: value,
        "AvatarType" => avatar_type: value,
        "Thumbnail" => thumbnail: value,
        "Portrait" => portrait: value,
        "Transparent" => transparent: value,
        "Width" => width: value,
        "Height" => height: value,
    }
}
