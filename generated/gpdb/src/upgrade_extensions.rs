// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeExtensions`, from `gpdb/UpgradeExtensions.md`.

use alicloud_runtime::codegen::*;

/// Upgrades one or more installed extensions in given databases.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::UpgradeExtensionsRequest::new()
///     .db_instance_id("...")
///     .extensions("...");
/// let reply = client.upgrade_extensions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeExtensionsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** The extensions that are concerned.
    pub extensions: Option<String>,
    /// Which database of the instance is meant.
    pub database_name: Option<String>,
}

impl UpgradeExtensionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Extensions`, which is required.
    pub fn extensions(mut self, value: impl Into<String>) -> Self {
        self.extensions = Some(value.into());
        self
    }
    /// Sets `DatabaseName`.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
}

request! {
    UpgradeExtensionsRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "Extensions" => extensions: query,
        "DatabaseName" => database_name: query,
    }
}

impl Operation for UpgradeExtensionsRequest {
    type Response = UpgradeExtensionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpgradeExtensions")
        .required(&["DBInstanceId", "Extensions"])
        .region("RegionId");
}

/// Response to [`UpgradeExtensionsRequest`].
pub type UpgradeExtensionsResponse = alicloud_runtime::EmptyResponse;
