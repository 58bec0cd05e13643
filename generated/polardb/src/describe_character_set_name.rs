// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCharacterSetName`, from `polardb/DescribeCharacterSetName.md`.

use alicloud_runtime::codegen::*;

/// Lists the character sets that a PolarDB for MySQL cluster supports.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeCharacterSetNameRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_character_set_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCharacterSetNameRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of database it is or is to be.
    pub db_type: Option<String>,
    /// Which version of the database is meant.
    pub db_version: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeCharacterSetNameRequest {
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
    /// Sets `DBType`.
    pub fn db_type(mut self, value: impl Into<String>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `DBVersion`.
    pub fn db_version(mut self, value: impl Into<String>) -> Self {
        self.db_version = Some(value.into());
        self
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeCharacterSetNameRequest {
        "RegionId" => region_id: query,
        "DBType" => db_type: query,
        "DBVersion" => db_version: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeCharacterSetNameRequest {
    type Response = DescribeCharacterSetNameResponse;
    type Error = DescribeCharacterSetNameError;
    const INFO: OperationInfo = super::operation("DescribeCharacterSetName")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCharacterSetNameError] = &[
        DescribeCharacterSetNameError::InvalidRegionIdMalformed,
        DescribeCharacterSetNameError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`DescribeCharacterSetNameRequest`].
#[non_exhaustive]
pub struct DescribeCharacterSetNameResponse {
    /// Database engine, such as MySQL or Redis. Example: `POLARDB`.
    pub engine: Option<String>,
    /// The character set name items that were found or are concerned, one entry each.
    pub character_set_name_items: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EF5CAA3B-B7BE-4F8A-B868-8D2C5BB4E104`.
    pub request_id: Option<String>,
}

response! {
    DescribeCharacterSetNameResponse {
        "Engine" => engine: value,
        "CharacterSetNameItems" => character_set_name_items: list("CharacterSetName"),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeCharacterSetNameRequest`] names.
///
/// - [`InvalidRegionIdMalformed`](super::DocumentedError::InvalidRegionIdMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type DescribeCharacterSetNameError = super::DocumentedError;
