// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetFunctionTrialStatus`, from `sas/GetFunctionTrialStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows the trial state of a named function.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetFunctionTrialStatusRequest::new();
/// let reply = client.get_function_trial_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetFunctionTrialStatusRequest {
    /// Name of the function or feature that the call or the item is about.
    pub function_name: Option<String>,
}

impl GetFunctionTrialStatusRequest {
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
}

request! {
    GetFunctionTrialStatusRequest {
        "FunctionName" => function_name: query,
    }
}

impl Operation for GetFunctionTrialStatusRequest {
    type Response = GetFunctionTrialStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetFunctionTrialStatus").read_only();
}

/// Response to [`GetFunctionTrialStatusRequest`], which the documentation does not describe.
pub type GetFunctionTrialStatusResponse = alicloud_runtime::UndocumentedResponse;
