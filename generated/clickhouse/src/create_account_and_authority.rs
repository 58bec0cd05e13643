// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAccountAndAuthority`, from `clickhouse/CreateAccountAndAuthority.md`.

use alicloud_runtime::codegen::*;

/// Creates a database account and grants its DML, DDL, database, and dictionary permissions at
/// once.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::CreateAccountAndAuthorityRequest::new()
///     .db_cluster_id("...")
///     .account_name("...")
///     .account_password("...")
///     .dml_authority("...")
///     .ddl_authority(true)
///     .allow_databases("...")
///     .allow_dictionaries("...");
/// let reply = client.create_account_and_authority(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAccountAndAuthorityRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** Password that the account logs on with.
    pub account_password: Option<String>,
    /// Note that tells people what the account is for.
    pub account_description: Option<String>,
    /// **Required.** Whether the account may read and change data, or only read.
    pub dml_authority: Option<String>,
    /// **Required.** Whether the account may create, change, and drop tables and databases.
    pub ddl_authority: Option<bool>,
    /// **Required.** The allow databases that are concerned.
    pub allow_databases: Option<String>,
    /// The total databases that are concerned.
    pub total_databases: Option<String>,
    /// **Required.** The allow dictionaries that are concerned.
    pub allow_dictionaries: Option<String>,
    /// The total dictionaries that are concerned.
    pub total_dictionaries: Option<String>,
}

impl CreateAccountAndAuthorityRequest {
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
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `AccountPassword`, which is required.
    pub fn account_password(mut self, value: impl Into<String>) -> Self {
        self.account_password = Some(value.into());
        self
    }
    /// Sets `AccountDescription`.
    pub fn account_description(mut self, value: impl Into<String>) -> Self {
        self.account_description = Some(value.into());
        self
    }
    /// Sets `DmlAuthority`, which is required.
    pub fn dml_authority(mut self, value: impl Into<String>) -> Self {
        self.dml_authority = Some(value.into());
        self
    }
    /// Sets `DdlAuthority`, which is required.
    #[inline]
    pub fn ddl_authority(mut self, value: bool) -> Self {
        self.ddl_authority = Some(value);
        self
    }
    /// Sets `AllowDatabases`, which is required.
    pub fn allow_databases(mut self, value: impl Into<String>) -> Self {
        self.allow_databases = Some(value.into());
        self
    }
    /// Sets `TotalDatabases`.
    pub fn total_databases(mut self, value: impl Into<String>) -> Self {
        self.total_databases = Some(value.into());
        self
    }
    /// Sets `AllowDictionaries`, which is required.
    pub fn allow_dictionaries(mut self, value: impl Into<String>) -> Self {
        self.allow_dictionaries = Some(value.into());
        self
    }
    /// Sets `TotalDictionaries`.
    pub fn total_dictionaries(mut self, value: impl Into<String>) -> Self {
        self.total_dictionaries = Some(value.into());
        self
    }
}

request! {
    CreateAccountAndAuthorityRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query,
        "AccountDescription" => account_description: query,
        "DmlAuthority" => dml_authority: query,
        "DdlAuthority" => ddl_authority: query,
        "AllowDatabases" => allow_databases: query,
        "TotalDatabases" => total_databases: query,
        "AllowDictionaries" => allow_dictionaries: query,
        "TotalDictionaries" => total_dictionaries: query,
    }
}

impl Operation for CreateAccountAndAuthorityRequest {
    type Response = CreateAccountAndAuthorityResponse;
    type Error = CreateAccountAndAuthorityError;
    const INFO: OperationInfo = super::operation("CreateAccountAndAuthority")
        .required(
            &[
                "DBClusterId",
                "AccountName",
                "AccountPassword",
                "DmlAuthority",
                "DdlAuthority",
                "AllowDatabases",
                "AllowDictionaries",
            ],
        )
        .region("RegionId");
    const ERRORS: &'static [CreateAccountAndAuthorityError] = &[
        CreateAccountAndAuthorityError::InvalidDBClusterNotFound,
        CreateAccountAndAuthorityError::InternalError,
        CreateAccountAndAuthorityError::ServiceUnavailable,
    ];
}

/// Response to [`CreateAccountAndAuthorityRequest`].
pub type CreateAccountAndAuthorityResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateAccountAndAuthorityRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type CreateAccountAndAuthorityError = super::DocumentedError;
