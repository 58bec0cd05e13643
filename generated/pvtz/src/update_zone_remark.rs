// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateZoneRemark`, from `pvtz/UpdateZoneRemark.md`.

use alicloud_runtime::codegen::*;

/// Changes the remark of a private zone.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::UpdateZoneRemarkRequest::new()
///     .zone_id("AgIDE1MA_149")
///     .remark("specialZone");
/// let reply = client.update_zone_remark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateZoneRemarkRequest {
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`. Example: `AgIDE1MA_149`.
    pub zone_id: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// IP address that belongs to the user client. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl UpdateZoneRemarkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    UpdateZoneRemarkRequest {
        "ZoneId" => zone_id: query,
        "Lang" => lang: query,
        "Remark" => remark: query,
        "UserClientIp" => user_client_ip: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for UpdateZoneRemarkRequest {
    type Response = UpdateZoneRemarkResponse;
    type Error = UpdateZoneRemarkError;
    const INFO: OperationInfo = super::operation("UpdateZoneRemark")
        .required(&["ZoneId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [UpdateZoneRemarkError] = &[
        UpdateZoneRemarkError::ZoneRemark,
    ];
}

/// Response to [`UpdateZoneRemarkRequest`].
#[non_exhaustive]
pub struct UpdateZoneRemarkResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C6F1D541-E7A6-447A-A2B5-9F7A20B2A8FB`.
    pub request_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `AgIDE1MA_149`.
    pub zone_id: Option<String>,
}

response! {
    UpdateZoneRemarkResponse {
        "RequestId" => request_id: value,
        "ZoneId" => zone_id: value,
    }
}

/// Errors that the documentation of [`UpdateZoneRemarkRequest`] names.
///
/// - [`ZoneRemark`](super::DocumentedError::ZoneRemark)
pub type UpdateZoneRemarkError = super::DocumentedError;
