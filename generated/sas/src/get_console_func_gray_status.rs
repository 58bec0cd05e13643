// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetConsoleFuncGrayStatus`, from `sas/GetConsoleFuncGrayStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether a console feature in gradual release is open to the account.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetConsoleFuncGrayStatusRequest::new();
/// let reply = client.get_console_func_gray_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetConsoleFuncGrayStatusRequest {
    /// Further conditions for the result, as JSON.
    pub condition: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl GetConsoleFuncGrayStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Condition`.
    pub fn condition(mut self, value: impl Into<String>) -> Self {
        self.condition = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    GetConsoleFuncGrayStatusRequest {
        "Condition" => condition: query,
        "Lang" => lang: query,
    }
}

impl Operation for GetConsoleFuncGrayStatusRequest {
    type Response = GetConsoleFuncGrayStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetConsoleFuncGrayStatus").read_only();
}

/// Response to [`GetConsoleFuncGrayStatusRequest`], which the documentation does not describe.
pub type GetConsoleFuncGrayStatusResponse = alicloud_runtime::UndocumentedResponse;
