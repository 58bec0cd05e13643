// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateClusterScannerWebhookYaml`, from `sas/GenerateClusterScannerWebhookYaml.md`.

use alicloud_runtime::codegen::*;

/// Generates the YAML for a cluster scanner's webhook, switched on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GenerateClusterScannerWebhookYamlRequest::new()
///     .cluster_id("...");
/// let reply = client.generate_cluster_scanner_webhook_yaml(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateClusterScannerWebhookYamlRequest {
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Whether the cluster reports to the scanner by a webhook.
    pub webhook_open: Option<i32>,
}

impl GenerateClusterScannerWebhookYamlRequest {
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
    /// Sets `WebhookOpen`.
    #[inline]
    pub fn webhook_open(mut self, value: i32) -> Self {
        self.webhook_open = Some(value);
        self
    }
}

request! {
    GenerateClusterScannerWebhookYamlRequest {
        "ClusterId" => cluster_id: query,
        "WebhookOpen" => webhook_open: query,
    }
}

impl Operation for GenerateClusterScannerWebhookYamlRequest {
    type Response = GenerateClusterScannerWebhookYamlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GenerateClusterScannerWebhookYaml")
        .required(&["ClusterId"]);
}

/// Response to [`GenerateClusterScannerWebhookYamlRequest`], which the documentation does not describe.
pub type GenerateClusterScannerWebhookYamlResponse = alicloud_runtime::UndocumentedResponse;
