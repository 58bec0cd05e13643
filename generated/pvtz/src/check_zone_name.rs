// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckZoneName`, from `pvtz/CheckZoneName.md`.

use alicloud_runtime::codegen::*;

/// Checks by the naming rules whether a private zone may be added.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::CheckZoneNameRequest::new()
///     .zone_name("demo.com");
/// let reply = client.check_zone_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckZoneNameRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// IP address that belongs to the user client. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
    /// Domain the zone holds the records of. Example: `demo.com`.
    pub zone_name: Option<String>,
}

impl CheckZoneNameRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `ZoneName`.
    pub fn zone_name(mut self, value: impl Into<String>) -> Self {
        self.zone_name = Some(value.into());
        self
    }
}

request! {
    CheckZoneNameRequest {
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
        "ZoneName" => zone_name: query,
    }
}

impl Operation for CheckZoneNameRequest {
    type Response = CheckZoneNameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckZoneName")
        .success_flag("Success")
        .read_only();
}

/// Response to [`CheckZoneNameRequest`].
#[non_exhaustive]
pub struct CheckZoneNameResponse {
    /// Whether the name can be used for a zone. Example: `true`.
    pub check: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CA29B88F-A571-4123-80D5-768AC2F7F806`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CheckZoneNameResponse {
        "Check" => check: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
