// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetBuildRiskDefineRuleConfig`, from `sas/SetBuildRiskDefineRuleConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets which image build risks are checked for.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::SetBuildRiskDefineRuleConfigRequest::new();
/// let reply = client.set_build_risk_define_rule_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetBuildRiskDefineRuleConfigRequest {
    /// Settings, in the notation that the operation defines.
    pub config: Option<String>,
}

impl SetBuildRiskDefineRuleConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
}

request! {
    SetBuildRiskDefineRuleConfigRequest {
        "Config" => config: query,
    }
}

impl Operation for SetBuildRiskDefineRuleConfigRequest {
    type Response = SetBuildRiskDefineRuleConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetBuildRiskDefineRuleConfig");
}

/// Response to [`SetBuildRiskDefineRuleConfigRequest`], which the documentation does not describe.
pub type SetBuildRiskDefineRuleConfigResponse = alicloud_runtime::UndocumentedResponse;
