// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyApsSlsADBJob`, from `adb/ModifyApsSlsADBJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Column};

/// Changes an APS job that ingests from Simple Log Service, such as columns, offsets and target.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ModifyApsSlsADBJobRequest::new()
///     .workload_id("...")
///     .db_cluster_id("...")
///     .starting_offsets("...")
///     .region_id("...");
/// let reply = client.modify_aps_sls_adb_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyApsSlsADBJobRequest {
    /// **Required.** ID of the workload that the call is about.
    pub workload_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** The starting offsets that are concerned.
    pub starting_offsets: Option<String>,
    /// The columns to work on or to narrow the list down to.
    pub columns: Vec<Column>,
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the workload goes by.
    pub workload_name: Option<String>,
    /// Name that the database goes by.
    pub db_name: Option<String>,
    /// Name that the table goes by.
    pub table_name: Option<String>,
    /// What happens to records that do not fit: the job ends, or they become empty.
    pub dirty_data_process_pattern: Option<String>,
    /// Whether each record arrives just once even after a failure.
    pub exactly_once: Option<String>,
    /// How Unix times are turned into other formats.
    pub unix_timestamp_convert: Option<String>,
    /// Name that the user logs on with.
    pub user_name: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
}

impl ModifyApsSlsADBJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WorkloadId`, which is required.
    pub fn workload_id(mut self, value: impl Into<String>) -> Self {
        self.workload_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `StartingOffsets`, which is required.
    pub fn starting_offsets(mut self, value: impl Into<String>) -> Self {
        self.starting_offsets = Some(value.into());
        self
    }
    /// Sets `Columns`.
    pub fn columns(
        mut self,
        value: impl IntoIterator<Item = impl Into<Column>>,
    ) -> Self {
        self.columns = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `WorkloadName`.
    pub fn workload_name(mut self, value: impl Into<String>) -> Self {
        self.workload_name = Some(value.into());
        self
    }
    /// Sets `DbName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `TableName`.
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
    /// Sets `DirtyDataProcessPattern`.
    pub fn dirty_data_process_pattern(mut self, value: impl Into<String>) -> Self {
        self.dirty_data_process_pattern = Some(value.into());
        self
    }
    /// Sets `ExactlyOnce`.
    pub fn exactly_once(mut self, value: impl Into<String>) -> Self {
        self.exactly_once = Some(value.into());
        self
    }
    /// Sets `UnixTimestampConvert`.
    pub fn unix_timestamp_convert(mut self, value: impl Into<String>) -> Self {
        self.unix_timestamp_convert = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
}

request! {
    ModifyApsSlsADBJobRequest {
        "WorkloadId" => workload_id: form,
        "DBClusterId" => db_cluster_id: form,
        "StartingOffsets" => starting_offsets: form,
        "Columns" => columns: form_json,
        "RegionId" => region_id: form,
        "WorkloadName" => workload_name: form,
        "DbName" => db_name: form,
        "TableName" => table_name: form,
        "DirtyDataProcessPattern" => dirty_data_process_pattern: form,
        "ExactlyOnce" => exactly_once: form,
        "UnixTimestampConvert" => unix_timestamp_convert: form,
        "UserName" => user_name: form,
        "Password" => password: form,
    }
}

impl Operation for ModifyApsSlsADBJobRequest {
    type Response = ModifyApsSlsADBJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyApsSlsADBJob")
        .required(&["WorkloadId", "DBClusterId", "StartingOffsets", "RegionId"]);
}

/// Response to [`ModifyApsSlsADBJobRequest`], which the documentation does not describe.
pub type ModifyApsSlsADBJobResponse = alicloud_runtime::UndocumentedResponse;
