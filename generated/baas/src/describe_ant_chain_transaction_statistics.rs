// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainTransactionStatistics`, from `baas/DescribeAntChainTransactionStatistics.md`.

use alicloud_runtime::codegen::*;

/// Returns transaction statistics of an Ant Blockchain over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainTransactionStatisticsRequest::new()
///     .ant_chain_id("pYogqb9v")
///     .end(1563897600000)
///     .start(1563206400000);
/// let reply = client.describe_ant_chain_transaction_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainTransactionStatisticsRequest {
    /// **Required.** ID of the ant chain that the call is about. Example: `pYogqb9v`.
    pub ant_chain_id: Option<String>,
    /// **Required.** Where the range ends. Example: `1563897600000`.
    pub end: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Where the range begins. Example: `1563206400000`.
    pub start: Option<i64>,
}

impl DescribeAntChainTransactionStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AntChainId`, which is required.
    pub fn ant_chain_id(mut self, value: impl Into<String>) -> Self {
        self.ant_chain_id = Some(value.into());
        self
    }
    /// Sets `End`, which is required.
    #[inline]
    pub fn end(mut self, value: i64) -> Self {
        self.end = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Start`, which is required.
    #[inline]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
}

request! {
    DescribeAntChainTransactionStatisticsRequest {
        "AntChainId" => ant_chain_id: form,
        "End" => end: form,
        "RegionId" => region_id: query,
        "Start" => start: form,
    }
}

impl Operation for DescribeAntChainTransactionStatisticsRequest {
    type Response = DescribeAntChainTransactionStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAntChainTransactionStatistics")
        .required(&["AntChainId", "End", "Start"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAntChainTransactionStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeAntChainTransactionStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E93884AC-6C21-4FEA-8E3A-7377D33B194F`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<AntChainTransactionStatisticResult>,
}

response! {
    DescribeAntChainTransactionStatisticsResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainTransactionStatisticResult {
    /// ID of the ant chain that the item belongs to or stands for. Example: `pYogqb9v`.
    pub ant_chain_id: Option<String>,
    /// Time that is set or recorded for this: creat. Example: `1563294007000`.
    pub creat_time: Option<i64>,
    /// Time that the figure is for. Example: `2019-07-16`.
    pub dt: Option<String>,
    /// Height of the last sum block in the picture or video. Example: `148018`.
    pub last_sum_block_height: Option<i64>,
    /// How many there are of this: trans. Example: `0`.
    pub trans_count: Option<i64>,
}

response! {
    AntChainTransactionStatisticResult {
        "AntChainId" => ant_chain_id: value,
        "CreatTime" => creat_time: value,
        "Dt" => dt: value,
        "LastSumBlockHeight" => last_sum_block_height: value,
        "TransCount" => trans_count: value,
    }
}
