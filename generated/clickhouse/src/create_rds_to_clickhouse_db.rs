// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRDSToClickhouseDb`, from `clickhouse/CreateRDSToClickhouseDb.md`.

use alicloud_runtime::codegen::*;

/// Creates a task that synchronizes databases and tables from RDS MySQL to ClickHouse.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::CreateRDSToClickhouseDbRequest::new()
///     .db_cluster_id("...")
///     .ck_user_name("...")
///     .ck_password("...")
///     .rds_id("...")
///     .rds_user_name("...")
///     .rds_password("...")
///     .skip_unsupported(true)
///     .syn_db_tables("...");
/// let reply = client.create_rds_to_clickhouse_db(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRDSToClickhouseDbRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Network port that belongs to the clickhouse.
    pub clickhouse_port: Option<i64>,
    /// **Required.** Name that the user of the ck is known by.
    pub ck_user_name: Option<String>,
    /// **Required.** Password that belongs to the ck; keep it secret.
    pub ck_password: Option<String>,
    /// **Required.** ApsaraDB RDS instance that data comes from.
    pub rds_id: Option<String>,
    /// Network port that belongs to the rds.
    pub rds_port: Option<i64>,
    /// Private network of the ApsaraDB RDS instance that data comes from.
    pub rds_vpc_id: Option<String>,
    /// **Required.** Name that the user of the rds is known by.
    pub rds_user_name: Option<String>,
    /// **Required.** Password that belongs to the rds; keep it secret.
    pub rds_password: Option<String>,
    /// **Required.** Whether tables that cannot be taken over are passed over.
    pub skip_unsupported: Option<bool>,
    /// Upper limit for rows that are synchronized a second.
    pub limit_upper: Option<i64>,
    /// **Required.** The syn database tables that are concerned.
    pub syn_db_tables: Option<String>,
    /// Web address under which the rds VPC is found.
    pub rds_vpc_url: Option<String>,
}

impl CreateRDSToClickhouseDbRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DbClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ClickhousePort`.
    #[inline]
    pub fn clickhouse_port(mut self, value: i64) -> Self {
        self.clickhouse_port = Some(value);
        self
    }
    /// Sets `CkUserName`, which is required.
    pub fn ck_user_name(mut self, value: impl Into<String>) -> Self {
        self.ck_user_name = Some(value.into());
        self
    }
    /// Sets `CkPassword`, which is required.
    pub fn ck_password(mut self, value: impl Into<String>) -> Self {
        self.ck_password = Some(value.into());
        self
    }
    /// Sets `RdsId`, which is required.
    pub fn rds_id(mut self, value: impl Into<String>) -> Self {
        self.rds_id = Some(value.into());
        self
    }
    /// Sets `RdsPort`.
    #[inline]
    pub fn rds_port(mut self, value: i64) -> Self {
        self.rds_port = Some(value);
        self
    }
    /// Sets `RdsVpcId`.
    pub fn rds_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.rds_vpc_id = Some(value.into());
        self
    }
    /// Sets `RdsUserName`, which is required.
    pub fn rds_user_name(mut self, value: impl Into<String>) -> Self {
        self.rds_user_name = Some(value.into());
        self
    }
    /// Sets `RdsPassword`, which is required.
    pub fn rds_password(mut self, value: impl Into<String>) -> Self {
        self.rds_password = Some(value.into());
        self
    }
    /// Sets `SkipUnsupported`, which is required.
    #[inline]
    pub fn skip_unsupported(mut self, value: bool) -> Self {
        self.skip_unsupported = Some(value);
        self
    }
    /// Sets `LimitUpper`.
    #[inline]
    pub fn limit_upper(mut self, value: i64) -> Self {
        self.limit_upper = Some(value);
        self
    }
    /// Sets `SynDbTables`, which is required.
    pub fn syn_db_tables(mut self, value: impl Into<String>) -> Self {
        self.syn_db_tables = Some(value.into());
        self
    }
    /// Sets `RdsVpcUrl`.
    pub fn rds_vpc_url(mut self, value: impl Into<String>) -> Self {
        self.rds_vpc_url = Some(value.into());
        self
    }
}

request! {
    CreateRDSToClickhouseDbRequest {
        "DbClusterId" => db_cluster_id: query,
        "ClickhousePort" => clickhouse_port: query,
        "CkUserName" => ck_user_name: query,
        "CkPassword" => ck_password: query,
        "RdsId" => rds_id: query,
        "RdsPort" => rds_port: query,
        "RdsVpcId" => rds_vpc_id: query,
        "RdsUserName" => rds_user_name: query,
        "RdsPassword" => rds_password: query,
        "SkipUnsupported" => skip_unsupported: query,
        "LimitUpper" => limit_upper: query,
        "SynDbTables" => syn_db_tables: query,
        "RdsVpcUrl" => rds_vpc_url: query,
    }
}

impl Operation for CreateRDSToClickhouseDbRequest {
    type Response = CreateRDSToClickhouseDbResponse;
    type Error = CreateRDSToClickhouseDbError;
    const INFO: OperationInfo = super::operation("CreateRDSToClickhouseDb")
        .required(
            &[
                "DbClusterId",
                "CkUserName",
                "CkPassword",
                "RdsId",
                "RdsUserName",
                "RdsPassword",
                "SkipUnsupported",
                "SynDbTables",
            ],
        );
    const ERRORS: &'static [CreateRDSToClickhouseDbError] = &[
        CreateRDSToClickhouseDbError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`CreateRDSToClickhouseDbRequest`].
#[non_exhaustive]
pub struct CreateRDSToClickhouseDbResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `66676F54-1994-5DCF-993F-74536649628A`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub status: Option<i64>,
    /// Reason of the failure in words. Example: `text`.
    pub error_msg: Option<String>,
    /// The repeated databases that were found or are concerned, one entry each.
    /// Example: `["mr_platform_cpm","mr_platform_ecpm"]`.
    pub repeated_dbs: Vec<String>,
}

response! {
    CreateRDSToClickhouseDbResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
        "ErrorMsg" => error_msg: value,
        "RepeatedDbs" => repeated_dbs: list(""),
    }
}

/// Errors that the documentation of [`CreateRDSToClickhouseDbRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type CreateRDSToClickhouseDbError = super::DocumentedError;
