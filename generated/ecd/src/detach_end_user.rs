// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachEndUser`, from `ecd/DetachEndUser.md`.

use alicloud_runtime::codegen::*;

/// Unbinds a user from a hardware client.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DetachEndUserRequest::new()
///     .device_id("...")
///     .end_user_id("...")
///     .client_type("...");
/// let reply = client.detach_end_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachEndUserRequest {
    /// **Required.** ID of the device that the call is about.
    pub device_id: Option<String>,
    /// **Required.** ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// ID of the directory that the call is about.
    pub directory_id: Option<String>,
    /// Domain name that belongs to the ad.
    pub ad_domain: Option<String>,
    /// **Required.** Which kind of client it is or is to be.
    pub client_type: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
}

impl DetachEndUserRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ClientType`, which is required.
    pub fn client_type(mut self, value: impl Into<String>) -> Self {
        self.client_type = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

request! {
    DetachEndUserRequest {
        "DeviceId" => device_id: query,
        "EndUserId" => end_user_id: query,
        "DirectoryId" => directory_id: query,
        "AdDomain" => ad_domain: query,
        "ClientType" => client_type: query,
        "Region" => region: query,
    }
}

impl Operation for DetachEndUserRequest {
    type Response = DetachEndUserResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetachEndUser")
        .required(&["DeviceId", "EndUserId", "ClientType"]);
}

/// Response to [`DetachEndUserRequest`].
pub type DetachEndUserResponse = alicloud_runtime::EmptyResponse;
