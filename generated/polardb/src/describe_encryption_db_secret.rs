// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEncryptionDBSecret`, from `polardb/DescribeEncryptionDBSecret.md`.

use alicloud_runtime::codegen::*;

/// Shows the key settings of a cluster's encrypted-database feature.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeEncryptionDBSecretRequest::new();
/// let reply = client.describe_encryption_db_secret(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEncryptionDBSecretRequest {
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeEncryptionDBSecretRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeEncryptionDBSecretRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeEncryptionDBSecretRequest {
    type Response = DescribeEncryptionDBSecretResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeEncryptionDBSecret")
        .read_only();
}

/// Response to [`DescribeEncryptionDBSecretRequest`], which the documentation does not describe.
pub type DescribeEncryptionDBSecretResponse = alicloud_runtime::UndocumentedResponse;
