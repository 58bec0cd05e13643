// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetZoneRecordStatus`, from `pvtz/SetZoneRecordStatus.md`.

use alicloud_runtime::codegen::*;

/// Enables or disables a DNS record of a private zone.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::SetZoneRecordStatusRequest::new()
///     .record_id(5809)
///     .status("DISABLE");
/// let reply = client.set_zone_record_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetZoneRecordStatusRequest {
    /// **Required.** DNS record to work on. Example: `5809`.
    pub record_id: Option<i64>,
    /// **Required.** State to narrow the list down to, or to put the item into. Example: `DISABLE`.
    pub status: Option<Open<ZoneRecordStatus>>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// IP address that belongs to the user client. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl SetZoneRecordStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RecordId`, which is required.
    #[inline]
    pub fn record_id(mut self, value: i64) -> Self {
        self.record_id = Some(value);
        self
    }
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<Open<ZoneRecordStatus>>) -> Self {
        self.status = Some(value.into());
        self
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    SetZoneRecordStatusRequest {
        "RecordId" => record_id: query,
        "Status" => status: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for SetZoneRecordStatusRequest {
    type Response = SetZoneRecordStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetZoneRecordStatus")
        .required(&["RecordId", "Status"])
        .idempotency_token("ClientToken");
}

/// Response to [`SetZoneRecordStatusRequest`].
#[non_exhaustive]
pub struct SetZoneRecordStatusResponse {
    /// ID of the record that the item belongs to or stands for. Example: `5809`.
    pub record_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `39CB16E5-4180-49F2-A060-23C0ECEB80D9`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `DISABLE`.
    pub status: Option<String>,
}

response! {
    SetZoneRecordStatusResponse {
        "RecordId" => record_id: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
    }
}

values! {
    /// State to narrow the list down to, or to put the item into.
    pub enum ZoneRecordStatus {
        /// Lookups find the record.
        Enable = "ENABLE",
        /// Lookups do not find the record.
        Disable = "DISABLE",
    }
}
