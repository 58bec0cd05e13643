// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDatabase`, from `gpdb/CreateDatabase.md`.

use alicloud_runtime::codegen::*;

/// Creates a database with an owner and optional character set in an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CreateDatabaseRequest::new()
///     .db_instance_id("...")
///     .database_name("...")
///     .owner("...");
/// let reply = client.create_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDatabaseRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Which database of the instance is meant.
    pub database_name: Option<String>,
    /// Encoding of texts in the new database, such as `UTF8`.
    pub character_set_name: Option<String>,
    /// Sort order of the database.
    pub collate: Option<String>,
    /// Character classes of the database.
    pub ctype: Option<String>,
    /// **Required.** Account or person that the item belongs to.
    pub owner: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl CreateDatabaseRequest {
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
    /// Sets `CharacterSetName`.
    pub fn character_set_name(mut self, value: impl Into<String>) -> Self {
        self.character_set_name = Some(value.into());
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
    /// Sets `Owner`, which is required.
    pub fn owner(mut self, value: impl Into<String>) -> Self {
        self.owner = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    CreateDatabaseRequest {
        "DBInstanceId" => db_instance_id: query,
        "DatabaseName" => database_name: query,
        "CharacterSetName" => character_set_name: query,
        "Collate" => collate: query,
        "Ctype" => ctype: query,
        "Owner" => owner: query,
        "Description" => description: query,
    }
}

impl Operation for CreateDatabaseRequest {
    type Response = CreateDatabaseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDatabase")
        .required(&["DBInstanceId", "DatabaseName", "Owner"]);
}

/// Response to [`CreateDatabaseRequest`], which the documentation does not describe.
pub type CreateDatabaseResponse = alicloud_runtime::UndocumentedResponse;
