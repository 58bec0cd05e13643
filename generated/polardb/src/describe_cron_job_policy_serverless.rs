// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCronJobPolicyServerless`, from `polardb/DescribeCronJobPolicyServerless.md`.

use alicloud_runtime::codegen::*;

/// Lists the cron-timed scaling policies of a serverless cluster, or shows one by job ID.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeCronJobPolicyServerlessRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_cron_job_policy_serverless(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCronJobPolicyServerlessRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
}

impl DescribeCronJobPolicyServerlessRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeCronJobPolicyServerlessRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "JobId" => job_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeCronJobPolicyServerlessRequest {
    type Response = DescribeCronJobPolicyServerlessResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCronJobPolicyServerless")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeCronJobPolicyServerlessRequest`], which the documentation does not describe.
pub type DescribeCronJobPolicyServerlessResponse = alicloud_runtime::UndocumentedResponse;
