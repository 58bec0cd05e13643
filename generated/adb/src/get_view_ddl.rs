// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetViewDDL`, from `adb/GetViewDDL.md`.

use alicloud_runtime::codegen::*;

/// Gives the statement that creates a view.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetViewDDLRequest::new()
///     .db_cluster_id("...");
/// let reply = client.get_view_ddl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetViewDDLRequest {
    /// Name that the schema goes by.
    pub schema_name: Option<String>,
    /// Name that the view goes by.
    pub view_name: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetViewDDLRequest {
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
    /// Sets `ViewName`.
    pub fn view_name(mut self, value: impl Into<String>) -> Self {
        self.view_name = Some(value.into());
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
    GetViewDDLRequest {
        "SchemaName" => schema_name: query,
        "ViewName" => view_name: query,
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetViewDDLRequest {
    type Response = GetViewDDLResponse;
    type Error = GetViewDDLError;
    const INFO: OperationInfo = super::operation("GetViewDDL")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetViewDDLError] = &[
        GetViewDDLError::MdsIllegalArgument,
        GetViewDDLError::MdsInvalidPrivilege,
        GetViewDDLError::MdsMetaSchemaAlreadyExist,
        GetViewDDLError::MdsMetaSchemaNotExist,
        GetViewDDLError::MdsMetaTableAlreadyExist,
        GetViewDDLError::MdsMetaTableNotExist,
        GetViewDDLError::MdsInternalError,
        GetViewDDLError::MdsMetaVisitError,
    ];
}

/// Response to [`GetViewDDLRequest`].
#[non_exhaustive]
pub struct GetViewDDLResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `421794A3-72A5-5D27-9E8B-A75A4C503E17`.
    pub request_id: Option<String>,
    /// Text of the statement. Example: `text`.
    pub sql: Option<String>,
}

response! {
    GetViewDDLResponse {
        "RequestId" => request_id: value,
        "SQL" => sql: value,
    }
}

/// Errors that the documentation of [`GetViewDDLRequest`] names.
///
/// - [`MdsIllegalArgument`](super::DocumentedError::MdsIllegalArgument)
/// - [`MdsInvalidPrivilege`](super::DocumentedError::MdsInvalidPrivilege)
/// - [`MdsMetaSchemaAlreadyExist`](super::DocumentedError::MdsMetaSchemaAlreadyExist)
/// - [`MdsMetaSchemaNotExist`](super::DocumentedError::MdsMetaSchemaNotExist)
/// - [`MdsMetaTableAlreadyExist`](super::DocumentedError::MdsMetaTableAlreadyExist)
/// - [`MdsMetaTableNotExist`](super::DocumentedError::MdsMetaTableNotExist)
/// - [`MdsInternalError`](super::DocumentedError::MdsInternalError)
/// - [`MdsMetaVisitError`](super::DocumentedError::MdsMetaVisitError)
pub type GetViewDDLError = super::DocumentedError;
