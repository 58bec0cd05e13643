// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachEndUser`, from `ecd/AttachEndUser.md`.

use alicloud_runtime::codegen::*;

/// Binds a user to a hardware client, so that only bound users can sign in on it.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::AttachEndUserRequest::new()
///     .device_id("...")
///     .end_user_id("...")
///     .client_type(1);
/// let reply = client.attach_end_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachEndUserRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the device that the call is about.
    pub device_id: Option<String>,
    /// **Required.** ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// ID of the directory that the call is about.
    pub directory_id: Option<String>,
    /// Domain name that belongs to the ad.
    pub ad_domain: Option<String>,
    /// Which kind of user it is or is to be.
    pub user_type: Option<String>,
    /// **Required.** Which kind of client it is or is to be.
    pub client_type: Option<i32>,
}

impl AttachEndUserRequest {
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
    /// Sets `DeviceId`, which is required.
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
    /// Sets `EndUserId`, which is required.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
    /// Sets `DirectoryId`.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }
    /// Sets `AdDomain`.
    pub fn ad_domain(mut self, value: impl Into<String>) -> Self {
        self.ad_domain = Some(value.into());
        self
    }
    /// Sets `UserType`.
    pub fn user_type(mut self, value: impl Into<String>) -> Self {
        self.user_type = Some(value.into());
        self
    }
    /// Sets `ClientType`, which is required.
    #[inline]
    pub fn client_type(mut self, value: i32) -> Self {
        self.client_type = Some(value);
        self
    }
}

request! {
    AttachEndUserRequest {
        "RegionId" => region_id: query,
        "DeviceId" => device_id: query,
        "EndUserId" => end_user_id: query,
        "DirectoryId" => directory_id: query,
        "AdDomain" => ad_domain: query,
        "UserType" => user_type: query,
        "ClientType" => client_type: query,
    }
}

impl Operation for AttachEndUserRequest {
    type Response = AttachEndUserResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AttachEndUser")
        .required(&["DeviceId", "EndUserId", "ClientType"])
        .region("RegionId");
}

/// Response to [`AttachEndUserRequest`].
pub type AttachEndUserResponse = alicloud_runtime::EmptyResponse;
