// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAntiBruteForceRule`, from `sas/DeleteAntiBruteForceRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a rule against brute-force attacks; its servers no longer block repeated failed logons
/// by it.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteAntiBruteForceRuleRequest::new()
///     .ids([1]);
/// let reply = client.delete_anti_brute_force_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAntiBruteForceRuleRequest {
    /// **Required.** The ids to work on or to narrow the list down to. Items: at most 100.
    pub ids: Vec<i64>,
}

impl DeleteAntiBruteForceRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ids`, which is required.
    pub fn ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteAntiBruteForceRuleRequest {
        "Ids" => ids: query,
    }
}

impl Operation for DeleteAntiBruteForceRuleRequest {
    type Response = DeleteAntiBruteForceRuleResponse;
    type Error = DeleteAntiBruteForceRuleError;
    const INFO: OperationInfo = super::operation("DeleteAntiBruteForceRule")
        .required(&["Ids"]);
    const ERRORS: &'static [DeleteAntiBruteForceRuleError] = &[
        DeleteAntiBruteForceRuleError::NoPermission,
        DeleteAntiBruteForceRuleError::ServerError,
    ];
}

/// Response to [`DeleteAntiBruteForceRuleRequest`].
pub type DeleteAntiBruteForceRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteAntiBruteForceRuleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteAntiBruteForceRuleError = super::DocumentedError;
