// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSupportLines`, from `alidns/DescribeSupportLines.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RecordLine};

/// Lists the lines that records of a domain can be answered by.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeSupportLinesRequest::new();
/// let reply = client.describe_support_lines(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSupportLinesRequest {
    /// Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Address of the end user for whom the call is made. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
}

impl DescribeSupportLinesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    DescribeSupportLinesRequest {
        "DomainName" => domain_name: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for DescribeSupportLinesRequest {
    type Response = DescribeSupportLinesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSupportLines").read_only();
}

/// Response to [`DescribeSupportLinesRequest`].
#[non_exhaustive]
pub struct DescribeSupportLinesResponse {
    /// Lines that records can be answered by.
    pub record_lines: Vec<RecordLine>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CFDA0830-7D6E-4C13-8632-B57C7EDCF079`.
    pub request_id: Option<String>,
}

response! {
    DescribeSupportLinesResponse {
        "RecordLines" => record_lines: list("RecordLine"),
        "RequestId" => request_id: value,
    }
}
