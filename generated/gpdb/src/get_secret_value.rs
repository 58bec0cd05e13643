// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSecretValue`, from `gpdb/GetSecretValue.md`.

use alicloud_runtime::codegen::*;

/// Returns the user name and password that a secret holds, by ARN or name.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::GetSecretValueRequest::new();
/// let reply = client.get_secret_value(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSecretValueRequest {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Workspace with several instances; given in place of a single one.
    pub workspace_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource name of the secret, in the `acs:` notation.
    pub secret_arn: Option<String>,
    /// Stored credentials that stand in for user and password.
    pub secret_name: Option<String>,
}

impl GetSecretValueRequest {
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
    /// Sets `SecretArn`.
    pub fn secret_arn(mut self, value: impl Into<String>) -> Self {
        self.secret_arn = Some(value.into());
        self
    }
    /// Sets `SecretName`.
    pub fn secret_name(mut self, value: impl Into<String>) -> Self {
        self.secret_name = Some(value.into());
        self
    }
}

request! {
    GetSecretValueRequest {
        "DBInstanceId" => db_instance_id: query,
        "WorkspaceId" => workspace_id: query,
        "RegionId" => region_id: query,
        "SecretArn" => secret_arn: query,
        "SecretName" => secret_name: query,
    }
}

impl Operation for GetSecretValueRequest {
    type Response = GetSecretValueResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSecretValue")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetSecretValueRequest`], which the documentation does not describe.
pub type GetSecretValueResponse = alicloud_runtime::UndocumentedResponse;
