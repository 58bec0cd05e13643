// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetMessageToken`, from `live/GetMessageToken.md`.

use alicloud_runtime::codegen::*;

/// Issues the token with which a client opens a long-lived messaging connection over LWP.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::GetMessageTokenRequest::new()
///     .app_id("...")
///     .device_id("...")
///     .device_type("...")
///     .user_id("...");
/// let reply = client.get_message_token(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetMessageTokenRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the device that the call is about.
    pub device_id: Option<String>,
    /// **Required.** Which kind of device it is or is to be.
    pub device_type: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
}

impl GetMessageTokenRequest {
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
    /// Sets `DeviceId`, which is required.
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
    /// Sets `DeviceType`, which is required.
    pub fn device_type(mut self, value: impl Into<String>) -> Self {
        self.device_type = Some(value.into());
        self
    }
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

request! {
    GetMessageTokenRequest {
        "AppId" => app_id: form,
        "DeviceId" => device_id: form,
        "DeviceType" => device_type: form,
        "UserId" => user_id: form,
    }
}

impl Operation for GetMessageTokenRequest {
    type Response = GetMessageTokenResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetMessageToken")
        .required(&["AppId", "DeviceId", "DeviceType", "UserId"])
        .read_only();
}

/// Response to [`GetMessageTokenRequest`].
#[non_exhaustive]
pub struct GetMessageTokenResponse {
    /// ID of this call; quote it when asking support about it. Example: `16A96B9A-****-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<MessageTokenResult>,
}

response! {
    GetMessageTokenResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MessageTokenResult {
    /// Token for the access; pass it on without reading anything into it.
    /// Example: `oauth_cloud_key:***-b0YY5Gy6Q`.
    pub access_token: Option<String>,
    /// When the access token runs out. Example: `86400000`.
    pub access_token_expired_time: Option<i64>,
    /// Token for the refresh; pass it on without reading anything into it.
    /// Example: `oauth_cloud_key:****-Q62xggOTdgk3gw=`.
    pub refresh_token: Option<String>,
}

response! {
    MessageTokenResult {
        "AccessToken" => access_token: value,
        "AccessTokenExpiredTime" => access_token_expired_time: value,
        "RefreshToken" => refresh_token: value,
    }
}
