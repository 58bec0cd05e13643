// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEsExceptionData`, from `cdn/DescribeEsExceptionData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EsExecuteContent};

/// Returns errors that occurred while edge script rules ran.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeEsExceptionDataRequest::new()
///     .end_time("2021-02-18T20:00:00Z")
///     .rule_id("212896**")
///     .start_time("2021-02-17T20:00:00Z");
/// let reply = client.describe_es_exception_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEsExceptionDataRequest {
    /// **Required.** End of the period to look at. Example: `2021-02-18T20:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Identifies the edge script rule whose runs or errors are shown;
    /// [`DescribeCdnDomainConfigs`](super::Client::describe_cdn_domain_configs) returns it.
    /// Example: `212896**`.
    pub rule_id: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `2021-02-17T20:00:00Z`.
    pub start_time: Option<Timestamp>,
}

impl DescribeEsExceptionDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

request! {
    DescribeEsExceptionDataRequest {
        "EndTime" => end_time: query,
        "RuleId" => rule_id: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeEsExceptionDataRequest {
    type Response = DescribeEsExceptionDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeEsExceptionData")
        .required(&["EndTime", "RuleId", "StartTime"])
        .read_only();
}

/// Response to [`DescribeEsExceptionDataRequest`].
#[non_exhaustive]
pub struct DescribeEsExceptionDataResponse {
    /// Rows of the result, one entry each.
    pub contents: Vec<EsExecuteContent>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `99D61AB3-6164-4CF2-A0DE-129C9B07618B`.
    pub request_id: Option<String>,
}

response! {
    DescribeEsExceptionDataResponse {
        "Contents" => contents: list(""),
        "RequestId" => request_id: value,
    }
}
