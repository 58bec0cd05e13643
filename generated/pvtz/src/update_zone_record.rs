// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateZoneRecord`, from `pvtz/UpdateZoneRecord.md`.

use alicloud_runtime::codegen::*;

/// Changes host record, type, value, or TTL of a DNS record in a private zone.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::UpdateZoneRecordRequest::new()
///     .record_id(5809)
///     .rr("www")
///     .type_("A")
///     .value("1.1.1.1")
///     .ttl(60);
/// let reply = client.update_zone_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateZoneRecordRequest {
    /// **Required.** DNS record to work on. Example: `5809`.
    pub record_id: Option<i64>,
    /// **Required.** Host part of the record, such as `www`, or `@` for the zone itself.
    pub rr: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart. Example: `A`.
    pub type_: Option<String>,
    /// **Required.** Value that belongs to the name or key beside it. Example: `1.1.1.1`.
    pub value: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Rank that decides which item goes first when several fit. Range: 1 to 99. Example: `60`.
    pub priority: Option<i32>,
    /// How long a record may be kept before it is fetched anew. Range: 5 to 86400. Example: `60`.
    pub ttl: Option<i32>,
    /// IP address that belongs to the user client. Example: `2.2.2.2`.
    pub user_client_ip: Option<String>,
    /// Route or carrier line that is meant.
    pub line: Option<String>,
    /// Weight of the item when shares are dealt out among several.
    pub weight: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl UpdateZoneRecordRequest {
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
    /// Sets `Rr`, which is required.
    pub fn rr(mut self, value: impl Into<String>) -> Self {
        self.rr = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Value`, which is required.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `Ttl`.
    #[inline]
    pub fn ttl(mut self, value: i32) -> Self {
        self.ttl = Some(value);
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `Line`.
    pub fn line(mut self, value: impl Into<String>) -> Self {
        self.line = Some(value.into());
        self
    }
    /// Sets `Weight`.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    UpdateZoneRecordRequest {
        "RecordId" => record_id: query,
        "Rr" => rr: query,
        "Type" => type_: query,
        "Value" => value: query,
        "Lang" => lang: query,
        "Priority" => priority: query,
        "Ttl" => ttl: query,
        "UserClientIp" => user_client_ip: query,
        "Line" => line: query,
        "Weight" => weight: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for UpdateZoneRecordRequest {
    type Response = UpdateZoneRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateZoneRecord")
        .required(&["RecordId", "Rr", "Type", "Value"])
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateZoneRecordRequest`].
#[non_exhaustive]
pub struct UpdateZoneRecordResponse {
    /// ID of the record that the item belongs to or stands for. Example: `5809`.
    pub record_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `250E2C38-D0AD-4518-851D-1C1055805F82`.
    pub request_id: Option<String>,
}

response! {
    UpdateZoneRecordResponse {
        "RecordId" => record_id: value,
        "RequestId" => request_id: value,
    }
}
