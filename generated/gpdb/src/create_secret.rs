// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSecret`, from `gpdb/CreateSecret.md`.

use alicloud_runtime::codegen::*;

/// Stores user name and password of a database as a secret, by whose ARN data calls authenticate.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CreateSecretRequest::new()
///     .username("...")
///     .password("...");
/// let reply = client.create_secret(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSecretRequest {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Workspace with several instances; given in place of a single one.
    pub workspace_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the user logs on with.
    pub username: Option<String>,
    /// **Required.** Password to be set or to log on with.
    pub password: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Stored credentials that stand in for user and password.
    pub secret_name: Option<String>,
    /// Whether the login is tried out.
    pub test_connection: Option<bool>,
}

impl CreateSecretRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `WorkspaceId`.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Username`, which is required.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `Password`, which is required.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SecretName`.
    pub fn secret_name(mut self, value: impl Into<String>) -> Self {
        self.secret_name = Some(value.into());
        self
    }
    /// Sets `TestConnection`.
    #[inline]
    pub fn test_connection(mut self, value: bool) -> Self {
        self.test_connection = Some(value);
        self
    }
}

request! {
    CreateSecretRequest {
        "DBInstanceId" => db_instance_id: query,
        "WorkspaceId" => workspace_id: query,
        "RegionId" => region_id: query,
        "Username" => username: query,
        "Password" => password: query,
        "Description" => description: query,
        "SecretName" => secret_name: query,
        "TestConnection" => test_connection: query,
    }
}

impl Operation for CreateSecretRequest {
    type Response = CreateSecretResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSecret")
        .required(&["RegionId", "Username", "Password"])
        .region("RegionId");
}

/// Response to [`CreateSecretRequest`], which the documentation does not describe.
pub type CreateSecretResponse = alicloud_runtime::UndocumentedResponse;
