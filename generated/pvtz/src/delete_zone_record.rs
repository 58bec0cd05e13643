// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteZoneRecord`, from `pvtz/DeleteZoneRecord.md`.

use alicloud_runtime::codegen::*;

/// Deletes a record of a zone; its name no longer resolves to this value.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DeleteZoneRecordRequest::new()
///     .record_id(5808);
/// let reply = client.delete_zone_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteZoneRecordRequest {
    /// **Required.** DNS record to work on. Example: `5808`.
    pub record_id: Option<i64>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// IP address that belongs to the user client. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteZoneRecordRequest {
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
    DeleteZoneRecordRequest {
        "RecordId" => record_id: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteZoneRecordRequest {
    type Response = DeleteZoneRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteZoneRecord")
        .required(&["RecordId"])
        .idempotency_token("ClientToken");
}

/// Response to [`DeleteZoneRecordRequest`].
#[non_exhaustive]
pub struct DeleteZoneRecordResponse {
    /// ID of the record that the item belongs to or stands for. Example: `5808`.
    pub record_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B7AD377-7E86-44A8-B9A8-53E8666E72FE`.
    pub request_id: Option<String>,
}

response! {
    DeleteZoneRecordResponse {
        "RecordId" => record_id: value,
        "RequestId" => request_id: value,
    }
}
