// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelCronJobPolicyServerless`, from `polardb/CancelCronJobPolicyServerless.md`.

use alicloud_runtime::codegen::*;

/// Removes a scheduled (cron) scaling policy, named by its job ID, from a serverless cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CancelCronJobPolicyServerlessRequest::new();
/// let reply = client.cancel_cron_job_policy_serverless(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelCronJobPolicyServerlessRequest {
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

impl CancelCronJobPolicyServerlessRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
}

request! {
    CancelCronJobPolicyServerlessRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "JobId" => job_id: query,
    }
}

impl Operation for CancelCronJobPolicyServerlessRequest {
    type Response = CancelCronJobPolicyServerlessResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelCronJobPolicyServerless")
        .region("RegionId");
}

/// Response to [`CancelCronJobPolicyServerlessRequest`], which the documentation does not describe.
pub type CancelCronJobPolicyServerlessResponse = alicloud_runtime::UndocumentedResponse;
