// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApsHiveJob`, from `adb/CreateApsHiveJob.md`.

use alicloud_runtime::codegen::*;

/// Creates an APS job that migrates Hive data from a data source to OSS.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::CreateApsHiveJobRequest::new()
///     .db_cluster_id("...")
///     .region_id("...")
///     .workload_name("...")
///     .resource_group("...")
///     .full_compute_unit("...")
///     .oss_location("...");
/// let reply = client.create_aps_hive_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateApsHiveJobRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the workload goes by.
    pub workload_name: Option<String>,
    /// **Required.** The resource group that the call is about.
    pub resource_group: Option<String>,
    /// **Required.** Unit that the full compute is counted in.
    pub full_compute_unit: Option<String>,
    /// ID of the datasource that the call is about.
    pub datasource_id: Option<i64>,
    /// Which databases and tables are copied, as a regular expression.
    pub sync_allow_expression: Option<String>,
    /// Which databases and tables are left out, as a regular expression.
    pub sync_deny_expression: Option<String>,
    /// Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// **Required.** Where the OSS lies.
    pub oss_location: Option<String>,
    /// What is done about the conflict, as rules.
    pub conflict_strategy: Option<String>,
    /// Settings of the advanced, and what it works with.
    pub advanced_config: Option<String>,
    /// How many tables are copied at the same time.
    pub parallelism: Option<i32>,
}

impl CreateApsHiveJobRequest {
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
    /// Sets `WorkloadName`, which is required.
    pub fn workload_name(mut self, value: impl Into<String>) -> Self {
        self.workload_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroup`, which is required.
    pub fn resource_group(mut self, value: impl Into<String>) -> Self {
        self.resource_group = Some(value.into());
        self
    }
    /// Sets `FullComputeUnit`, which is required.
    pub fn full_compute_unit(mut self, value: impl Into<String>) -> Self {
        self.full_compute_unit = Some(value.into());
        self
    }
    /// Sets `DatasourceId`.
    #[inline]
    pub fn datasource_id(mut self, value: i64) -> Self {
        self.datasource_id = Some(value);
        self
    }
    /// Sets `SyncAllowExpression`.
    pub fn sync_allow_expression(mut self, value: impl Into<String>) -> Self {
        self.sync_allow_expression = Some(value.into());
        self
    }
    /// Sets `SyncDenyExpression`.
    pub fn sync_deny_expression(mut self, value: impl Into<String>) -> Self {
        self.sync_deny_expression = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `OssLocation`, which is required.
    pub fn oss_location(mut self, value: impl Into<String>) -> Self {
        self.oss_location = Some(value.into());
        self
    }
    /// Sets `ConflictStrategy`.
    pub fn conflict_strategy(mut self, value: impl Into<String>) -> Self {
        self.conflict_strategy = Some(value.into());
        self
    }
    /// Sets `AdvancedConfig`.
    pub fn advanced_config(mut self, value: impl Into<String>) -> Self {
        self.advanced_config = Some(value.into());
        self
    }
    /// Sets `Parallelism`.
    #[inline]
    pub fn parallelism(mut self, value: i32) -> Self {
        self.parallelism = Some(value);
        self
    }
}

request! {
    CreateApsHiveJobRequest {
        "DBClusterId" => db_cluster_id: form,
        "RegionId" => region_id: form,
        "WorkloadName" => workload_name: form,
        "ResourceGroup" => resource_group: form,
        "FullComputeUnit" => full_compute_unit: form,
        "DatasourceId" => datasource_id: form,
        "SyncAllowExpression" => sync_allow_expression: form,
        "SyncDenyExpression" => sync_deny_expression: form,
        "TargetType" => target_type: form,
        "OssLocation" => oss_location: form,
        "ConflictStrategy" => conflict_strategy: form,
        "AdvancedConfig" => advanced_config: form,
        "Parallelism" => parallelism: form,
    }
}

impl Operation for CreateApsHiveJobRequest {
    type Response = CreateApsHiveJobResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateApsHiveJob")
        .required(
            &[
                "DBClusterId",
                "RegionId",
                "WorkloadName",
                "ResourceGroup",
                "FullComputeUnit",
                "OssLocation",
            ],
        );
}

/// Response to [`CreateApsHiveJobRequest`], which the documentation does not describe.
pub type CreateApsHiveJobResponse = alicloud_runtime::UndocumentedResponse;
