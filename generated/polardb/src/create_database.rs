// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDatabase`, from `polardb/CreateDatabase.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccountPrivilege};

/// Creates a database in a PolarDB cluster and can authorize an account for it right away.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CreateDatabaseRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxx")
///     .db_name("testDB")
///     .character_set_name("utf8")
///     .db_description("DBDesc")
///     .account_name("testacc");
/// let reply = client.create_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDatabaseRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name of the database inside the instance. Length: at most 64.
    pub db_name: Option<String>,
    /// **Required.** Name that the character set goes by.
    pub character_set_name: Option<String>,
    /// Free text that tells people about the database. Length: 2 to 256.
    pub db_description: Option<String>,
    /// Login name of the account.
    pub account_name: Option<String>,
    /// What the account may do in the database. Default: `ReadWrite`.
    pub account_privilege: Option<Open<AccountPrivilege>>,
    /// Sort order of the database.
    pub collate: Option<String>,
    /// Character classes of the database.
    pub ctype: Option<String>,
}

impl CreateDatabaseRequest {
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
    /// Sets `CharacterSetName`, which is required.
    pub fn character_set_name(mut self, value: impl Into<String>) -> Self {
        self.character_set_name = Some(value.into());
        self
    }
    /// Sets `DBDescription`.
    pub fn db_description(mut self, value: impl Into<String>) -> Self {
        self.db_description = Some(value.into());
        self
    }
    /// Sets `AccountName`.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `AccountPrivilege`.
    pub fn account_privilege(
        mut self,
        value: impl Into<Open<AccountPrivilege>>,
    ) -> Self {
        self.account_privilege = Some(value.into());
        self
    }
    /// Sets `Collate`.
    pub fn collate(mut self, value: impl Into<String>) -> Self {
        self.collate = Some(value.into());
        self
    }
    /// Sets `Ctype`.
    pub fn ctype(mut self, value: impl Into<String>) -> Self {
        self.ctype = Some(value.into());
        self
    }
}

request! {
    CreateDatabaseRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBName" => db_name: query,
        "CharacterSetName" => character_set_name: query,
        "DBDescription" => db_description: query,
        "AccountName" => account_name: query,
        "AccountPrivilege" => account_privilege: query,
        "Collate" => collate: query,
        "Ctype" => ctype: query,
    }
}

impl Operation for CreateDatabaseRequest {
    type Response = CreateDatabaseResponse;
    type Error = CreateDatabaseError;
    const INFO: OperationInfo = super::operation("CreateDatabase")
        .required(&["DBClusterId", "DBName", "CharacterSetName"]);
    const ERRORS: &'static [CreateDatabaseError] = &[
        CreateDatabaseError::InvalidDBNameMalformed,
        CreateDatabaseError::DatabaseAddError,
        CreateDatabaseError::InvalidDBDescriptionMalformed,
        CreateDatabaseError::InvalidAccountPrivilegeMalformed,
        CreateDatabaseError::InvalidAccountNameMalformed,
        CreateDatabaseError::InvalidDBClusterNotFound,
        CreateDatabaseError::InvalidDBClusterIdMalformed,
        CreateDatabaseError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`CreateDatabaseRequest`].
pub type CreateDatabaseResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateDatabaseRequest`] names.
///
/// - [`InvalidDBNameMalformed`](super::DocumentedError::InvalidDBNameMalformed)
/// - [`DatabaseAddError`](super::DocumentedError::DatabaseAddError)
/// - [`InvalidDBDescriptionMalformed`](super::DocumentedError::InvalidDBDescriptionMalformed)
/// - [`InvalidAccountPrivilegeMalformed`](super::DocumentedError::InvalidAccountPrivilegeMalformed)
/// - [`InvalidAccountNameMalformed`](super::DocumentedError::InvalidAccountNameMalformed)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type CreateDatabaseError = super::DocumentedError;
