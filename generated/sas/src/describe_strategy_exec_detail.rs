// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeStrategyExecDetail`, from `sas/DescribeStrategyExecDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows the result of a baseline check policy's latest run.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeStrategyExecDetailRequest::new()
///     .strategy_id(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_strategy_exec_detail(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeStrategyExecDetailRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** ID of the strategy that the call is about.
    pub strategy_id: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
}

impl DescribeStrategyExecDetailRequest {
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
    /// Sets `StrategyId`, which is required.
    #[inline]
    pub fn strategy_id(mut self, value: i32) -> Self {
        self.strategy_id = Some(value);
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
    DescribeStrategyExecDetailRequest {
        "SourceIp" => source_ip: query,
        "StrategyId" => strategy_id: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for DescribeStrategyExecDetailRequest {
    type Response = DescribeStrategyExecDetailResponse;
    type Error = DescribeStrategyExecDetailError;
    const INFO: OperationInfo = super::operation("DescribeStrategyExecDetail")
        .required(&["StrategyId"])
        .read_only();
    const ERRORS: &'static [DescribeStrategyExecDetailError] = &[
        DescribeStrategyExecDetailError::NoPermission,
        DescribeStrategyExecDetailError::ServerError,
    ];
}

impl Paginated for DescribeStrategyExecDetailRequest {
    type Item = FailedEcsList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.failed_ecs_list)
    }
}

/// Response to [`DescribeStrategyExecDetailRequest`].
#[non_exhaustive]
pub struct DescribeStrategyExecDetailResponse {
    /// How many there are of this: in process. Example: `0`.
    pub in_process_count: Option<i32>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-12-05 00:12:46`.
    pub end_time: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-12-05 00:12:16`.
    pub start_time: Option<String>,
    /// How far the run of the strategy has come. Example: `100%`.
    pub percent: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `01611D72-1E33-53F5-A9A5-C81B5561970F`.
    pub request_id: Option<String>,
    /// How many there are of this: fail. Example: `94`.
    pub fail_count: Option<i32>,
    /// Where it comes from. Example: `Manual`.
    pub source: Option<String>,
    /// How many there are of this: success. Example: `81`.
    pub success_count: Option<i32>,
    /// Items of the kind failed ECS that were found or are concerned.
    pub failed_ecs_list: Vec<FailedEcsList>,
}

response! {
    DescribeStrategyExecDetailResponse {
        "InProcessCount" => in_process_count: value,
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "Percent" => percent: value,
        "RequestId" => request_id: value,
        "FailCount" => fail_count: value,
        "Source" => source: value,
        "SuccessCount" => success_count: value,
        "FailedEcsList" => failed_ecs_list: list(""),
    }
}

/// Items of the kind failed ECS that were found or are concerned.
#[non_exhaustive]
pub struct FailedEcsList {
    /// IP address of the host or service concerned. Example: `115.28.XX.XX`.
    pub ip: Option<String>,
    /// Address that can be reached from the Internet. Example: `115.28.XX.XX`.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet. Example: `172.31.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Why it came to this result, in words or as a code. Example: `Detect timeout`.
    pub reason: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    /// Example: `worker-k8s-for-cs-cf5741fb95c3a45d0864f0e4544dc****`.
    pub instance_name: Option<String>,
}

response! {
    FailedEcsList {
        "IP" => ip: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
        "Reason" => reason: value,
        "InstanceName" => instance_name: value,
    }
}

/// Errors that the documentation of [`DescribeStrategyExecDetailRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeStrategyExecDetailError = super::DocumentedError;
