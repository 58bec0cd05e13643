// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyApsJob`, from `adb/ModifyApsJob.md`.

use alicloud_runtime::codegen::*;

/// Changes the databases and partitions that an APS job covers.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ModifyApsJobRequest::new()
///     .region_id("...")
///     .aps_job_id("...")
///     .db_list("...");
/// let reply = client.modify_aps_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyApsJobRequest {
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the aps job that the call is about.
    pub aps_job_id: Option<String>,
    /// **Required.** Items of the kind database to work on or to narrow the list down to.
    pub db_list: Option<String>,
    /// Items of the kind partition to work on or to narrow the list down to.
    pub partition_list: Option<String>,
}

impl ModifyApsJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ApsJobId`, which is required.
    pub fn aps_job_id(mut self, value: impl Into<String>) -> Self {
        self.aps_job_id = Some(value.into());
        self
    }
    /// Sets `DbList`, which is required.
    pub fn db_list(mut self, value: impl Into<String>) -> Self {
        self.db_list = Some(value.into());
        self
    }
    /// Sets `PartitionList`.
    pub fn partition_list(mut self, value: impl Into<String>) -> Self {
        self.partition_list = Some(value.into());
        self
    }
}

request! {
    ModifyApsJobRequest {
        "RegionId" => region_id: form,
        "ApsJobId" => aps_job_id: form,
        "DbList" => db_list: form,
        "PartitionList" => partition_list: form,
    }
}

impl Operation for ModifyApsJobRequest {
    type Response = ModifyApsJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyApsJob")
        .required(&["RegionId", "ApsJobId", "DbList"]);
}

/// Response to [`ModifyApsJobRequest`], which the documentation does not describe.
pub type ModifyApsJobResponse = alicloud_runtime::UndocumentedResponse;
