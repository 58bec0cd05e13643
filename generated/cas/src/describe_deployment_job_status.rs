// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDeploymentJobStatus`, from `cas/DescribeDeploymentJobStatus.md`.

use alicloud_runtime::codegen::*;

/// Counts the worker tasks of a deployment job by outcome and service.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::DescribeDeploymentJobStatusRequest::new();
/// let reply = client.describe_deployment_job_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDeploymentJobStatusRequest {
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<i64>,
}

impl DescribeDeploymentJobStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`.
    #[inline]
    pub fn job_id(mut self, value: i64) -> Self {
        self.job_id = Some(value);
        self
    }
}

request! {
    DescribeDeploymentJobStatusRequest {
        "JobId" => job_id: query,
    }
}

impl Operation for DescribeDeploymentJobStatusRequest {
    type Response = DescribeDeploymentJobStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDeploymentJobStatus")
        .read_only();
}

/// Response to [`DescribeDeploymentJobStatusRequest`].
#[non_exhaustive]
pub struct DescribeDeploymentJobStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CBF1E9B7-D6A0-4E9E-AD3E-2B47E6C2837D`.
    pub request_id: Option<String>,
    /// How many there are of this: resource. Example: `4127`.
    pub resource_count: Option<i32>,
    /// How many there are of this: use. Example: `300`.
    pub use_count: Option<i32>,
    /// How many there are of this: buy. Example: `500`.
    pub buy_count: Option<i32>,
    /// How many there are of this: worker. Example: `20`.
    pub worker_count: Option<i32>,
    /// How many there are of this: match worker. Example: `20`.
    pub match_worker_count: Option<i32>,
    /// How many there are of this: success. Example: `20`.
    pub success_count: Option<i32>,
    /// How many there are of this: failed. Example: `20`.
    pub failed_count: Option<i32>,
    /// How many there are of this: rollback. Example: `20`.
    pub rollback_count: Option<i32>,
    /// How many there are of this: rollback success. Example: `20`.
    pub rollback_success_count: Option<i32>,
    /// How many there are of this: rollback failed. Example: `20`.
    pub rollback_failed_count: Option<i32>,
    /// How many there are of this: cost. Example: `20`.
    pub cost_count: Option<i32>,
    /// How many there are of this: certificate. Example: `20`.
    pub cert_count: Option<i32>,
    /// How many there are of this: product worker.
    pub product_worker_count: Vec<ProductWorkerCount>,
}

response! {
    DescribeDeploymentJobStatusResponse {
        "RequestId" => request_id: value,
        "ResourceCount" => resource_count: value,
        "UseCount" => use_count: value,
        "BuyCount" => buy_count: value,
        "WorkerCount" => worker_count: value,
        "MatchWorkerCount" => match_worker_count: value,
        "SuccessCount" => success_count: value,
        "FailedCount" => failed_count: value,
        "RollbackCount" => rollback_count: value,
        "RollbackSuccessCount" => rollback_success_count: value,
        "RollbackFailedCount" => rollback_failed_count: value,
        "CostCount" => cost_count: value,
        "CertCount" => cert_count: value,
        "ProductWorkerCount" => product_worker_count: list(""),
    }
}

/// How many there are of this: product worker.
#[non_exhaustive]
pub struct ProductWorkerCount {
    /// Cloud service that the certificate is deployed to, such as `CDN`. Example: `NLB`.
    pub product_name: Option<String>,
    /// How many items or events were counted. Example: `2`.
    pub count: Option<i32>,
}

response! {
    ProductWorkerCount {
        "ProductName" => product_name: value,
        "Count" => count: value,
    }
}
