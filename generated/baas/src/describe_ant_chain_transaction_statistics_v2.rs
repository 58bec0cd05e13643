// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainTransactionStatisticsV2`, from `baas/DescribeAntChainTransactionStatisticsV2.md`.

use alicloud_runtime::codegen::*;

/// Returns transaction statistics of an Ant Blockchain, for the China site only.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainTransactionStatisticsV2Request::new()
///     .ant_chain_id("8bd720bde18c4b37b0f4a1c7834db163");
/// let reply = client.describe_ant_chain_transaction_statistics_v2(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainTransactionStatisticsV2Request {
    /// **Required.** ID of the ant chain that the call is about.
    /// Example: `8bd720bde18c4b37b0f4a1c7834db163`.
    pub ant_chain_id: Option<String>,
    /// Where the range begins. Range: 0 to 9223372036854776000. Example: `1609084800000`.
    pub start: Option<i64>,
    /// Where the range ends. Range: 0 to 9223372036854776000. Example: `1609776000000`.
    pub end: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the consortium that the call is about. Example: `M8GaMEyX`.
    pub consortium_id: Option<String>,
}

impl DescribeAntChainTransactionStatisticsV2Request {
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
    /// Sets `Start`.
    #[inline]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
    /// Sets `End`.
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
    /// Sets `ConsortiumId`.
    pub fn consortium_id(mut self, value: impl Into<String>) -> Self {
        self.consortium_id = Some(value.into());
        self
    }
}

request! {
    DescribeAntChainTransactionStatisticsV2Request {
        "AntChainId" => ant_chain_id: form,
        "Start" => start: form,
        "End" => end: form,
        "RegionId" => region_id: query,
        "ConsortiumId" => consortium_id: form,
    }
}

impl Operation for DescribeAntChainTransactionStatisticsV2Request {
    type Response = DescribeAntChainTransactionStatisticsV2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeAntChainTransactionStatisticsV2",
        )
        .required(&["AntChainId"])
        .success_flag("Success")
        .error_codes(&["ResultCode", "Code"])
        .error_messages(&["ResultMessage", "Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAntChainTransactionStatisticsV2Request`].
#[non_exhaustive]
pub struct DescribeAntChainTransactionStatisticsV2Response {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D68D66B6-1964-4073-8714-B49F5EF1AEFC`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<AntChainTransactionStatisticsV2Result>,
    /// Code that tells how it ended. Example: `OK`.
    pub result_code: Option<String>,
    /// Text for people about the result. Example: `OK`.
    pub result_message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeAntChainTransactionStatisticsV2Response {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "ResultCode" => result_code: value,
        "ResultMessage" => result_message: value,
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainTransactionStatisticsV2Result {
    /// ID of the ant chain that the item belongs to or stands for.
    /// Example: `8bd720bde18c4b37b0f4a1c7834db163`.
    pub ant_chain_id: Option<String>,
    /// Time that is set or recorded for this: creat. Example: `1609258222000`.
    pub creat_time: Option<i64>,
    /// Time that the figure is for. Example: `1609171200000`.
    pub dt: Option<i64>,
    /// Height of the last sum block in the picture or video. Example: `11511`.
    pub last_sum_block_height: Option<i64>,
    /// How many there are of this: trans. Example: `4`.
    pub trans_count: Option<i64>,
}

response! {
    AntChainTransactionStatisticsV2Result {
        "AntChainId" => ant_chain_id: value,
        "CreatTime" => creat_time: value,
        "Dt" => dt: value,
        "LastSumBlockHeight" => last_sum_block_height: value,
        "TransCount" => trans_count: value,
    }
}
