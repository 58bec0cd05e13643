// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddZoneRecord`, from `pvtz/AddZoneRecord.md`.

use alicloud_runtime::codegen::*;

/// Adds a DNS record to a private zone.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::AddZoneRecordRequest::new()
///     .rr("www")
///     .type_("A")
///     .value("1.1.1.1")
///     .zone_id("CAgICA1OA_58")
///     .ttl(60);
/// let reply = client.add_zone_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddZoneRecordRequest {
    /// **Required.** Host part of the record, such as `www`, or `@` for the zone itself.
    pub rr: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart. Example: `A`.
    pub type_: Option<String>,
    /// **Required.** Value that belongs to the name or key beside it. Example: `1.1.1.1`.
    pub value: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`. Example: `CAgICA1OA_58`.
    pub zone_id: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// How long a record may be kept before it is fetched anew.
    /// Range: 5 to 86400. Default: `60`. Example: `60`.
    pub ttl: Option<i32>,
    /// Rank that decides which item goes first when several fit. Range: 1 to 99. Example: `5`.
    pub priority: Option<i32>,
    /// IP address that belongs to the user client. Example: `2.2.2.2`.
    pub user_client_ip: Option<String>,
    /// Route or carrier line that is meant.
    pub line: Option<String>,
    /// Weight of the item when shares are dealt out among several.
    pub weight: Option<i32>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl AddZoneRecordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Ttl`.
    #[inline]
    pub fn ttl(mut self, value: i32) -> Self {
        self.ttl = Some(value);
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
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
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    AddZoneRecordRequest {
        "Rr" => rr: query,
        "Type" => type_: query,
        "Value" => value: query,
        "ZoneId" => zone_id: query,
        "Lang" => lang: query,
        "Ttl" => ttl: query,
        "Priority" => priority: query,
        "UserClientIp" => user_client_ip: query,
        "Line" => line: query,
        "Weight" => weight: query,
        "Remark" => remark: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for AddZoneRecordRequest {
    type Response = AddZoneRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddZoneRecord")
        .required(&["Rr", "Type", "Value", "ZoneId"])
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`AddZoneRecordRequest`].
#[non_exhaustive]
pub struct AddZoneRecordResponse {
    /// ID of the record that the item belongs to or stands for. Example: `5808`.
    pub record_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B7AD377-7E86-44A8-B9A8-53E8666E72FE`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    AddZoneRecordResponse {
        "RecordId" => record_id: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
