// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCheckWarningSummary`, from `sas/DescribeCheckWarningSummary.md`.

use alicloud_runtime::codegen::*;

/// Summarizes baseline check results, such as servers checked, items and latest pass rate.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCheckWarningSummaryRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_check_warning_summary(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCheckWarningSummaryRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Name that the type goes by.
    pub type_name: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// State of the risk, to narrow the list down to or to be put into.
    pub risk_status: Option<i32>,
    /// Name that the risk goes by.
    pub risk_name: Option<String>,
    /// ID of the strategy that the call is about.
    pub strategy_id: Option<i64>,
    /// The uuids that are concerned.
    pub uuids: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Name that the container field goes by.
    pub container_field_name: Option<String>,
    /// Value that the container field has or is given.
    pub container_field_value: Option<String>,
    /// Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
}

impl DescribeCheckWarningSummaryRequest {
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
    /// Sets `TypeName`.
    pub fn type_name(mut self, value: impl Into<String>) -> Self {
        self.type_name = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `RiskStatus`.
    #[inline]
    pub fn risk_status(mut self, value: i32) -> Self {
        self.risk_status = Some(value);
        self
    }
    /// Sets `RiskName`.
    pub fn risk_name(mut self, value: impl Into<String>) -> Self {
        self.risk_name = Some(value.into());
        self
    }
    /// Sets `StrategyId`.
    #[inline]
    pub fn strategy_id(mut self, value: i64) -> Self {
        self.strategy_id = Some(value);
        self
    }
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
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
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ContainerFieldName`.
    pub fn container_field_name(mut self, value: impl Into<String>) -> Self {
        self.container_field_name = Some(value.into());
        self
    }
    /// Sets `ContainerFieldValue`.
    pub fn container_field_value(mut self, value: impl Into<String>) -> Self {
        self.container_field_value = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
}

request! {
    DescribeCheckWarningSummaryRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "TypeName" => type_name: query,
        "Status" => status: query,
        "RiskStatus" => risk_status: query,
        "RiskName" => risk_name: query,
        "StrategyId" => strategy_id: query,
        "Uuids" => uuids: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "ClusterId" => cluster_id: query,
        "ContainerFieldName" => container_field_name: query,
        "ContainerFieldValue" => container_field_value: query,
        "TargetType" => target_type: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for DescribeCheckWarningSummaryRequest {
    type Response = DescribeCheckWarningSummaryResponse;
    type Error = DescribeCheckWarningSummaryError;
    const INFO: OperationInfo = super::operation("DescribeCheckWarningSummary")
        .read_only();
    const ERRORS: &'static [DescribeCheckWarningSummaryError] = &[
        DescribeCheckWarningSummaryError::NoPermission,
        DescribeCheckWarningSummaryError::ConsoleError,
        DescribeCheckWarningSummaryError::ServerError,
    ];
}

impl Paginated for DescribeCheckWarningSummaryRequest {
    type Item = WarningSummary;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.current_page)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.warning_summarys)
    }
}

/// Response to [`DescribeCheckWarningSummaryRequest`].
#[non_exhaustive]
pub struct DescribeCheckWarningSummaryResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `00BD7CE2-284A-4534-BD09-FB69836DD750`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// How many items or events were counted. Example: `10`.
    pub count: Option<i32>,
    /// The warning summaries that were found or are concerned, one entry each.
    pub warning_summarys: Vec<WarningSummary>,
}

response! {
    DescribeCheckWarningSummaryResponse {
        "CurrentPage" => current_page: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Count" => count: value,
        "WarningSummarys" => warning_summarys: list(""),
    }
}

/// The warning summaries that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct WarningSummary {
    /// How many there are of this: low warning. Example: `3`.
    pub low_warning_count: Option<i32>,
    /// How many there are of this: check. Example: `10`.
    pub check_count: Option<i32>,
    /// How many there are of this: medium warning. Example: `2`.
    pub medium_warning_count: Option<i32>,
    /// Time that is set or recorded for this: last found. Example: `2019-01-01 12:23:00`.
    pub last_found_time: Option<String>,
    /// ID of the risk that the item belongs to or stands for. Example: `118`.
    pub risk_id: Option<i64>,
    /// Second name that the sub type can be called by. Example: `Redis`.
    pub sub_type_alias: Option<String>,
    /// How many there are of this: warning machine. Example: `11`.
    pub warning_machine_count: Option<i32>,
    /// How many there are of this: high warning. Example: `1`.
    pub high_warning_count: Option<i32>,
    /// Second name that the type can be called by. Example: `databases`.
    pub type_alias: Option<String>,
    /// Name that the risk goes by. Example: `Redis`.
    pub risk_name: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `high`.
    pub level: Option<String>,
    /// Whether attackers can make direct use of the weakness. Example: `false`.
    pub check_exploit: Option<bool>,
    /// Whether it concerns a database. Example: `false`.
    pub database_risk: Option<bool>,
    /// Whether it concerns running containers. Example: `false`.
    pub container_risk: Option<bool>,
}

response! {
    WarningSummary {
        "LowWarningCount" => low_warning_count: value,
        "CheckCount" => check_count: value,
        "MediumWarningCount" => medium_warning_count: value,
        "LastFoundTime" => last_found_time: value,
        "RiskId" => risk_id: value,
        "SubTypeAlias" => sub_type_alias: value,
        "WarningMachineCount" => warning_machine_count: value,
        "HighWarningCount" => high_warning_count: value,
        "TypeAlias" => type_alias: value,
        "RiskName" => risk_name: value,
        "Level" => level: value,
        "CheckExploit" => check_exploit: value,
        "DatabaseRisk" => database_risk: value,
        "ContainerRisk" => container_risk: value,
    }
}

/// Errors that the documentation of [`DescribeCheckWarningSummaryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ConsoleError`](super::DocumentedError::ConsoleError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeCheckWarningSummaryError = super::DocumentedError;
