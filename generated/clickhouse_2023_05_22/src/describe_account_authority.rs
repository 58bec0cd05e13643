// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccountAuthority`, from `clickhouse_2023_05_22/DescribeAccountAuthority.md`.

use alicloud_runtime::codegen::*;

/// Shows what one database account may do, and on which databases and tables.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::DescribeAccountAuthorityRequest::new()
///     .db_instance_id("...")
///     .account("...");
/// let reply = client.describe_account_authority(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccountAuthorityRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Account that the item belongs to or the call works with.
    pub account: Option<String>,
}

impl DescribeAccountAuthorityRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Account`, which is required.
    pub fn account(mut self, value: impl Into<String>) -> Self {
        self.account = Some(value.into());
        self
    }
}

request! {
    DescribeAccountAuthorityRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "Account" => account: query,
    }
}

impl Operation for DescribeAccountAuthorityRequest {
    type Response = DescribeAccountAuthorityResponse;
    type Error = DescribeAccountAuthorityError;
    const INFO: OperationInfo = super::operation("DescribeAccountAuthority")
        .required(&["RegionId", "DBInstanceId", "Account"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAccountAuthorityError] = &[
        DescribeAccountAuthorityError::InvalidDBInstanceIdNotFound,
    ];
}

/// Response to [`DescribeAccountAuthorityRequest`].
#[non_exhaustive]
pub struct DescribeAccountAuthorityResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5178C10-1407-4987-9133-DE4DC9119F75`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AccountAuthorityData>,
}

response! {
    DescribeAccountAuthorityResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AccountAuthorityData {
    /// ID of the database instance. Example: `cc-bp100p4q1g9z3****`.
    pub db_instance_id: Option<String>,
    /// Account that the item belongs to or the call works with. Example: `test1`.
    pub account: Option<String>,
    /// Whether the account may read and change data, or only read. Example: `0`.
    pub dml_authority: Option<i32>,
    /// Whether the account may create, change, and drop tables and databases. Example: `true`.
    pub ddl_authority: Option<bool>,
    /// The allow databases that were found or are concerned, one entry each. Example: `db1`.
    pub allow_databases: Vec<String>,
    /// The allow dictionaries that were found or are concerned, one entry each. Example: `dt1`.
    pub allow_dictionaries: Vec<String>,
    /// The total databases that were found or are concerned, one entry each. Example: `db1,db2`.
    pub total_databases: Vec<String>,
    /// The total dictionaries that were found or are concerned, one entry each.
    /// Example: `test1.range_key_dict`.
    pub total_dictionaries: Vec<String>,
}

response! {
    AccountAuthorityData {
        "DBInstanceId" => db_instance_id: value,
        "Account" => account: value,
        "DmlAuthority" => dml_authority: value,
        "DdlAuthority" => ddl_authority: value,
        "AllowDatabases" => allow_databases: list(""),
        "AllowDictionaries" => allow_dictionaries: list(""),
        "TotalDatabases" => total_databases: list(""),
        "TotalDictionaries" => total_dictionaries: list(""),
    }
}

/// Errors that the documentation of [`DescribeAccountAuthorityRequest`] names.
///
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
pub type DescribeAccountAuthorityError = super::DocumentedError;
