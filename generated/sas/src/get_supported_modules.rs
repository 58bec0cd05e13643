// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSupportedModules`, from `sas/GetSupportedModules.md`.

use alicloud_runtime::codegen::*;

/// Lists the modules that Security Center supports for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetSupportedModulesRequest::new();
/// let reply = client.get_supported_modules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSupportedModulesRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl GetSupportedModulesRequest {
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
    GetSupportedModulesRequest {
        "Lang" => lang: query,
    }
}

impl Operation for GetSupportedModulesRequest {
    type Response = GetSupportedModulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSupportedModules").read_only();
}

/// Response to [`GetSupportedModulesRequest`], which the documentation does not describe.
pub type GetSupportedModulesResponse = alicloud_runtime::UndocumentedResponse;
