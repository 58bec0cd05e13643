// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRemediation`, from `config/DescribeRemediation.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Remediation};

/// Shows the settings of one remediation by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::DescribeRemediationRequest::new();
/// let reply = client.describe_remediation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRemediationRequest {
    /// ID of the config rule that the call is about.
    pub config_rule_id: Option<String>,
    /// ID of the remediation that the call is about.
    pub remediation_id: Option<String>,
}

impl DescribeRemediationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigRuleId`.
    pub fn config_rule_id(mut self, value: impl Into<String>) -> Self {
        self.config_rule_id = Some(value.into());
        self
    }
    /// Sets `RemediationId`.
    pub fn remediation_id(mut self, value: impl Into<String>) -> Self {
        self.remediation_id = Some(value.into());
        self
    }
}

request! {
    DescribeRemediationRequest {
        "ConfigRuleId" => config_rule_id: query,
        "RemediationId" => remediation_id: query,
    }
}

impl Operation for DescribeRemediationRequest {
    type Response = DescribeRemediationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRemediation")
        .method("GET")
        .read_only();
}

/// Response to [`DescribeRemediationRequest`].
#[non_exhaustive]
pub struct DescribeRemediationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `79BE07A7-46A5-5D3C-B378-0ACDA979****`.
    pub request_id: Option<String>,
    /// How violations of the rule are set right.
    pub remediation: Option<Remediation>,
}

response! {
    DescribeRemediationResponse {
        "RequestId" => request_id: value,
        "Remediation" => remediation: value,
    }
}
