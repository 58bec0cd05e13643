// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRecursionRecord`, from `alidns/DescribeRecursionRecord.md`.

use alicloud_runtime::codegen::*;

/// Shows one record of a built-in authoritative zone of HTTPDNS.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeRecursionRecordRequest::new();
/// let reply = client.describe_recursion_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRecursionRecordRequest {
    /// ID of a DNS record, given when the record was added. Example: `1917628665627259904`.
    pub record_id: Option<String>,
}

impl DescribeRecursionRecordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RecordId`.
    pub fn record_id(mut self, value: impl Into<String>) -> Self {
        self.record_id = Some(value.into());
        self
    }
}

request! {
    DescribeRecursionRecordRequest {
        "RecordId" => record_id: query,
    }
}

impl Operation for DescribeRecursionRecordRequest {
    type Response = DescribeRecursionRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRecursionRecord").read_only();
}

/// Response to [`DescribeRecursionRecordRequest`].
#[non_exhaustive]
pub struct DescribeRecursionRecordResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
    /// ID of the built-in zone of HTTPDNS. Example: `172635074000011`.
    pub zone_id: Option<String>,
    /// ID of a DNS record, given when the record was added. Example: `1903634198947606528`.
    pub record_id: Option<String>,
    /// Host part of the name, such as `www`; `@` stands for the domain itself. Example: `test`.
    pub rr: Option<String>,
    /// Type of the DNS record, such as `A` or `CNAME`.
    pub type_: Option<String>,
    /// What the record holds, in the form of its type: an address, a name or a text.
    /// Example: `1.1.XX.XX`.
    pub value: Option<String>,
    /// Weight of the record against others of the same host name. Example: `2`.
    pub weight: Option<i32>,
    /// How long resolvers may keep the answer in their cache. Example: `60`.
    pub ttl: Option<i32>,
    /// Preference of an MX record; mail goes to the lowest number first. Example: `1`.
    pub priority: Option<i32>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// When the item was created. Example: `2024-03-23T13:09Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was created, as a Unix timestamp. Example: `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// When the item was last changed. Example: `2024-03-29T13:20Z`.
    pub update_time: Option<Timestamp>,
    /// When the item was last changed, as a Unix timestamp. Example: `1527690629357`.
    pub update_timestamp: Option<i64>,
}

response! {
    DescribeRecursionRecordResponse {
        "RequestId" => request_id: value,
        "ZoneId" => zone_id: value,
        "RecordId" => record_id: value,
        "Rr" => rr: value,
        "Type" => type_: value,
        "Value" => value: value,
        "Weight" => weight: value,
        "Ttl" => ttl: value,
        "Priority" => priority: value,
        "Remark" => remark: value,
        "CreateTime" => create_time: value,
        "CreateTimestamp" => create_timestamp: value,
        "UpdateTime" => update_time: value,
        "UpdateTimestamp" => update_timestamp: value,
    }
}
