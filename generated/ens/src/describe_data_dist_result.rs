// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataDistResult`, from `ens/DescribeDataDistResult.md`.

use alicloud_runtime::codegen::*;

/// Returns how the distribution of an application's data files to its edge instances went.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeDataDistResultRequest::new()
///     .app_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_data_dist_result(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataDistResultRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Names of the data to work on or to narrow the list down to.
    pub data_names: Option<String>,
    /// The data versions that are concerned.
    pub data_versions: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// Day or moment of the min.
    pub min_date: Option<String>,
    /// Day or moment of the max.
    pub max_date: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// IDs of the ens regions to work on or to narrow the list down to.
    pub ens_region_ids: Vec<String>,
}

impl DescribeDataDistResultRequest {
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
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
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
    /// Sets `EnsRegionIds`.
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ens_region_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeDataDistResultRequest {
        "AppId" => app_id: query,
        "DataNames" => data_names: query,
        "DataVersions" => data_versions: query,
        "InstanceIds" => instance_ids: query,
        "MinDate" => min_date: query,
        "MaxDate" => max_date: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "EnsRegionIds" => ens_region_ids: query_json,
    }
}

impl Operation for DescribeDataDistResultRequest {
    type Response = DescribeDataDistResultResponse;
    type Error = DescribeDataDistResultError;
    const INFO: OperationInfo = super::operation("DescribeDataDistResult")
        .required(&["AppId"])
        .read_only();
    const ERRORS: &'static [DescribeDataDistResultError] = &[
        DescribeDataDistResultError::MissingParameter,
        DescribeDataDistResultError::NoPermission,
        DescribeDataDistResultError::InvalidParameterAny,
        DescribeDataDistResultError::InvalidParameter,
        DescribeDataDistResultError::LimitExceededSecurityGroup,
        DescribeDataDistResultError::EnsInterfaceError,
        DescribeDataDistResultError::CallInterface,
    ];
}

impl Paginated for DescribeDataDistResultRequest {
    type Item = DistResult;
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
        Some(&mut response.dist_results)
    }
}

/// Response to [`DescribeDataDistResultRequest`].
#[non_exhaustive]
pub struct DescribeDataDistResultResponse {
    /// Outcomes of the dist, one entry each.
    pub dist_results: Vec<DistResult>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `50373E71-7710-4620-8AAB-133CCE49451C`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `49`.
    pub total_count: Option<i32>,
}

response! {
    DescribeDataDistResultResponse {
        "DistResults" => dist_results: list("DistResult"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Outcomes of the dist, one entry each.
#[non_exhaustive]
pub struct DistResult {
    /// Name that people know the item by. Example: `gcs-prod-websocket-eip-unicom`.
    pub name: Option<String>,
    /// The status stats that were found or are concerned, one entry each.
    pub status_stats: Vec<StatusStat>,
    /// Which version of the software, the template or the item is meant. Example: `standard`.
    pub version: Option<String>,
}

response! {
    DistResult {
        "Name" => name: value,
        "StatusStats" => status_stats: list("StatusStat"),
        "Version" => version: value,
    }
}

/// The status stats that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct StatusStat {
    /// How many there are of this: instance. Example: `10`.
    pub instance_count: Option<String>,
    /// Instances found, one entry each.
    pub instances: Vec<Instance>,
    /// State of what the entry describes, which decides what can be done with it. Example: `SUCCESS`.
    pub status: Option<String>,
}

response! {
    StatusStat {
        "InstanceCount" => instance_count: value,
        "Instances" => instances: list("Instance"),
        "Status" => status: value,
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct Instance {
    /// ID of the instance, by which other calls name it. Example: `i-5qzje8f5un1wmi341m2yetaxv`.
    pub instance_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-11-19T07:24:52Z`.
    pub start_time: Option<Timestamp>,
    /// State of the file or application in words. Example: `text`.
    pub status_descrip: Option<String>,
    /// When the item was last changed. Example: `2021-10-11T02:38:19Z`.
    pub update_time: Option<Timestamp>,
}

response! {
    Instance {
        "InstanceId" => instance_id: value,
        "StartTime" => start_time: value,
        "StatusDescrip" => status_descrip: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`DescribeDataDistResultRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`LimitExceededSecurityGroup`](super::DocumentedError::LimitExceededSecurityGroup)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DescribeDataDistResultError = super::DocumentedError;
