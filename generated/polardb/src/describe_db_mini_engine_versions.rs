// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBMiniEngineVersions`, from `polardb/DescribeDBMiniEngineVersions.md`.

use alicloud_runtime::codegen::*;

/// Lists the minor engine versions available for a database type, edition, and zone.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBMiniEngineVersionsRequest::new()
///     .db_type("...")
///     .db_version("...");
/// let reply = client.describe_db_mini_engine_versions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBMiniEngineVersionsRequest {
    /// **Required.** Which kind of database it is or is to be.
    pub db_type: Option<String>,
    /// Class that the creation belongs to.
    pub creation_category: Option<String>,
    /// **Required.** Which version of the database is meant.
    pub db_version: Option<String>,
    /// Release of the kernel within the major one, such as `8.0.2`.
    pub db_minor_version: Option<String>,
    /// Processor architecture, such as x86 or ARM.
    pub architecture: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

impl DescribeDBMiniEngineVersionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBType`, which is required.
    pub fn db_type(mut self, value: impl Into<String>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `CreationCategory`.
    pub fn creation_category(mut self, value: impl Into<String>) -> Self {
        self.creation_category = Some(value.into());
        self
    }
    /// Sets `DBVersion`, which is required.
    pub fn db_version(mut self, value: impl Into<String>) -> Self {
        self.db_version = Some(value.into());
        self
    }
    /// Sets `DBMinorVersion`.
    pub fn db_minor_version(mut self, value: impl Into<String>) -> Self {
        self.db_minor_version = Some(value.into());
        self
    }
    /// Sets `Architecture`.
    pub fn architecture(mut self, value: impl Into<String>) -> Self {
        self.architecture = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBMiniEngineVersionsRequest {
        "DBType" => db_type: query,
        "CreationCategory" => creation_category: query,
        "DBVersion" => db_version: query,
        "DBMinorVersion" => db_minor_version: query,
        "Architecture" => architecture: query,
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
    }
}

impl Operation for DescribeDBMiniEngineVersionsRequest {
    type Response = DescribeDBMiniEngineVersionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBMiniEngineVersions")
        .required(&["DBType", "DBVersion", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDBMiniEngineVersionsRequest`], which the documentation does not describe.
pub type DescribeDBMiniEngineVersionsResponse = alicloud_runtime::UndocumentedResponse;
