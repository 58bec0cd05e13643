// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRTCWhipStreamAddress`, from `live/CreateRTCWhipStreamAddress.md`.

use alicloud_runtime::codegen::*;

/// Creates the WHIP address with which a user publishes a stream to an RTC channel.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CreateRTCWhipStreamAddressRequest::new()
///     .app_id("...")
///     .channel_id("...")
///     .user_id("...")
///     .display_name("...");
/// let reply = client.create_rtc_whip_stream_address(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRTCWhipStreamAddressRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID that the service gave the application. Length: 1 to 64.
    pub app_id: Option<String>,
    /// **Required.** ID of the channel that the call is about. Length: 1 to 64.
    pub channel_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about. Length: 1 to 64.
    pub user_id: Option<String>,
    /// **Required.** Name shown to people; not used to identify the item. Length: 1 to 40.
    pub display_name: Option<String>,
    /// Time that is set or recorded for this: expire.
    pub expire_time: Option<i32>,
}

impl CreateRTCWhipStreamAddressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
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
    CreateRTCWhipStreamAddressRequest {
        "ClientToken" => client_token: query,
        "AppId" => app_id: query,
        "ChannelId" => channel_id: query,
        "UserId" => user_id: query,
        "DisplayName" => display_name: query,
        "ExpireTime" => expire_time: query,
    }
}

impl Operation for CreateRTCWhipStreamAddressRequest {
    type Response = CreateRTCWhipStreamAddressResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateRTCWhipStreamAddress")
        .required(&["AppId", "ChannelId", "UserId", "DisplayName"])
        .idempotency_token("ClientToken");
}

/// Response to [`CreateRTCWhipStreamAddressRequest`], which the documentation does not describe.
pub type CreateRTCWhipStreamAddressResponse = alicloud_runtime::UndocumentedResponse;
