// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMetricList`, from `dts/DescribeMetricList.md`.

use alicloud_runtime::codegen::*;

/// Returns measurements of a dedicated cluster or one of its nodes over time.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeMetricListRequest::new()
///     .metric_name("...")
///     .param("...");
/// let reply = client.describe_metric_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMetricListRequest {
    /// Whether a node or the entire cluster is measured.
    pub metric_type: Option<String>,
    /// **Required.** Which measurement of the cluster or node the call reads, such as the load of the
    /// CPU.
    pub metric_name: Option<String>,
    /// Time from one measured value to the next.
    pub period: Option<i64>,
    /// **Required.** What is measured: the node or the dedicated cluster, depending on `MetricType`.
    pub param: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Environment that the cluster runs in; the default fits.
    pub env: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// Account that owns the database instance, if it is not the account that makes the call.
    pub owner_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Number of the Alibaba Cloud account concerned.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeMetricListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MetricType`.
    pub fn metric_type(mut self, value: impl Into<String>) -> Self {
        self.metric_type = Some(value.into());
        self
    }
    /// Sets `MetricName`, which is required.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `Param`, which is required.
    pub fn param(mut self, value: impl Into<String>) -> Self {
        self.param = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `Env`.
    pub fn env(mut self, value: impl Into<String>) -> Self {
        self.env = Some(value.into());
        self
    }
    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `OwnerID`.
    pub fn owner_id(mut self, value: impl Into<String>) -> Self {
        self.owner_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeMetricListRequest {
        "MetricType" => metric_type: form,
        "MetricName" => metric_name: form,
        "Period" => period: form,
        "Param" => param: form,
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
        "Env" => env: form,
        "DtsJobId" => dts_job_id: form,
        "OwnerID" => owner_id: form,
        "ClientToken" => client_token: form,
        "AccountId" => account_id: form,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeMetricListRequest {
    type Response = DescribeMetricListResponse;
    type Error = DescribeMetricListError;
    const INFO: OperationInfo = super::operation("DescribeMetricList")
        .required(&["MetricName", "Param"])
        .success_flag("Success")
        .error_codes(&["ErrCode", "Code"])
        .error_messages(&["ErrMessage"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [DescribeMetricListError] = &[
        DescribeMetricListError::ThrottlingUser,
        DescribeMetricListError::InvalidSecurityTokenExpired,
        DescribeMetricListError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeMetricListRequest`].
#[non_exhaustive]
pub struct DescribeMetricListResponse {
    /// Whether a node or the entire cluster is measured. Example: `CLUSTER`.
    pub metric_type: Option<String>,
    /// What is measured: the node or the dedicated cluster, depending on `MetricType`.
    /// Example: `ecs-jhjnjjn`.
    pub param: Option<String>,
    /// Which measurement of the cluster or node the call reads, such as the load of the CPU.
    /// Example: `cpu_total`.
    pub metric_name: Option<String>,
    /// Time from one measured value to the next. Example: `15`.
    pub period: Option<i64>,
    /// Measurements or log entries, one each.
    pub data_points: Vec<DataPoint>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `403`.
    pub code: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// What stands in place of `%s` in the error message. Example: `Type`.
    pub dynamic_message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `403`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `621BB4F8-3016-4FAA-8D5A-5D3163CC****`.
    pub request_id: Option<String>,
}

response! {
    DescribeMetricListResponse {
        "MetricType" => metric_type: value,
        "Param" => param: value,
        "MetricName" => metric_name: value,
        "Period" => period: value,
        "DataPoints" => data_points: list(""),
        "Success" => success: value,
        "Code" => code: value,
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "DynamicMessage" => dynamic_message: value,
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
    }
}

/// Measurements or log entries, one each.
#[non_exhaustive]
pub struct DataPoint {
    /// Moment that the record or data point belongs to. Example: `1650872310000`.
    pub timestamp: Option<i64>,
    /// Measured value at this time. Example: `15.25`.
    pub statistics: Option<f64>,
}

response! {
    DataPoint {
        "Timestamp" => timestamp: value,
        "Statistics" => statistics: value,
    }
}

/// Errors that the documentation of [`DescribeMetricListRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeMetricListError = super::DocumentedError;
