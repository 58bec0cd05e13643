// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterTDE`, from `polardb/DescribeDBClusterTDE.md`.

use alicloud_runtime::codegen::*;

/// Shows the transparent data encryption (TDE) settings of a PolarDB for MySQL cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBClusterTDERequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_cluster_tde(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterTDERequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeDBClusterTDERequest {
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
}

request! {
    DescribeDBClusterTDERequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeDBClusterTDERequest {
    type Response = DescribeDBClusterTDEResponse;
    type Error = DescribeDBClusterTDEError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterTDE")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeDBClusterTDEError] = &[
        DescribeDBClusterTDEError::InvalidDBClusterNotFound,
        DescribeDBClusterTDEError::InvalidDBClusterIdNotFound,
        DescribeDBClusterTDEError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`DescribeDBClusterTDERequest`].
#[non_exhaustive]
pub struct DescribeDBClusterTDEResponse {
    /// Whether data at rest is encrypted transparently. Example: `Enabled`.
    pub tde_status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E37D1508-EC3B-4E06-A24A-C7AC31******`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-***************`.
    pub db_cluster_id: Option<String>,
    /// Key that opens, signs or picks out the encryption.
    /// Example: `2a4f4ac2-****-****-****-************`.
    pub encryption_key: Option<String>,
    /// The encrypt new tables that are concerned. Example: `ON`.
    pub encrypt_new_tables: Option<String>,
    /// Region that the TDE lies in. Example: `cn-beijing`.
    pub tde_region: Option<String>,
}

response! {
    DescribeDBClusterTDEResponse {
        "TDEStatus" => tde_status: value,
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
        "EncryptionKey" => encryption_key: value,
        "EncryptNewTables" => encrypt_new_tables: value,
        "TDERegion" => tde_region: value,
    }
}

/// Errors that the documentation of [`DescribeDBClusterTDERequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type DescribeDBClusterTDEError = super::DocumentedError;
