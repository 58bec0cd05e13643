// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainLatestTransactionV2`, from `baas/DescribeAntChainLatestTransactionV2.md`.

use alicloud_runtime::codegen::*;

/// Returns transaction counts and block heights by day for a blockchain and time range.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainLatestTransactionV2Request::new();
/// let reply = client.describe_ant_chain_latest_transaction_v2(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainLatestTransactionV2Request {
    /// Chain that is asked about. Example: `text`.
    pub bizid: Option<String>,
    /// Where the range begins. Example: `1609084800000`.
    pub start: Option<i64>,
    /// Where the range ends. Example: `1609776000000`.
    pub end: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAntChainLatestTransactionV2Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Bizid`.
    pub fn bizid(mut self, value: impl Into<String>) -> Self {
        self.bizid = Some(value.into());
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
}

request! {
    DescribeAntChainLatestTransactionV2Request {
        "Bizid" => bizid: query,
        "Start" => start: query,
        "End" => end: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAntChainLatestTransactionV2Request {
    type Response = DescribeAntChainLatestTransactionV2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAntChainLatestTransactionV2")
        .success_flag("Success")
        .error_codes(&["ResultCode", "Code"])
        .error_messages(&["ResultMessage", "Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAntChainLatestTransactionV2Request`].
#[non_exhaustive]
pub struct DescribeAntChainLatestTransactionV2Response {
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
    pub result: Vec<AntChainLatestTransactionV2Result>,
    /// Code that tells how it ended. Example: `OK`.
    pub result_code: Option<String>,
    /// Text for people about the result. Example: `OK`.
    pub result_message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeAntChainLatestTransactionV2Response {
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
pub struct AntChainLatestTransactionV2Result {
    /// Second name that the item goes by. Example: `8bd720bde18c4b37b0f4a1c7834db163`.
    pub alias: Option<String>,
    /// Time that is set or recorded for this: creat. Example: `1609171200000`.
    pub creat_time: Option<i64>,
    /// Time that the figure is for. Example: `1609171200000`.
    pub dt: Option<i64>,
    /// Height of the last sum block in the picture or video. Example: `11511`.
    pub last_sum_block_height: Option<i64>,
    /// How many there are of this: trans. Example: `4`.
    pub trans_count: Option<i64>,
}

response! {
    AntChainLatestTransactionV2Result {
        "Alias" => alias: value,
        "CreatTime" => creat_time: value,
        "Dt" => dt: value,
        "LastSumBlockHeight" => last_sum_block_height: value,
        "TransCount" => trans_count: value,
    }
}
