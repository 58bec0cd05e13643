// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetBuildRiskDefineRuleConfig`, from `sas/GetBuildRiskDefineRuleConfig.md`.

use alicloud_runtime::codegen::*;

/// Reads which image build risks are checked for.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetBuildRiskDefineRuleConfigRequest::new();
/// let reply = client.get_build_risk_define_rule_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetBuildRiskDefineRuleConfigRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl GetBuildRiskDefineRuleConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    GetBuildRiskDefineRuleConfigRequest {
        "Lang" => lang: query,
    }
}

impl Operation for GetBuildRiskDefineRuleConfigRequest {
    type Response = GetBuildRiskDefineRuleConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetBuildRiskDefineRuleConfig")
        .read_only();
}

/// Response to [`GetBuildRiskDefineRuleConfigRequest`], which the documentation does not describe.
pub type GetBuildRiskDefineRuleConfigResponse = alicloud_runtime::UndocumentedResponse;
