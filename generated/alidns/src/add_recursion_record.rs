// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddRecursionRecord`, from `alidns/AddRecursionRecord.md`.

use alicloud_runtime::codegen::*;

/// Adds a record to a zone built into HTTPDNS.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::AddRecursionRecordRequest::new();
/// let reply = client.add_recursion_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddRecursionRecordRequest {
    /// Address of the end user for whom the call is made. Example: `192.168.0.1`.
    pub user_client_ip: Option<String>,
    /// ID of the built-in zone of HTTPDNS. Example: `173671468000011`.
    pub zone_id: Option<String>,
    /// Host part of the name, such as `www`; `@` stands for the domain itself.
    pub rr: Option<String>,
    /// Type of the DNS record, such as `A` or `CNAME`.
    pub type_: Option<String>,
    /// Origin of queries, such as a region or carrier, that the item answers. Example: `default`.
    pub request_source: Option<String>,
    /// Weight of the record against others of the same host name. Example: `2`.
    pub weight: Option<i32>,
    /// Preference of an MX record; mail goes to the lowest number first. Example: `1`.
    pub priority: Option<i32>,
    /// How long resolvers may keep the answer in their cache. Example: `60`.
    pub ttl: Option<i32>,
    /// What the record holds, in the form of its type: an address, a name or a text.
    /// Example: `1.1.1.1`.
    pub value: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `6447728c8578e66aacf062d2df4446dc`.
    pub client_token: Option<String>,
}

impl AddRecursionRecordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    AddRecursionRecordRequest {
        "UserClientIp" => user_client_ip: query,
        "ZoneId" => zone_id: query,
        "Rr" => rr: query,
        "Type" => type_: query,
        "RequestSource" => request_source: query,
        "Weight" => weight: query,
        "Priority" => priority: query,
        "Ttl" => ttl: query,
        "Value" => value: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for AddRecursionRecordRequest {
    type Response = AddRecursionRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddRecursionRecord")
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`AddRecursionRecordRequest`].
#[non_exhaustive]
pub struct AddRecursionRecordResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `29D0F8F8-5499-4F6C-9FDC-1EE13BF55925`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of a DNS record, given when the record was added. Example: `173671468000010`.
    pub record_id: Option<String>,
}

response! {
    AddRecursionRecordResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "RecordId" => record_id: value,
    }
}
