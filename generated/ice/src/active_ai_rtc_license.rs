// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ActiveAiRtcLicense`, from `ice/ActiveAiRtcLicense.md`.

use alicloud_runtime::codegen::*;

/// Activates a device for real-time AI conversation by binding an authorization code of a license
/// item to it.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ActiveAiRtcLicenseRequest::new()
///     .license_item_id("...")
///     .auth_code("...")
///     .device_id("...");
/// let reply = client.active_ai_rtc_license(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ActiveAiRtcLicenseRequest {
    /// **Required.** ID of the license item that the call is about.
    pub license_item_id: Option<String>,
    /// **Required.** Code that stands for the auth, for programs to act on.
    pub auth_code: Option<String>,
    /// **Required.** ID of the device that the call is about.
    pub device_id: Option<String>,
}

impl ActiveAiRtcLicenseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LicenseItemId`, which is required.
    pub fn license_item_id(mut self, value: impl Into<String>) -> Self {
        self.license_item_id = Some(value.into());
        self
    }
    /// Sets `AuthCode`, which is required.
    pub fn auth_code(mut self, value: impl Into<String>) -> Self {
        self.auth_code = Some(value.into());
        self
    }
    /// Sets `DeviceId`, which is required.
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
}

request! {
    ActiveAiRtcLicenseRequest {
        "LicenseItemId" => license_item_id: query,
        "AuthCode" => auth_code: query,
        "DeviceId" => device_id: query,
    }
}

impl Operation for ActiveAiRtcLicenseRequest {
    type Response = ActiveAiRtcLicenseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ActiveAiRtcLicense")
        .required(&["LicenseItemId", "AuthCode", "DeviceId"]);
}

/// Response to [`ActiveAiRtcLicenseRequest`], which the documentation does not describe.
pub type ActiveAiRtcLicenseResponse = alicloud_runtime::UndocumentedResponse;
