// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRoomRealTimeStreamAddress`, from `live/CreateRoomRealTimeStreamAddress.md`.

use alicloud_runtime::codegen::*;

/// Returns the RTMP address with which a user pushes a stream into a channel.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CreateRoomRealTimeStreamAddressRequest::new()
///     .app_id("...")
///     .channel_id("...")
///     .user_id("...")
///     .display_name("...");
/// let reply = client.create_room_real_time_stream_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRoomRealTimeStreamAddressRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the channel that the call is about.
    pub channel_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about. Length: 1 to 64.
    pub user_id: Option<String>,
    /// **Required.** Name shown to people; not used to identify the item. Length: 1 to 40.
    pub display_name: Option<String>,
    /// Time that is set or recorded for this: expire.
    pub expire_time: Option<i32>,
}

impl CreateRoomRealTimeStreamAddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `ChannelId`, which is required.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `DisplayName`, which is required.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `ExpireTime`.
    #[inline]
    pub fn expire_time(mut self, value: i32) -> Self {
        self.expire_time = Some(value);
        self
    }
}

request! {
    CreateRoomRealTimeStreamAddressRequest {
        "AppId" => app_id: query,
        "ChannelId" => channel_id: query,
        "UserId" => user_id: query,
        "DisplayName" => display_name: query,
        "ExpireTime" => expire_time: query,
    }
}

impl Operation for CreateRoomRealTimeStreamAddressRequest {
    type Response = CreateRoomRealTimeStreamAddressResponse;
    type Error = CreateRoomRealTimeStreamAddressError;
    const INFO: OperationInfo = super::operation("CreateRoomRealTimeStreamAddress")
        .method("GET")
        .required(&["AppId", "ChannelId", "UserId", "DisplayName"]);
    const ERRORS: &'static [CreateRoomRealTimeStreamAddressError] = &[
        CreateRoomRealTimeStreamAddressError::InputInvalid,
        CreateRoomRealTimeStreamAddressError::NoAuth,
        CreateRoomRealTimeStreamAddressError::ResourceNotExist2,
        CreateRoomRealTimeStreamAddressError::ServerError,
    ];
}

/// Response to [`CreateRoomRealTimeStreamAddressRequest`].
#[non_exhaustive]
pub struct CreateRoomRealTimeStreamAddressResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F8DB7E25-6A35-161A-AA41-B7A658AF0635`.
    pub request_id: Option<String>,
    /// Address that belongs to the rtmp. Example: `text`.
    pub rtmp_address: Option<String>,
}

response! {
    CreateRoomRealTimeStreamAddressResponse {
        "RequestId" => request_id: value,
        "RtmpAddress" => rtmp_address: value,
    }
}

/// Errors that the documentation of [`CreateRoomRealTimeStreamAddressRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateRoomRealTimeStreamAddressError = super::DocumentedError;
