// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReceiveFunctionTrialRewardByAliUid`, from `sas/ReceiveFunctionTrialRewardByAliUid.md`.

use alicloud_runtime::codegen::*;

/// Claims the trial of a feature for the calling account.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ReceiveFunctionTrialRewardByAliUidRequest::new();
/// let reply = client.receive_function_trial_reward_by_ali_uid(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReceiveFunctionTrialRewardByAliUidRequest {
    /// Name of the function or feature that the call or the item is about.
    pub function_name: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ReceiveFunctionTrialRewardByAliUidRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FunctionName`.
    pub fn function_name(mut self, value: impl Into<String>) -> Self {
        self.function_name = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ReceiveFunctionTrialRewardByAliUidRequest {
        "FunctionName" => function_name: query,
        "Lang" => lang: query,
    }
}

impl Operation for ReceiveFunctionTrialRewardByAliUidRequest {
    type Response = ReceiveFunctionTrialRewardByAliUidResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ReceiveFunctionTrialRewardByAliUid");
}

/// Response to [`ReceiveFunctionTrialRewardByAliUidRequest`], which the documentation does not describe.
pub type ReceiveFunctionTrialRewardByAliUidResponse = alicloud_runtime::UndocumentedResponse;
