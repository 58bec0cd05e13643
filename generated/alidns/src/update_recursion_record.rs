// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRecursionRecord`, from `alidns/UpdateRecursionRecord.md`.

use alicloud_runtime::codegen::*;

/// Changes value, TTL, weight and so on of a record in a built-in zone of HTTPDNS.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateRecursionRecordRequest::new();
/// let reply = client.update_recursion_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRecursionRecordRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `21079fa016944979537637959d09bc`.
    pub client_token: Option<String>,
    /// ID of a DNS record, given when the record was added. Example: `9*******`.
    pub record_id: Option<String>,
    /// Host part of the name, such as `www`; `@` stands for the domain itself. Example: `test`.
    pub rr: Option<String>,
    /// Type of the DNS record, such as `A` or `CNAME`.
    pub type_: Option<String>,
    /// Origin of queries, such as a region or carrier, that the item answers. Example: `WebSDK`.
    pub request_source: Option<String>,
    /// Weight of the record against others of the same host name. Example: `2`.
    pub weight: Option<i32>,
    /// Preference of an MX record; mail goes to the lowest number first. Example: `5`.
    pub priority: Option<i32>,
    /// How long resolvers may keep the answer in their cache. Example: `60`.
    pub ttl: Option<i32>,
    /// What the record holds, in the form of its type: an address, a name or a text.
    /// Example: `1.1.XX.XX`.
    pub value: Option<String>,
}

impl UpdateRecursionRecordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RecordId`.
    pub fn record_id(mut self, value: impl Into<String>) -> Self {
        self.record_id = Some(value.into());
        self
    }
    /// Sets `Rr`.
    pub fn rr(mut self, value: impl Into<String>) -> Self {
        self.rr = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `RequestSource`.
    pub fn request_source(mut self, value: impl Into<String>) -> Self {
        self.request_source = Some(value.into());
        self
    }
    /// Sets `Weight`.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
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
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    UpdateRecursionRecordRequest {
        "ClientToken" => client_token: query,
        "RecordId" => record_id: query,
        "Rr" => rr: query,
        "Type" => type_: query,
        "RequestSource" => request_source: query,
        "Weight" => weight: query,
        "Priority" => priority: query,
        "Ttl" => ttl: query,
        "Value" => value: query,
    }
}

impl Operation for UpdateRecursionRecordRequest {
    type Response = UpdateRecursionRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateRecursionRecord")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateRecursionRecordRequest`].
#[non_exhaustive]
pub struct UpdateRecursionRecordResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
    /// ID of a DNS record, given when the record was added. Example: `12*****`.
    pub record_id: Option<String>,
}

response! {
    UpdateRecursionRecordResponse {
        "RequestId" => request_id: value,
        "RecordId" => record_id: value,
    }
}
