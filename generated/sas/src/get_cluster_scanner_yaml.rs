// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetClusterScannerYaml`, from `sas/GetClusterScannerYaml.md`.

use alicloud_runtime::codegen::*;

/// Fetches the YAML that installs the scanner in a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetClusterScannerYamlRequest::new()
///     .cluster_id("...");
/// let reply = client.get_cluster_scanner_yaml(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetClusterScannerYamlRequest {
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
}

impl GetClusterScannerYamlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    GetClusterScannerYamlRequest {
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for GetClusterScannerYamlRequest {
    type Response = GetClusterScannerYamlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetClusterScannerYaml")
        .required(&["ClusterId"])
        .read_only();
}

/// Response to [`GetClusterScannerYamlRequest`], which the documentation does not describe.
pub type GetClusterScannerYamlResponse = alicloud_runtime::UndocumentedResponse;
