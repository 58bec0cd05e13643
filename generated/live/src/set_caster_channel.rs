// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetCasterChannel`, from `live/SetCasterChannel.md`.

use alicloud_runtime::codegen::*;

/// Sets source, seek position, playback state, and beautification of a production studio's channel.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::SetCasterChannelRequest::new()
///     .caster_id("...")
///     .channel_id("...");
/// let reply = client.set_caster_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetCasterChannelRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// **Required.** ID of the channel that the call is about.
    pub channel_id: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// Milliseconds into the file to jump to; of no effect on live sources.
    pub seek_offset: Option<i32>,
    /// State of the play, to narrow the list down to or to be put into.
    pub play_status: Option<i32>,
    /// Settings for smoothing and lightening faces, as JSON.
    pub face_beauty: Option<String>,
}

impl SetCasterChannelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CasterId`, which is required.
    pub fn caster_id(mut self, value: impl Into<String>) -> Self {
        self.caster_id = Some(value.into());
        self
    }
    /// Sets `ChannelId`, which is required.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `SeekOffset`.
    #[inline]
    pub fn seek_offset(mut self, value: i32) -> Self {
        self.seek_offset = Some(value);
        self
    }
    /// Sets `PlayStatus`.
    #[inline]
    pub fn play_status(mut self, value: i32) -> Self {
        self.play_status = Some(value);
        self
    }
    /// Sets `FaceBeauty`.
    pub fn face_beauty(mut self, value: impl Into<String>) -> Self {
        self.face_beauty = Some(value.into());
        self
    }
}

request! {
    SetCasterChannelRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "ChannelId" => channel_id: query,
        "ResourceId" => resource_id: query,
        "SeekOffset" => seek_offset: query,
        "PlayStatus" => play_status: query,
        "FaceBeauty" => face_beauty: query,
    }
}

impl Operation for SetCasterChannelRequest {
    type Response = SetCasterChannelResponse;
    type Error = SetCasterChannelError;
    const INFO: OperationInfo = super::operation("SetCasterChannel")
        .required(&["CasterId", "ChannelId"])
        .region("RegionId");
    const ERRORS: &'static [SetCasterChannelError] = &[
        SetCasterChannelError::InvalidUserIdMalformed,
        SetCasterChannelError::InvalidCasterIdMalformed,
        SetCasterChannelError::DuplicateLocationID,
        SetCasterChannelError::InvalidParameterPlayStatus,
        SetCasterChannelError::InvalidChannelIdMalformed,
        SetCasterChannelError::InvalidParameterSeekOffset,
        SetCasterChannelError::IncorrectChannelDisable,
        SetCasterChannelError::ResourceOfChannelExist,
        SetCasterChannelError::InvalidParameterMalformed,
        SetCasterChannelError::IllegalOperation,
        SetCasterChannelError::InvalidCasterNotFound,
        SetCasterChannelError::InvalidResourceNotFound,
        SetCasterChannelError::InternalError2,
    ];
}

/// Response to [`SetCasterChannelRequest`].
pub type SetCasterChannelResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetCasterChannelRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`DuplicateLocationID`](super::DocumentedError::DuplicateLocationID)
/// - [`InvalidParameterPlayStatus`](super::DocumentedError::InvalidParameterPlayStatus)
/// - [`InvalidChannelIdMalformed`](super::DocumentedError::InvalidChannelIdMalformed)
/// - [`InvalidParameterSeekOffset`](super::DocumentedError::InvalidParameterSeekOffset)
/// - [`IncorrectChannelDisable`](super::DocumentedError::IncorrectChannelDisable)
/// - [`ResourceOfChannelExist`](super::DocumentedError::ResourceOfChannelExist)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidCasterNotFound`](super::DocumentedError::InvalidCasterNotFound)
/// - [`InvalidResourceNotFound`](super::DocumentedError::InvalidResourceNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type SetCasterChannelError = super::DocumentedError;
