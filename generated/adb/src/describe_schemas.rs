// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSchemas`, from `adb/DescribeSchemas.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Schema};

/// Lists the databases of a given cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeSchemasRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_schemas(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSchemasRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeSchemasRequest {
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
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeSchemasRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeSchemasRequest {
    type Response = DescribeSchemasResponse;
    type Error = DescribeSchemasError;
    const INFO: OperationInfo = super::operation("DescribeSchemas")
        .required(&["RegionId", "DBClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSchemasError] = &[
        DescribeSchemasError::MdsIllegalArgument,
        DescribeSchemasError::MdsInvalidPrivilege,
        DescribeSchemasError::MdsMetaSchemaAlreadyExist,
        DescribeSchemasError::MdsMetaSchemaNotExist,
        DescribeSchemasError::MdsMetaTableAlreadyExist,
        DescribeSchemasError::MdsMetaTableNotExist,
        DescribeSchemasError::MdsInternalError,
        DescribeSchemasError::MdsMetaVisitError,
    ];
}

/// Response to [`DescribeSchemasRequest`].
#[non_exhaustive]
pub struct DescribeSchemasResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25B56BC7-4978-40B3-9E48-4B7067******`.
    pub request_id: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeSchemasResponse {
        "RequestId" => request_id: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Databases, one entry each.
    pub schema: Vec<Schema>,
}

response! {
    Items {
        "Schema" => schema: list(""),
    }
}

/// Errors that the documentation of [`DescribeSchemasRequest`] names.
///
/// - [`MdsIllegalArgument`](super::DocumentedError::MdsIllegalArgument)
/// - [`MdsInvalidPrivilege`](super::DocumentedError::MdsInvalidPrivilege)
/// - [`MdsMetaSchemaAlreadyExist`](super::DocumentedError::MdsMetaSchemaAlreadyExist)
/// - [`MdsMetaSchemaNotExist`](super::DocumentedError::MdsMetaSchemaNotExist)
/// - [`MdsMetaTableAlreadyExist`](super::DocumentedError::MdsMetaTableAlreadyExist)
/// - [`MdsMetaTableNotExist`](super::DocumentedError::MdsMetaTableNotExist)
/// - [`MdsInternalError`](super::DocumentedError::MdsInternalError)
/// - [`MdsMetaVisitError`](super::DocumentedError::MdsMetaVisitError)
pub type DescribeSchemasError = super::DocumentedError;
