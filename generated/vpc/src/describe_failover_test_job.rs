// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFailoverTestJob`, from `vpc/DescribeFailoverTestJob.md`.

use alicloud_runtime::codegen::*;

/// Reads one Express Connect failover test, with its resources and times.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeFailoverTestJobRequest::new()
///     .job_id("...");
/// let reply = client.describe_failover_test_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFailoverTestJobRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl DescribeFailoverTestJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    DescribeFailoverTestJobRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "JobId" => job_id: query,
    }
}

impl Operation for DescribeFailoverTestJobRequest {
    type Response = DescribeFailoverTestJobResponse;
    type Error = DescribeFailoverTestJobError;
    const INFO: OperationInfo = super::operation("DescribeFailoverTestJob")
        .required(&["JobId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeFailoverTestJobError] = &[
        DescribeFailoverTestJobError::IllegalParamJobId,
    ];
}

/// Response to [`DescribeFailoverTestJobRequest`].
#[non_exhaustive]
pub struct DescribeFailoverTestJobResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C44F62BE-9CE7-4277-B117-69243F3988BF`.
    pub request_id: Option<String>,
    /// Failover test that was asked for, with its resources and times.
    pub failover_test_job_model: Option<FailoverTestJobModel>,
}

response! {
    DescribeFailoverTestJobResponse {
        "RequestId" => request_id: value,
        "FailoverTestJobModel" => failover_test_job_model: value,
    }
}

/// Failover test that was asked for, with its resources and times.
#[non_exhaustive]
pub struct FailoverTestJobModel {
    /// ID of the job, for asking later how it stands. Example: `ftj-bp1yh6mvi13aq3g8w****`.
    pub job_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `test`.
    pub name: Option<String>,
    /// Text that says what the resource is for. Example: `test`.
    pub description: Option<String>,
    /// Kind of resource that the ID beside it names. Example: `PHYSICALCONNECTION`.
    pub resource_type: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `pc-hp34pxu31qo36a72u****`.
    pub resource_id: Vec<String>,
    /// Whether the drill starts at once or when you say so. Example: `StartNow`.
    pub job_type: Option<String>,
    /// How long the drill lasts. Example: `60`.
    pub job_duration: Option<String>,
    /// When the drill began. Example: `2023-11-21T14:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// When the drill ended. Example: `2023-11-21T15:00:00Z`.
    pub stop_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Init`.
    pub status: Option<String>,
}

response! {
    FailoverTestJobModel {
        "JobId" => job_id: value,
        "Name" => name: value,
        "Description" => description: value,
        "ResourceType" => resource_type: value,
        "ResourceId" => resource_id: list(""),
        "JobType" => job_type: value,
        "JobDuration" => job_duration: value,
        "StartTime" => start_time: value,
        "StopTime" => stop_time: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeFailoverTestJobRequest`] names.
///
/// - [`IllegalParamJobId`](super::DocumentedError::IllegalParamJobId)
pub type DescribeFailoverTestJobError = super::DocumentedError;
