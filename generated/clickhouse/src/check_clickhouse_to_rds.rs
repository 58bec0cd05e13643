// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckClickhouseToRDS`, from `clickhouse/CheckClickhouseToRDS.md`.

use alicloud_runtime::codegen::*;

/// Tests whether a Community-compatible ClickHouse cluster and an RDS MySQL instance can reach each
/// other.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::CheckClickhouseToRDSRequest::new()
///     .db_cluster_id("...")
///     .ck_user_name("...")
///     .ck_password("...")
///     .rds_id("...")
///     .rds_vpc_id("...")
///     .rds_user_name("...")
///     .rds_password("...")
///     .rds_vpc_url("...");
/// let reply = client.check_clickhouse_to_rds(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckClickhouseToRDSRequest {
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
    /// **Required.** Private network of the ApsaraDB RDS instance that data comes from.
    pub rds_vpc_id: Option<String>,
    /// **Required.** Name that the user of the rds is known by.
    pub rds_user_name: Option<String>,
    /// **Required.** Password that belongs to the rds; keep it secret.
    pub rds_password: Option<String>,
    /// **Required.** Web address under which the rds VPC is found.
    pub rds_vpc_url: Option<String>,
}

impl CheckClickhouseToRDSRequest {
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
    /// Sets `RdsVpcId`, which is required.
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
    /// Sets `RdsVpcUrl`, which is required.
    pub fn rds_vpc_url(mut self, value: impl Into<String>) -> Self {
        self.rds_vpc_url = Some(value.into());
        self
    }
}

request! {
    CheckClickhouseToRDSRequest {
        "DbClusterId" => db_cluster_id: query,
        "ClickhousePort" => clickhouse_port: query,
        "CkUserName" => ck_user_name: query,
        "CkPassword" => ck_password: query,
        "RdsId" => rds_id: query,
        "RdsPort" => rds_port: query,
        "RdsVpcId" => rds_vpc_id: query,
        "RdsUserName" => rds_user_name: query,
        "RdsPassword" => rds_password: query,
        "RdsVpcUrl" => rds_vpc_url: query,
    }
}

impl Operation for CheckClickhouseToRDSRequest {
    type Response = CheckClickhouseToRDSResponse;
    type Error = CheckClickhouseToRDSError;
    const INFO: OperationInfo = super::operation("CheckClickhouseToRDS")
        .required(
            &[
                "DbClusterId",
                "CkUserName",
                "CkPassword",
                "RdsId",
                "RdsVpcId",
                "RdsUserName",
                "RdsPassword",
                "RdsVpcUrl",
            ],
        )
        .read_only();
    const ERRORS: &'static [CheckClickhouseToRDSError] = &[
        CheckClickhouseToRDSError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`CheckClickhouseToRDSRequest`].
#[non_exhaustive]
pub struct CheckClickhouseToRDSResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A82758F8-E793-5610-BE11-0E46664305C2`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `false`.
    pub status: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `NotSameVpc`.
    pub error_code: Option<String>,
}

response! {
    CheckClickhouseToRDSResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
        "ErrorCode" => error_code: value,
    }
}

/// Errors that the documentation of [`CheckClickhouseToRDSRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type CheckClickhouseToRDSError = super::DocumentedError;
