// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OperateBatchDomain`, from `alidns/OperateBatchDomain.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BatchType};

/// Starts a task that adds or deletes many domains or records. Ask for the outcome with
/// [`DescribeBatchResultCount`](super::Client::describe_batch_result_count).
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// use alicloud_alidns::operate_batch_domain::DomainRecordInfo;
///
/// let request = alicloud_alidns::OperateBatchDomainRequest::new()
///     .domain_record_info([DomainRecordInfo::new()])
///     .type_("DOMAIN_ADD");
/// let reply = client.operate_batch_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OperateBatchDomainRequest {
    /// **Required.** Domains or records of the batch task, one entry each. Items: at most 1000.
    pub domain_record_info: Vec<DomainRecordInfo>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** What the batch does: add or delete domains, or add or delete records.
    /// Example: `DOMAIN_ADD`.
    pub type_: Option<Open<BatchType>>,
    /// Address of the end user for whom the call is made. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
}

impl OperateBatchDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainRecordInfo`, which is required.
    pub fn domain_record_info(
        mut self,
        value: impl IntoIterator<Item = impl Into<DomainRecordInfo>>,
    ) -> Self {
        self.domain_record_info = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<Open<BatchType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    OperateBatchDomainRequest {
        "DomainRecordInfo" => domain_record_info: query,
        "Lang" => lang: query,
        "Type" => type_: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for OperateBatchDomainRequest {
    type Response = OperateBatchDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("OperateBatchDomain")
        .required(&["DomainRecordInfo", "Type"]);
}

/// Response to [`OperateBatchDomainRequest`].
#[non_exhaustive]
pub struct OperateBatchDomainResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `75446CC1-FC9A-4595-8D96-089D73D7A63D`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `345345`.
    pub task_id: Option<i64>,
}

response! {
    OperateBatchDomainResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
    }
}

/// Domains or records of the batch task, one entry each.
#[non_exhaustive]
pub struct DomainRecordInfo {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `example.com`.
    pub domain: Option<String>,
    /// Origin of queries, such as a carrier or region, that the record is meant for.
    /// Default: `default`. Example: `default`.
    pub line: Option<String>,
    /// Preference of an MX record; mail goes to the lowest number first. Example: `1`.
    pub priority: Option<i32>,
    /// Host part of the name, such as `www`; `@` stands for the domain itself. Example: `zhaohui`.
    pub rr: Option<String>,
    /// How long resolvers may keep the answer in their cache. Example: `12`.
    pub ttl: Option<i32>,
    /// Type of the DNS record, such as `A` or `CNAME`; needed when records are added or deleted.
    /// Example: `MX`.
    pub type_: Option<String>,
    /// What the record holds, in the form of its type: an address, a name or a text.
    /// Example: `fd87da3c4528844d45af39200155a905`.
    pub value: Option<String>,
    /// Host part that the record gets; only for changes, which outside users cannot make.
    /// Example: `mail`.
    pub new_rr: Option<String>,
    /// Record type that the record gets in a batch change. Example: `AAAA`.
    pub new_type: Option<String>,
    /// Value that the record gets; only for changes, which outside users cannot make.
    /// Example: `114.92.XX.XX`.
    pub new_value: Option<String>,
}

impl DomainRecordInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Line`.
    pub fn line(mut self, value: impl Into<String>) -> Self {
        self.line = Some(value.into());
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `Rr`.
    pub fn rr(mut self, value: impl Into<String>) -> Self {
        self.rr = Some(value.into());
        self
    }
    /// Sets `Ttl`.
    #[inline]
    pub fn ttl(mut self, value: i32) -> Self {
        self.ttl = Some(value);
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `NewRr`.
    pub fn new_rr(mut self, value: impl Into<String>) -> Self {
        self.new_rr = Some(value.into());
        self
    }
    /// Sets `NewType`.
    pub fn new_type(mut self, value: impl Into<String>) -> Self {
        self.new_type = Some(value.into());
        self
    }
    /// Sets `NewValue`.
    pub fn new_value(mut self, value: impl Into<String>) -> Self {
        self.new_value = Some(value.into());
        self
    }
}

request! {
    DomainRecordInfo {
        "Domain" => domain: field,
        "Line" => line: field,
        "Priority" => priority: field,
        "Rr" => rr: field,
        "Ttl" => ttl: field,
        "Type" => type_: field,
        "Value" => value: field,
        "NewRr" => new_rr: field,
        "NewType" => new_type: field,
        "NewValue" => new_value: field,
    }
}
