// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDB`, from `clickhouse_2023_05_22/CreateDB.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DBData};

/// Creates a database in an Enterprise Edition cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::CreateDBRequest::new()
///     .db_instance_id("...")
///     .db_name("...");
/// let reply = client.create_db(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
    /// Free text added as a note.
    pub comment: Option<String>,
}

impl CreateDBRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
}

request! {
    CreateDBRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "DBName" => db_name: query,
        "Comment" => comment: query,
    }
}

impl Operation for CreateDBRequest {
    type Response = CreateDBResponse;
    type Error = CreateDBError;
    const INFO: OperationInfo = super::operation("CreateDB")
        .required(&["RegionId", "DBInstanceId", "DBName"])
        .region("RegionId");
    const ERRORS: &'static [CreateDBError] = &[
        CreateDBError::InvalidDBInstanceStateNotSupport,
        CreateDBError::InvalidDBInstanceIdNotFound,
    ];
}

/// Response to [`CreateDBRequest`].
#[non_exhaustive]
pub struct CreateDBResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `94F92113-FF63-5E57-8401-6FE123AD11DD`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DBData>,
}

response! {
    CreateDBResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`CreateDBRequest`] names.
///
/// - [`InvalidDBInstanceStateNotSupport`](super::DocumentedError::InvalidDBInstanceStateNotSupport)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
pub type CreateDBError = super::DocumentedError;
