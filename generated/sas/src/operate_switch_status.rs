// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OperateSwitchStatus`, from `sas/OperateSwitchStatus.md`.

use alicloud_runtime::codegen::*;

/// Switches a tamper protection rule for containers on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::OperateSwitchStatusRequest::new()
///     .rule_id(1)
///     .status("...");
/// let reply = client.operate_switch_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OperateSwitchStatusRequest {
    /// **Required.** ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
}

impl OperateSwitchStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleId`, which is required.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    OperateSwitchStatusRequest {
        "RuleId" => rule_id: query,
        "Status" => status: query,
    }
}

impl Operation for OperateSwitchStatusRequest {
    type Response = OperateSwitchStatusResponse;
    type Error = OperateSwitchStatusError;
    const INFO: OperationInfo = super::operation("OperateSwitchStatus")
        .required(&["RuleId", "Status"]);
    const ERRORS: &'static [OperateSwitchStatusError] = &[
        OperateSwitchStatusError::NoPermission,
        OperateSwitchStatusError::ServerError,
    ];
}

/// Response to [`OperateSwitchStatusRequest`].
pub type OperateSwitchStatusResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`OperateSwitchStatusRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type OperateSwitchStatusError = super::DocumentedError;
