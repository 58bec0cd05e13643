// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccountAuthority`, from `clickhouse/DescribeAccountAuthority.md`.

use alicloud_runtime::codegen::*;

/// Shows which permissions a database account has.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeAccountAuthorityRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_account_authority(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccountAuthorityRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Login name of the account.
    pub account_name: Option<String>,
}

impl DescribeAccountAuthorityRequest {
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
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `AccountName`.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
}

request! {
    DescribeAccountAuthorityRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
    }
}

impl Operation for DescribeAccountAuthorityRequest {
    type Response = DescribeAccountAuthorityResponse;
    type Error = DescribeAccountAuthorityError;
    const INFO: OperationInfo = super::operation("DescribeAccountAuthority")
        .required(&["DBClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAccountAuthorityError] = &[
        DescribeAccountAuthorityError::InternalError,
        DescribeAccountAuthorityError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeAccountAuthorityRequest`].
#[non_exhaustive]
pub struct DescribeAccountAuthorityResponse {
    /// Whether the account may create, change, and drop tables and databases. Example: `true`.
    pub ddl_authority: Option<bool>,
    /// Whether the account may read and change data, or only read. Example: `all`.
    pub dml_authority: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5178C10-1407-4987-9133-DE4DC9119F75`.
    pub request_id: Option<String>,
    /// The total databases that were found or are concerned, one entry each. Example: `db1,db2`.
    pub total_databases: Vec<String>,
    /// The total dictionaries that were found or are concerned, one entry each. Example: `dt1,dt2`.
    pub total_dictionaries: Vec<String>,
    /// The allow dictionaries that were found or are concerned, one entry each. Example: `dt1`.
    pub allow_dictionaries: Vec<String>,
    /// The allow databases that were found or are concerned, one entry each. Example: `db1`.
    pub allow_databases: Vec<String>,
    /// Login name of the account. Example: `test`.
    pub account_name: Option<String>,
}

response! {
    DescribeAccountAuthorityResponse {
        "DdlAuthority" => ddl_authority: value,
        "DmlAuthority" => dml_authority: value,
        "RequestId" => request_id: value,
        "TotalDatabases" => total_databases: list(""),
        "TotalDictionaries" => total_dictionaries: list(""),
        "AllowDictionaries" => allow_dictionaries: list(""),
        "AllowDatabases" => allow_databases: list(""),
        "AccountName" => account_name: value,
    }
}

/// Errors that the documentation of [`DescribeAccountAuthorityRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeAccountAuthorityError = super::DocumentedError;
