// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeThreatIntelligenceSwitch`, from `cloudfw/DescribeThreatIntelligenceSwitch.md`.

use alicloud_runtime::codegen::*;

/// Shows for each threat intelligence category whether it is on and with which action.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeThreatIntelligenceSwitchRequest::new();
/// let reply = client.describe_threat_intelligence_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeThreatIntelligenceSwitchRequest {}

impl DescribeThreatIntelligenceSwitchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeThreatIntelligenceSwitchRequest {}
}

impl Operation for DescribeThreatIntelligenceSwitchRequest {
    type Response = DescribeThreatIntelligenceSwitchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeThreatIntelligenceSwitch")
        .read_only();
}

/// Response to [`DescribeThreatIntelligenceSwitchRequest`], which the documentation does not describe.
pub type DescribeThreatIntelligenceSwitchResponse = alicloud_runtime::UndocumentedResponse;
