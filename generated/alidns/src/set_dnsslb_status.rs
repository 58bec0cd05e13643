// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDNSSLBStatus`, from `alidns/SetDNSSLBStatus.md`.

use alicloud_runtime::codegen::*;

/// Switches weights on or off for the records of one host name.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::SetDNSSLBStatusRequest::new()
///     .sub_domain("www.abc.com");
/// let reply = client.set_dnsslb_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDNSSLBStatusRequest {
    /// **Required.** Full host name, such as `www.example.com`. Example: `www.abc.com`.
    pub sub_domain: Option<String>,
    /// Domain to work on or look for, without any host part. Example: `abc.com`.
    pub domain_name: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Whether weights are in use for the host name. Default: `true`. Example: `true`.
    pub open: Option<bool>,
    /// Address of the end user for whom the call is made. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
    /// Type of the DNS record, such as `A` or `CNAME`.
    pub type_: Option<String>,
    /// Origin of queries, such as a carrier or region, that the record is meant for.
    /// Example: `telecom`.
    pub line: Option<String>,
}

impl SetDNSSLBStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SubDomain`, which is required.
    pub fn sub_domain(mut self, value: impl Into<String>) -> Self {
        self.sub_domain = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Open`.
    #[inline]
    pub fn open(mut self, value: bool) -> Self {
        self.open = Some(value);
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Line`.
    pub fn line(mut self, value: impl Into<String>) -> Self {
        self.line = Some(value.into());
        self
    }
}

request! {
    SetDNSSLBStatusRequest {
        "SubDomain" => sub_domain: query,
        "DomainName" => domain_name: query,
        "Lang" => lang: query,
        "Open" => open: query,
        "UserClientIp" => user_client_ip: query,
        "Type" => type_: query,
        "Line" => line: query,
    }
}

impl Operation for SetDNSSLBStatusRequest {
    type Response = SetDNSSLBStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetDNSSLBStatus")
        .required(&["SubDomain"]);
}

/// Response to [`SetDNSSLBStatusRequest`].
#[non_exhaustive]
pub struct SetDNSSLBStatusResponse {
    /// Whether weights are in use for the host name. Example: `true`.
    pub open: Option<bool>,
    /// How many records there are. Example: `8`.
    pub record_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
}

response! {
    SetDNSSLBStatusResponse {
        "Open" => open: value,
        "RecordCount" => record_count: value,
        "RequestId" => request_id: value,
    }
}
