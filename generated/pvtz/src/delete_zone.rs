// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteZone`, from `pvtz/DeleteZone.md`.

use alicloud_runtime::codegen::*;

/// Deletes a private zone with its records; its names no longer resolve in the VPCs.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DeleteZoneRequest::new()
///     .zone_id("AgIDE1MA_150");
/// let reply = client.delete_zone(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteZoneRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// IP address that belongs to the user client. Example: `text`.
    pub user_client_ip: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`. Example: `AgIDE1MA_150`.
    pub zone_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteZoneRequest {
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
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteZoneRequest {
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
        "ZoneId" => zone_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteZoneRequest {
    type Response = DeleteZoneResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteZone")
        .required(&["ZoneId"])
        .idempotency_token("ClientToken");
}

/// Response to [`DeleteZoneRequest`].
#[non_exhaustive]
pub struct DeleteZoneResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E246E023-F2EB-4034-83F7-B13FCF31459C`.
    pub request_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `AgIDE1MA_150`.
    pub zone_id: Option<String>,
}

response! {
    DeleteZoneResponse {
        "RequestId" => request_id: value,
        "ZoneId" => zone_id: value,
    }
}
