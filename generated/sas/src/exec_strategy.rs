// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExecStrategy`, from `sas/ExecStrategy.md`.

use alicloud_runtime::codegen::*;

/// Runs a baseline check policy at once on the servers it covers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ExecStrategyRequest::new();
/// let reply = client.exec_strategy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExecStrategyRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the strategy that the call is about.
    pub strategy_id: Option<i32>,
    /// What is done, or is to be done, about the exec.
    pub exec_action: Option<String>,
}

impl ExecStrategyRequest {
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
    /// Sets `StrategyId`.
    #[inline]
    pub fn strategy_id(mut self, value: i32) -> Self {
        self.strategy_id = Some(value);
        self
    }
    /// Sets `ExecAction`.
    pub fn exec_action(mut self, value: impl Into<String>) -> Self {
        self.exec_action = Some(value.into());
        self
    }
}

request! {
    ExecStrategyRequest {
        "Lang" => lang: query,
        "StrategyId" => strategy_id: query,
        "ExecAction" => exec_action: query,
    }
}

impl Operation for ExecStrategyRequest {
    type Response = ExecStrategyResponse;
    type Error = ExecStrategyError;
    const INFO: OperationInfo = super::operation("ExecStrategy");
    const ERRORS: &'static [ExecStrategyError] = &[
        ExecStrategyError::_101,
        ExecStrategyError::NoPermission,
        ExecStrategyError::ServerError,
    ];
}

/// Response to [`ExecStrategyRequest`].
pub type ExecStrategyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ExecStrategyRequest`] names.
///
/// - [`_101`](super::DocumentedError::_101)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ExecStrategyError = super::DocumentedError;
