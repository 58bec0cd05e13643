// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterEncryptionKey`, from `polardb/DescribeDBClusterEncryptionKey.md`.

use alicloud_runtime::codegen::*;

/// Shows the encryption key that a PolarDB cluster uses.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBClusterEncryptionKeyRequest::new();
/// let reply = client.describe_db_cluster_encryption_key(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterEncryptionKeyRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeDBClusterEncryptionKeyRequest {
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
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBClusterEncryptionKeyRequest {
        "ClientToken" => client_token: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeDBClusterEncryptionKeyRequest {
    type Response = DescribeDBClusterEncryptionKeyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterEncryptionKey")
        .idempotency_token("ClientToken")
        .read_only();
}

/// Response to [`DescribeDBClusterEncryptionKeyRequest`], which the documentation does not describe.
pub type DescribeDBClusterEncryptionKeyResponse = alicloud_runtime::UndocumentedResponse;
