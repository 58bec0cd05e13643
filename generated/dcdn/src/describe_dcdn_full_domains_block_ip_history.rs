// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnFullDomainsBlockIPHistory`, from `dcdn/DescribeDcdnFullDomainsBlockIPHistory.md`.

use alicloud_runtime::codegen::*;

/// Returns the history of IP address blocking across all domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnFullDomainsBlockIPHistoryRequest::new()
///     .ip_list("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_dcdn_full_domains_block_ip_history(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnFullDomainsBlockIPHistoryRequest {
    /// **Required.** Items of the kind IP address to work on or to narrow the list down to.
    pub ip_list: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeDcdnFullDomainsBlockIPHistoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IPList`, which is required.
    pub fn ip_list(mut self, value: impl Into<String>) -> Self {
        self.ip_list = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnFullDomainsBlockIPHistoryRequest {
        "IPList" => ip_list: form,
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
    }
}

impl Operation for DescribeDcdnFullDomainsBlockIPHistoryRequest {
    type Response = DescribeDcdnFullDomainsBlockIPHistoryResponse;
    type Error = DescribeDcdnFullDomainsBlockIPHistoryError;
    const INFO: OperationInfo = super::operation("DescribeDcdnFullDomainsBlockIPHistory")
        .required(&["IPList", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnFullDomainsBlockIPHistoryError] = &[
        DescribeDcdnFullDomainsBlockIPHistoryError::InvalidParameter2,
        DescribeDcdnFullDomainsBlockIPHistoryError::InvalidKeyQuotaFull,
        DescribeDcdnFullDomainsBlockIPHistoryError::InternalError2,
    ];
}

/// Response to [`DescribeDcdnFullDomainsBlockIPHistoryRequest`].
#[non_exhaustive]
pub struct DescribeDcdnFullDomainsBlockIPHistoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `13A2B792-9212-1CC9-8525-59EBEF3FFE01`.
    pub request_id: Option<String>,
    /// What is known about the IP address block.
    pub ip_block_info: Vec<IPBlockInfo>,
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// Free text that describes the item to people. Example: `OK`.
    pub description: Option<String>,
}

response! {
    DescribeDcdnFullDomainsBlockIPHistoryResponse {
        "RequestId" => request_id: value,
        "IPBlockInfo" => ip_block_info: list(""),
        "Code" => code: value,
        "Description" => description: value,
    }
}

/// What is known about the IP address block.
#[non_exhaustive]
pub struct IPBlockInfo {
    /// Blocked address, or range of addresses, that was sent to the nodes.
    /// Example: `1.XXX.XXX.0~1.XXX.XXX.255`.
    pub block_ip: Option<String>,
    /// Time that is set or recorded for this: deliver. Example: `2023-04-24 18:49:37`.
    pub deliver_time: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
}

response! {
    IPBlockInfo {
        "BlockIP" => block_ip: value,
        "DeliverTime" => deliver_time: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnFullDomainsBlockIPHistoryRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidKeyQuotaFull`](super::DocumentedError::InvalidKeyQuotaFull)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeDcdnFullDomainsBlockIPHistoryError = super::DocumentedError;
