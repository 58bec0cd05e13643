// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTableDDL`, from `adb/GetTableDDL.md`.

use alicloud_runtime::codegen::*;

/// Gives the statement that creates a table.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetTableDDLRequest::new()
///     .db_cluster_id("...");
/// let reply = client.get_table_ddl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTableDDLRequest {
    /// Name that the schema goes by.
    pub schema_name: Option<String>,
    /// Name that the table goes by.
    pub table_name: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetTableDDLRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SchemaName`.
    pub fn schema_name(mut self, value: impl Into<String>) -> Self {
        self.schema_name = Some(value.into());
        self
    }
    /// Sets `TableName`.
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
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
}

request! {
    GetTableDDLRequest {
        "SchemaName" => schema_name: query,
        "TableName" => table_name: query,
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetTableDDLRequest {
    type Response = GetTableDDLResponse;
    type Error = GetTableDDLError;
    const INFO: OperationInfo = super::operation("GetTableDDL")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetTableDDLError] = &[
        GetTableDDLError::MdsIllegalArgument,
        GetTableDDLError::MdsInvalidPrivilege,
        GetTableDDLError::MdsMetaSchemaAlreadyExist,
        GetTableDDLError::MdsMetaSchemaNotExist,
        GetTableDDLError::MdsMetaTableAlreadyExist,
        GetTableDDLError::MdsMetaTableNotExist,
        GetTableDDLError::MdsInternalError,
        GetTableDDLError::MdsMetaVisitError,
    ];
}

/// Response to [`GetTableDDLRequest`].
#[non_exhaustive]
pub struct GetTableDDLResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `863D51B7-5321-41D8-A0B6-A088B0******`.
    pub request_id: Option<String>,
    /// Text of the statement. Example: `create table ( id varchar(32) );`.
    pub sql: Option<String>,
}

response! {
    GetTableDDLResponse {
        "RequestId" => request_id: value,
        "SQL" => sql: value,
    }
}

/// Errors that the documentation of [`GetTableDDLRequest`] names.
///
/// - [`MdsIllegalArgument`](super::DocumentedError::MdsIllegalArgument)
/// - [`MdsInvalidPrivilege`](super::DocumentedError::MdsInvalidPrivilege)
/// - [`MdsMetaSchemaAlreadyExist`](super::DocumentedError::MdsMetaSchemaAlreadyExist)
/// - [`MdsMetaSchemaNotExist`](super::DocumentedError::MdsMetaSchemaNotExist)
/// - [`MdsMetaTableAlreadyExist`](super::DocumentedError::MdsMetaTableAlreadyExist)
/// - [`MdsMetaTableNotExist`](super::DocumentedError::MdsMetaTableNotExist)
/// - [`MdsInternalError`](super::DocumentedError::MdsInternalError)
/// - [`MdsMetaVisitError`](super::DocumentedError::MdsMetaVisitError)
pub type GetTableDDLError = super::DocumentedError;
