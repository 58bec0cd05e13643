// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMongoDBLogConfig`, from `dds/DescribeMongoDBLogConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns how audit logging is set up and how much space it takes.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeMongoDBLogConfigRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.describe_mongodb_log_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMongoDBLogConfigRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeMongoDBLogConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeMongoDBLogConfigRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeMongoDBLogConfigRequest {
    type Response = DescribeMongoDBLogConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeMongoDBLogConfig")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeMongoDBLogConfigRequest`].
#[non_exhaustive]
pub struct DescribeMongoDBLogConfigResponse {
    /// Whether a rule hands the audit log on to Logtail. Example: `1`.
    pub is_etl_meta_exist: Option<i32>,
    /// Whether the region has a project for the audit log already. Example: `1`.
    pub is_user_project_logstore_exist: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `664ECE26-658A-47C5-88F6-870B0132E8D2`.
    pub request_id: Option<String>,
    /// Project in Log Service that keeps the audit log. Example: `nosql-140xxxxxxxxxxxxx-cn-hangzhou`.
    pub user_project_name: Option<String>,
    /// Whether audit logging is the trial or the paid edition. Example: `Standard`.
    pub service_type: Option<String>,
    /// Whether audit logging is on. Example: `true`.
    pub enable_audit: Option<bool>,
    /// Days that the trial edition keeps audit logs. Example: `1`.
    pub ttl_for_trail: Option<i64>,
    /// Space that audit logs of the trial edition take now. Example: `12548178759`.
    pub used_storage_for_trail: Option<i64>,
    /// Most space that the trial edition of the audit log may take. Example: `107374182400`.
    pub preserve_storage_for_trail: Option<i64>,
    /// Days that the paid edition keeps audit logs. Example: `30`.
    pub ttl_for_standard: Option<i64>,
    /// Space that audit logs of the paid edition take now. Example: `20163`.
    pub used_storage_for_standard: Option<i64>,
    /// Most space that the paid edition of the audit log may take; -1 stands for no limit.
    /// Example: `-1`.
    pub preserve_storage_for_standard: Option<i64>,
}

response! {
    DescribeMongoDBLogConfigResponse {
        "IsEtlMetaExist" => is_etl_meta_exist: value,
        "IsUserProjectLogstoreExist" => is_user_project_logstore_exist: value,
        "RequestId" => request_id: value,
        "UserProjectName" => user_project_name: value,
        "ServiceType" => service_type: value,
        "EnableAudit" => enable_audit: value,
        "TtlForTrail" => ttl_for_trail: value,
        "UsedStorageForTrail" => used_storage_for_trail: value,
        "PreserveStorageForTrail" => preserve_storage_for_trail: value,
        "TtlForStandard" => ttl_for_standard: value,
        "UsedStorageForStandard" => used_storage_for_standard: value,
        "PreserveStorageForStandard" => preserve_storage_for_standard: value,
    }
}
