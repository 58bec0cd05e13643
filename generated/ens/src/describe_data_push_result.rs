// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataPushResult`, from `ens/DescribeDataPushResult.md`.

use alicloud_runtime::codegen::*;

/// Returns how pushing an application's data files ahead to edge nodes went.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeDataPushResultRequest::new()
///     .app_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_data_push_result(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataPushResultRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Names of the data to work on or to narrow the list down to.
    pub data_names: Option<String>,
    /// The data versions that are concerned.
    pub data_versions: Option<String>,
    /// Day or moment of the min.
    pub min_date: Option<String>,
    /// Day or moment of the max.
    pub max_date: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// IDs of the regions to work on or to narrow the list down to.
    pub region_ids: Option<String>,
}

impl DescribeDataPushResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `DataNames`.
    pub fn data_names(mut self, value: impl Into<String>) -> Self {
        self.data_names = Some(value.into());
        self
    }
    /// Sets `DataVersions`.
    pub fn data_versions(mut self, value: impl Into<String>) -> Self {
        self.data_versions = Some(value.into());
        self
    }
    /// Sets `MinDate`.
    pub fn min_date(mut self, value: impl Into<String>) -> Self {
        self.min_date = Some(value.into());
        self
    }
    /// Sets `MaxDate`.
    pub fn max_date(mut self, value: impl Into<String>) -> Self {
        self.max_date = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RegionIds`.
    pub fn region_ids(mut self, value: impl Into<String>) -> Self {
        self.region_ids = Some(value.into());
        self
    }
}

request! {
    DescribeDataPushResultRequest {
        "AppId" => app_id: query,
        "DataNames" => data_names: query,
        "DataVersions" => data_versions: query,
        "MinDate" => min_date: query,
        "MaxDate" => max_date: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RegionIds" => region_ids: query,
    }
}

impl Operation for DescribeDataPushResultRequest {
    type Response = DescribeDataPushResultResponse;
    type Error = DescribeDataPushResultError;
    const INFO: OperationInfo = super::operation("DescribeDataPushResult")
        .required(&["AppId"])
        .read_only();
    const ERRORS: &'static [DescribeDataPushResultError] = &[
        DescribeDataPushResultError::MissingParameter,
        DescribeDataPushResultError::NoPermission,
        DescribeDataPushResultError::InvalidParameterAny,
        DescribeDataPushResultError::InvalidParameter,
        DescribeDataPushResultError::LimitExceededSecurityGroup,
        DescribeDataPushResultError::EnsInterfaceError,
        DescribeDataPushResultError::CallInterface,
    ];
}

impl Paginated for DescribeDataPushResultRequest {
    type Item = PushResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.push_results)
    }
}

/// Response to [`DescribeDataPushResultRequest`].
#[non_exhaustive]
pub struct DescribeDataPushResultResponse {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Outcomes of the push, one entry each.
    pub push_results: Vec<PushResult>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `6`.
    pub total_count: Option<i32>,
}

response! {
    DescribeDataPushResultResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "PushResults" => push_results: list("PushResult"),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Outcomes of the push, one entry each.
#[non_exhaustive]
pub struct PushResult {
    /// Name that people know the item by. Example: `gcs-pre-websocket-eip-telecom`.
    pub name: Option<String>,
    /// How many targets are in which state.
    pub status_stat_s: Vec<StatusStat>,
    /// Which version of the software, the template or the item is meant. Example: `standard`.
    pub version: Option<String>,
}

response! {
    PushResult {
        "Name" => name: value,
        "StatusStatS" => status_stat_s: list("StatusStat"),
        "Version" => version: value,
    }
}

/// How many targets are in which state.
#[non_exhaustive]
pub struct StatusStat {
    /// How many there are of this: region id. Example: `2`.
    pub region_id_count: Option<i32>,
    /// IDs of the regions that were found or are concerned.
    pub region_ids: Vec<RegionId>,
    /// State of what the entry describes, which decides what can be done with it. Example: `FAILED`.
    pub status: Option<String>,
}

response! {
    StatusStat {
        "RegionIdCount" => region_id_count: value,
        "RegionIds" => region_ids: list("RegionId"),
        "Status" => status: value,
    }
}

/// IDs of the regions that were found or are concerned.
#[non_exhaustive]
pub struct RegionId {
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-wuxi-5`.
    pub region_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-12-28T16:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// State of the file or application in words. Example: `Success`.
    pub status_descrip: Option<String>,
    /// When the item was last changed. Example: `2021-12-07T02:37:10Z`.
    pub update_time: Option<Timestamp>,
}

response! {
    RegionId {
        "RegionId" => region_id: value,
        "StartTime" => start_time: value,
        "StatusDescrip" => status_descrip: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`DescribeDataPushResultRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`LimitExceededSecurityGroup`](super::DocumentedError::LimitExceededSecurityGroup)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DescribeDataPushResultError = super::DocumentedError;
