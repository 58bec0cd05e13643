// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWhiteListProcess`, from `sas/DescribeWhiteListProcess.md`.

use alicloud_runtime::codegen::*;

/// Lists the processes recognized under an application whitelist policy.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeWhiteListProcessRequest::new()
///     .strategy_id(1);
/// let reply = client.describe_white_list_process(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWhiteListProcessRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the strategy that the call is about.
    pub strategy_id: Option<i64>,
    /// Name that the process goes by.
    pub process_name: Option<String>,
    /// Which kind of process it is or is to be.
    pub process_type: Option<i32>,
    /// How the list is sorted.
    pub order_by: Option<i32>,
    /// Free text that describes the item to people.
    pub desc: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
}

impl DescribeWhiteListProcessRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `StrategyId`, which is required.
    #[inline]
    pub fn strategy_id(mut self, value: i64) -> Self {
        self.strategy_id = Some(value);
        self
    }
    /// Sets `ProcessName`.
    pub fn process_name(mut self, value: impl Into<String>) -> Self {
        self.process_name = Some(value.into());
        self
    }
    /// Sets `ProcessType`.
    #[inline]
    pub fn process_type(mut self, value: i32) -> Self {
        self.process_type = Some(value);
        self
    }
    /// Sets `OrderBy`.
    #[inline]
    pub fn order_by(mut self, value: i32) -> Self {
        self.order_by = Some(value);
        self
    }
    /// Sets `Desc`.
    #[inline]
    pub fn desc(mut self, value: i32) -> Self {
        self.desc = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
}

request! {
    DescribeWhiteListProcessRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "StrategyId" => strategy_id: query,
        "ProcessName" => process_name: query,
        "ProcessType" => process_type: query,
        "OrderBy" => order_by: query,
        "Desc" => desc: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for DescribeWhiteListProcessRequest {
    type Response = DescribeWhiteListProcessResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWhiteListProcess")
        .required(&["StrategyId"])
        .read_only();
}

/// Response to [`DescribeWhiteListProcessRequest`], which the documentation does not describe.
pub type DescribeWhiteListProcessResponse = alicloud_runtime::UndocumentedResponse;
