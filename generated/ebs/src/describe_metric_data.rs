// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMetricData`, from `ebs/DescribeMetricData.md`.

use alicloud_runtime::codegen::*;

/// Reads a metric of EBS resources over a period, aggregated and grouped as requested.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::DescribeMetricDataRequest::new()
///     .metric_name("...");
/// let reply = client.describe_metric_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMetricDataRequest {
    /// **Required.** Name that the metric goes by.
    pub metric_name: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i32>,
    /// The dimensions that are concerned.
    pub dimensions: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The aggre ops that are concerned.
    pub aggre_ops: Option<String>,
    /// The aggre over line ops that are concerned.
    pub aggre_over_line_ops: Option<String>,
    /// The group by labels to work on or to narrow the list down to.
    pub group_by_labels: Vec<String>,
}

impl DescribeMetricDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MetricName`, which is required.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `Dimensions`.
    pub fn dimensions(mut self, value: impl Into<String>) -> Self {
        self.dimensions = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AggreOps`.
    pub fn aggre_ops(mut self, value: impl Into<String>) -> Self {
        self.aggre_ops = Some(value.into());
        self
    }
    /// Sets `AggreOverLineOps`.
    pub fn aggre_over_line_ops(mut self, value: impl Into<String>) -> Self {
        self.aggre_over_line_ops = Some(value.into());
        self
    }
    /// Sets `GroupByLabels`.
    pub fn group_by_labels(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_by_labels = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeMetricDataRequest {
        "MetricName" => metric_name: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Period" => period: query,
        "Dimensions" => dimensions: query,
        "RegionId" => region_id: query,
        "AggreOps" => aggre_ops: query,
        "AggreOverLineOps" => aggre_over_line_ops: query,
        "GroupByLabels" => group_by_labels: query_joined(','),
    }
}

impl Operation for DescribeMetricDataRequest {
    type Response = DescribeMetricDataResponse;
    type Error = DescribeMetricDataError;
    const INFO: OperationInfo = super::operation("DescribeMetricData")
        .required(&["MetricName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeMetricDataError] = &[
        DescribeMetricDataError::InvalidParameter,
        DescribeMetricDataError::InvalidParameterConflict,
        DescribeMetricDataError::InvalidParameterFormat,
        DescribeMetricDataError::MissingParameter,
        DescribeMetricDataError::Forbidden,
        DescribeMetricDataError::ForbiddenAction,
        DescribeMetricDataError::InvalidAccountStatusNotEnoughBalance,
        DescribeMetricDataError::LastTokenProcessing,
        DescribeMetricDataError::NoPermissionSlr,
        DescribeMetricDataError::OperationDenied,
        DescribeMetricDataError::InvalidApiNotFound,
        DescribeMetricDataError::NoSuchResource,
        DescribeMetricDataError::BlockLimitedRequest,
        DescribeMetricDataError::InternalError,
        DescribeMetricDataError::RequestTimeout,
    ];
}

/// Response to [`DescribeMetricDataRequest`].
#[non_exhaustive]
pub struct DescribeMetricDataResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Items of the kind data that were found or are concerned.
    pub data_list: Vec<DataList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `11B55F58-D3A4-4A9B-9596-342420D0****`.
    pub request_id: Option<String>,
}

response! {
    DescribeMetricDataResponse {
        "TotalCount" => total_count: value,
        "DataList" => data_list: list(""),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind data that were found or are concerned.
#[non_exhaustive]
pub struct DataList {
    /// The labels that are concerned. Example: `{"DiskId": "d-1234"}`.
    pub labels: Option<Value>,
    /// The datapoints that are concerned. Example: `{"1699258861": 1,"1699259461": 0}`.
    pub datapoints: Option<Value>,
}

response! {
    DataList {
        "Labels" => labels: value,
        "Datapoints" => datapoints: value,
    }
}

/// Errors that the documentation of [`DescribeMetricDataRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterConflict`](super::DocumentedError::InvalidParameterConflict)
/// - [`InvalidParameterFormat`](super::DocumentedError::InvalidParameterFormat)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`LastTokenProcessing`](super::DocumentedError::LastTokenProcessing)
/// - [`NoPermissionSlr`](super::DocumentedError::NoPermissionSlr)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidApiNotFound`](super::DocumentedError::InvalidApiNotFound)
/// - [`NoSuchResource`](super::DocumentedError::NoSuchResource)
/// - [`BlockLimitedRequest`](super::DocumentedError::BlockLimitedRequest)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`RequestTimeout`](super::DocumentedError::RequestTimeout)
pub type DescribeMetricDataError = super::DocumentedError;
