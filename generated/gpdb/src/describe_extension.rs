// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExtension`, from `gpdb/DescribeExtension.md`.

use alicloud_runtime::codegen::*;

/// Returns one extension in a database: version, and whether it is installed.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeExtensionRequest::new()
///     .db_instance_id("...")
///     .database_name("...")
///     .extension_name("...");
/// let reply = client.describe_extension(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExtensionRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Which database of the instance is meant.
    pub database_name: Option<String>,
    /// **Required.** Which PostgreSQL extension to look up.
    pub extension_name: Option<String>,
}

impl DescribeExtensionRequest {
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
    /// Sets `DatabaseName`, which is required.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
    /// Sets `ExtensionName`, which is required.
    pub fn extension_name(mut self, value: impl Into<String>) -> Self {
        self.extension_name = Some(value.into());
        self
    }
}

request! {
    DescribeExtensionRequest {
        "DBInstanceId" => db_instance_id: query,
        "DatabaseName" => database_name: query,
        "ExtensionName" => extension_name: query,
    }
}

impl Operation for DescribeExtensionRequest {
    type Response = DescribeExtensionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeExtension")
        .required(&["DBInstanceId", "DatabaseName", "ExtensionName"])
        .read_only();
}

/// Response to [`DescribeExtensionRequest`], which the documentation does not describe.
pub type DescribeExtensionResponse = alicloud_runtime::UndocumentedResponse;
