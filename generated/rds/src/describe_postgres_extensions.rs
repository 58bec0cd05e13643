// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePostgresExtensions`, from `rds/DescribePostgresExtensions.md`.

use alicloud_runtime::codegen::*;

/// Lists the extensions of a database, installed and available ones.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribePostgresExtensionsRequest::new()
///     .db_instance_id("...")
///     .db_name("...");
/// let reply = client.describe_postgres_extensions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePostgresExtensionsRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribePostgresExtensionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribePostgresExtensionsRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "DBName" => db_name: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribePostgresExtensionsRequest {
    type Response = DescribePostgresExtensionsResponse;
    type Error = DescribePostgresExtensionsError;
    const INFO: OperationInfo = super::operation("DescribePostgresExtensions")
        .required(&["DBInstanceId", "DBName"])
        .idempotency_token("ClientToken")
        .read_only();
    const ERRORS: &'static [DescribePostgresExtensionsError] = &[
        DescribePostgresExtensionsError::InvalidDBInstanceNameNotFound,
        DescribePostgresExtensionsError::InvalidDBNameFormat,
        DescribePostgresExtensionsError::InvalidDBInstanceNotFound,
    ];
}

/// Response to [`DescribePostgresExtensionsRequest`].
#[non_exhaustive]
pub struct DescribePostgresExtensionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E4448A6-9FE6-4474-A0C1-AA7CFC772CAC`.
    pub request_id: Option<String>,
    /// Extensions that can be installed, one entry each.
    pub uninstalled_extensions: Vec<Extension>,
    /// Extensions in use, one entry each with its versions.
    pub installed_extensions: Vec<Extension>,
    /// Overview of the extensions.
    pub overview: Option<Value>,
}

response! {
    DescribePostgresExtensionsResponse {
        "RequestId" => request_id: value,
        "UninstalledExtensions" => uninstalled_extensions: list(""),
        "InstalledExtensions" => installed_extensions: list(""),
        "Overview" => overview: value,
    }
}

/// Extensions that can be installed, one entry each.
#[non_exhaustive]
pub struct Extension {
    /// Name that people know the item by. Example: `pg_cron`.
    pub name: Option<String>,
    /// Version of the extension that is installed unless another is asked for. Example: `4.1`.
    pub default_version: Option<String>,
    /// Release of the extension that is in use now. Example: `4.1`.
    pub installed_version: Option<String>,
    /// Free text added as a note. Example: `text`.
    pub comment: Option<String>,
    /// Database user that owns the extension. Example: `test_user`.
    pub owner: Option<String>,
    /// Rank that decides which item goes first when several fit. Example: `0`.
    pub priority: Option<String>,
    /// Extensions that this one depends on. Example: `{dblink,plpgsql}`.
    pub requires: Option<String>,
    /// What the extension is for. Example: `information_stat`.
    pub category: Option<String>,
}

response! {
    Extension {
        "Name" => name: value,
        "DefaultVersion" => default_version: value,
        "InstalledVersion" => installed_version: value,
        "Comment" => comment: value,
        "Owner" => owner: value,
        "Priority" => priority: value,
        "Requires" => requires: value,
        "Category" => category: value,
    }
}

/// Errors that the documentation of [`DescribePostgresExtensionsRequest`] names.
///
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound), here with HTTP status 400
/// - [`InvalidDBNameFormat`](super::DocumentedError::InvalidDBNameFormat)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type DescribePostgresExtensionsError = super::DocumentedError;
