// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSchemas`, from `adb_2019_03_15/DescribeSchemas.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Schema};

/// Lists the names of the databases in a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeSchemasRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_schemas(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSchemasRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeSchemasRequest {
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
}

request! {
    DescribeSchemasRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeSchemasRequest {
    type Response = DescribeSchemasResponse;
    type Error = DescribeSchemasError;
    const INFO: OperationInfo = super::operation("DescribeSchemas")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeSchemasError] = &[
        DescribeSchemasError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeSchemasRequest`].
#[non_exhaustive]
pub struct DescribeSchemasResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
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
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeSchemasError = super::DocumentedError;
