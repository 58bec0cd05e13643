// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDatabaseZonal`, from `polardb/CreateDatabaseZonal.md`.

use alicloud_runtime::codegen::*;

/// Zonal variant of [`CreateDatabase`](super::Client::create_database): creates a database with
/// character set and owning account.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CreateDatabaseZonalRequest::new()
///     .db_cluster_id("...")
///     .db_name("...")
///     .character_set_name("...");
/// let reply = client.create_database_zonal(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDatabaseZonalRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
    /// **Required.** Name that the character set goes by.
    pub character_set_name: Option<String>,
    /// Free text that tells people about the database.
    pub db_description: Option<String>,
    /// Login name of the account.
    pub account_name: Option<String>,
    /// What the account may do in the database.
    pub account_privilege: Option<String>,
    /// Sort order of the database.
    pub collate: Option<String>,
    /// Character classes of the database.
    pub ctype: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CreateDatabaseZonalRequest {
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
    pub fn account_privilege(mut self, value: impl Into<String>) -> Self {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateDatabaseZonalRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBName" => db_name: query,
        "CharacterSetName" => character_set_name: query,
        "DBDescription" => db_description: query,
        "AccountName" => account_name: query,
        "AccountPrivilege" => account_privilege: query,
        "Collate" => collate: query,
        "Ctype" => ctype: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateDatabaseZonalRequest {
    type Response = CreateDatabaseZonalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDatabaseZonal")
        .required(&["DBClusterId", "DBName", "CharacterSetName"])
        .idempotency_token("ClientToken");
}

/// Response to [`CreateDatabaseZonalRequest`], which the documentation does not describe.
pub type CreateDatabaseZonalResponse = alicloud_runtime::UndocumentedResponse;
