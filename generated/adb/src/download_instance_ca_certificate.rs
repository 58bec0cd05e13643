// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DownloadInstanceCACertificate`, from `adb/DownloadInstanceCACertificate.md`.

use alicloud_runtime::codegen::*;

/// Downloads the CA certificate for SSL connections to one engine of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DownloadInstanceCACertificateRequest::new()
///     .db_cluster_id("...");
/// let reply = client.download_instance_ca_certificate(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DownloadInstanceCACertificateRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DownloadInstanceCACertificateRequest {
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
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DownloadInstanceCACertificateRequest {
        "DBClusterId" => db_cluster_id: query,
        "Engine" => engine: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DownloadInstanceCACertificateRequest {
    type Response = DownloadInstanceCACertificateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DownloadInstanceCACertificate")
        .required(&["DBClusterId"])
        .region("RegionId");
}

/// Response to [`DownloadInstanceCACertificateRequest`], which the documentation does not describe.
pub type DownloadInstanceCACertificateResponse = alicloud_runtime::UndocumentedResponse;
