// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnFullDomainsBlockIPHistory`, from `cdn/DescribeCdnFullDomainsBlockIPHistory.md`.

use alicloud_runtime::codegen::*;

/// Returns when blocks of the addresses given were sent to the nodes, and with what outcome.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnFullDomainsBlockIPHistoryRequest::new()
///     .ip_list("1.XXX.XXX.1,2.XXX.XXX.2")
///     .start_time("2023-04-24T17:00:00Z")
///     .end_time("2023-04-24T19:00:00Z");
/// let reply = client.describe_cdn_full_domains_block_ip_history(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnFullDomainsBlockIPHistoryRequest {
    /// **Required.** Addresses and address ranges concerned, separated by commas.
    /// Example: `1.XXX.XXX.1,2.XXX.XXX.2`.
    pub ip_list: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `2023-04-24T17:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// **Required.** End of the period to look at. Example: `2023-04-24T19:00:00Z`.
    pub end_time: Option<Timestamp>,
}

impl DescribeCdnFullDomainsBlockIPHistoryRequest {
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
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    DescribeCdnFullDomainsBlockIPHistoryRequest {
        "IPList" => ip_list: form,
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
    }
}

impl Operation for DescribeCdnFullDomainsBlockIPHistoryRequest {
    type Response = DescribeCdnFullDomainsBlockIPHistoryResponse;
    type Error = DescribeCdnFullDomainsBlockIPHistoryError;
    const INFO: OperationInfo = super::operation("DescribeCdnFullDomainsBlockIPHistory")
        .required(&["IPList", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeCdnFullDomainsBlockIPHistoryError] = &[
        DescribeCdnFullDomainsBlockIPHistoryError::InvalidParameter2,
        DescribeCdnFullDomainsBlockIPHistoryError::QuotaExceeded,
        DescribeCdnFullDomainsBlockIPHistoryError::InternalServerError,
    ];
}

/// Response to [`DescribeCdnFullDomainsBlockIPHistoryRequest`].
#[non_exhaustive]
pub struct DescribeCdnFullDomainsBlockIPHistoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BCD7D917-76F1-442F-BB75-C810DE34C761`.
    pub request_id: Option<String>,
    /// Blocks that were sent to the nodes, one entry each.
    pub ip_block_info: Vec<IPBlockInfo>,
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// Text that explains the result of the call. Example: `OK`.
    pub description: Option<String>,
}

response! {
    DescribeCdnFullDomainsBlockIPHistoryResponse {
        "RequestId" => request_id: value,
        "IPBlockInfo" => ip_block_info: list(""),
        "Code" => code: value,
        "Description" => description: value,
    }
}

/// Blocks that were sent to the nodes, one entry each.
#[non_exhaustive]
pub struct IPBlockInfo {
    /// Blocked address, or range of addresses, that was sent to the nodes.
    /// Example: `1.XXX.XXX.0~1.XXX.XXX.255`.
    pub block_ip: Option<String>,
    /// When the block was sent to the nodes. Example: `2023-04-24 18:49:37`.
    pub deliver_time: Option<String>,
    /// Whether the block reached the nodes. Example: `Success`.
    pub status: Option<String>,
}

response! {
    IPBlockInfo {
        "BlockIP" => block_ip: value,
        "DeliverTime" => deliver_time: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeCdnFullDomainsBlockIPHistoryRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`QuotaExceeded`](super::DocumentedError::QuotaExceeded)
/// - [`InternalServerError`](super::DocumentedError::InternalServerError)
pub type DescribeCdnFullDomainsBlockIPHistoryError = super::DocumentedError;
