// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyClientConfSetup`, from `sas/ModifyClientConfSetup.md`.

use alicloud_runtime::codegen::*;

/// Changes how much of a server's resources the agent may use.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyClientConfSetupRequest::new()
///     .strategy_tag("...")
///     .strategy_tag_value("...");
/// let reply = client.modify_client_conf_setup(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyClientConfSetupRequest {
    /// **Required.** Tag that the strategy carries.
    pub strategy_tag: Option<String>,
    /// **Required.** Value that the strategy tag has or is given.
    pub strategy_tag_value: Option<String>,
    /// Settings of the strategy, and what it works with.
    pub strategy_config: Option<String>,
}

impl ModifyClientConfSetupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StrategyTag`, which is required.
    pub fn strategy_tag(mut self, value: impl Into<String>) -> Self {
        self.strategy_tag = Some(value.into());
        self
    }
    /// Sets `StrategyTagValue`, which is required.
    pub fn strategy_tag_value(mut self, value: impl Into<String>) -> Self {
        self.strategy_tag_value = Some(value.into());
        self
    }
    /// Sets `StrategyConfig`.
    pub fn strategy_config(mut self, value: impl Into<String>) -> Self {
        self.strategy_config = Some(value.into());
        self
    }
}

request! {
    ModifyClientConfSetupRequest {
        "StrategyTag" => strategy_tag: query,
        "StrategyTagValue" => strategy_tag_value: query,
        "StrategyConfig" => strategy_config: query,
    }
}

impl Operation for ModifyClientConfSetupRequest {
    type Response = ModifyClientConfSetupResponse;
    type Error = ModifyClientConfSetupError;
    const INFO: OperationInfo = super::operation("ModifyClientConfSetup")
        .required(&["StrategyTag", "StrategyTagValue"]);
    const ERRORS: &'static [ModifyClientConfSetupError] = &[
        ModifyClientConfSetupError::NoPermission,
        ModifyClientConfSetupError::ServerError,
    ];
}

/// Response to [`ModifyClientConfSetupRequest`].
pub type ModifyClientConfSetupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyClientConfSetupRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyClientConfSetupError = super::DocumentedError;
