// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryDnsHost`, from `domain/QueryDnsHost.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Lists the DNS hosts created under a domain with their IP addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryDnsHostRequest::new()
///     .instance_id("ST2017120814571100001303");
/// let reply = client.query_dns_host(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryDnsHostRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Language of the texts that come back. Default: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
}

impl QueryDnsHostRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    QueryDnsHostRequest {
        "InstanceId" => instance_id: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for QueryDnsHostRequest {
    type Response = QueryDnsHostResponse;
    type Error = QueryDnsHostError;
    const INFO: OperationInfo = super::operation("QueryDnsHost")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [QueryDnsHostError] = &[
        QueryDnsHostError::ParameterIllegal,
        QueryDnsHostError::NetworkIOError,
        QueryDnsHostError::Networkioerror,
    ];
}

/// Response to [`QueryDnsHostRequest`].
#[non_exhaustive]
pub struct QueryDnsHostResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `18A313DD-3AF3-40AA-84F9-56BA45DC511F`.
    pub request_id: Option<String>,
    /// Items of the kind DNS host that were found or are concerned.
    pub dns_host_list: Vec<DnsHostType>,
}

response! {
    QueryDnsHostResponse {
        "RequestId" => request_id: value,
        "DnsHostList" => dns_host_list: list(""),
    }
}

/// Items of the kind DNS host that were found or are concerned.
#[non_exhaustive]
pub struct DnsHostType {
    /// Name that the DNS goes by. Example: `ns3`.
    pub dns_name: Option<String>,
    /// Items of the kind IP address that were found or are concerned.
    /// Example: `185.27.XX.XX, 218.83.XX.XX`.
    pub ip_list: Vec<String>,
}

response! {
    DnsHostType {
        "DnsName" => dns_name: value,
        "IpList" => ip_list: list(""),
    }
}

/// Errors that the documentation of [`QueryDnsHostRequest`] names.
///
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`NetworkIOError`](super::DocumentedError::NetworkIOError)
/// - [`Networkioerror`](super::DocumentedError::Networkioerror)
pub type QueryDnsHostError = super::DocumentedError;
