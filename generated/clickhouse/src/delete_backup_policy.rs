// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBackupPolicy`, from `clickhouse/DeleteBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes the backup policy of a cluster, which is no longer backed up automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DeleteBackupPolicyRequest::new();
/// let reply = client.delete_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBackupPolicyRequest {
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Code of the cloud service concerned.
    pub product: Option<String>,
}

impl DeleteBackupPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `Product`.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
}

request! {
    DeleteBackupPolicyRequest {
        "MaxResults" => max_results: query,
        "ClientToken" => client_token: query,
        "DBClusterId" => db_cluster_id: query,
        "Product" => product: query,
    }
}

impl Operation for DeleteBackupPolicyRequest {
    type Response = DeleteBackupPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteBackupPolicy")
        .idempotency_token("ClientToken");
}

/// Response to [`DeleteBackupPolicyRequest`], which the documentation does not describe.
pub type DeleteBackupPolicyResponse = alicloud_runtime::UndocumentedResponse;
