// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteScanRule`, from `cr/DeleteScanRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a scan rule, so that images are no longer scanned automatically because of it.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::DeleteScanRuleRequest::new();
/// let reply = client.delete_scan_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteScanRuleRequest {
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// ID of a scan rule, as [`CreateScanRule`](super::Client::create_scan_rule) or
    /// [`ListScanRule`](super::Client::list_scan_rule) returns it. Example: `crscnr-aemytkwad2h7fyhb`.
    pub scan_rule_id: Option<String>,
}

impl DeleteScanRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ScanRuleId`.
    pub fn scan_rule_id(mut self, value: impl Into<String>) -> Self {
        self.scan_rule_id = Some(value.into());
        self
    }
}

request! {
    DeleteScanRuleRequest {
        "InstanceId" => instance_id: query,
        "ScanRuleId" => scan_rule_id: query,
    }
}

impl Operation for DeleteScanRuleRequest {
    type Response = DeleteScanRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteScanRule");
}

/// Response to [`DeleteScanRuleRequest`].
#[non_exhaustive]
pub struct DeleteScanRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `12589EF7-96E2-4554-AAD7-F7209E88CAD3`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
}

response! {
    DeleteScanRuleResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
    }
}
