// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSecrets`, from `gpdb/ListSecrets.md`.

use alicloud_runtime::codegen::*;

/// Lists the secrets stored for an instance or workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ListSecretsRequest::new();
/// let reply = client.list_secrets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSecretsRequest {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Workspace with several instances; given in place of a single one.
    pub workspace_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListSecretsRequest {
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
}

request! {
    ListSecretsRequest {
        "DBInstanceId" => db_instance_id: query,
        "WorkspaceId" => workspace_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ListSecretsRequest {
    type Response = ListSecretsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSecrets")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListSecretsRequest`], which the documentation does not describe.
pub type ListSecretsResponse = alicloud_runtime::UndocumentedResponse;
