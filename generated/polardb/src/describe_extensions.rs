// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExtensions`, from `polardb/DescribeExtensions.md`.

use alicloud_runtime::codegen::*;

/// Lists the extensions in a database of a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeExtensionsRequest::new()
///     .db_cluster_id("...")
///     .db_name("...");
/// let reply = client.describe_extensions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExtensionsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
    /// Name that the extension goes by.
    pub extension_name: Option<String>,
}

impl DescribeExtensionsRequest {
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
    /// Sets `DBName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `ExtensionName`.
    pub fn extension_name(mut self, value: impl Into<String>) -> Self {
        self.extension_name = Some(value.into());
        self
    }
}

request! {
    DescribeExtensionsRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBName" => db_name: query,
        "ExtensionName" => extension_name: query,
    }
}

impl Operation for DescribeExtensionsRequest {
    type Response = DescribeExtensionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeExtensions")
        .required(&["DBClusterId", "DBName"])
        .read_only();
}

/// Response to [`DescribeExtensionsRequest`], which the documentation does not describe.
pub type DescribeExtensionsResponse = alicloud_runtime::UndocumentedResponse;
